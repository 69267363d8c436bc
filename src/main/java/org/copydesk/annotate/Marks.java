package org.copydesk.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.parts.DocumentException;
import org.copydesk.text.Span;

/** The marks that anchor comments in the main part of a Word document, gathered by their places. */
final class Marks {
  private final Root main;
  private final Runs runs;
  private final TreeMap<Integer, Place> places = new TreeMap<>();

  /** All that goes to one place: what ends there stands before what begins there. */
  private static final class Place {
    final Runs.Cut cut;
    final List<Integer> ends = new ArrayList<>();
    final List<Integer> starts = new ArrayList<>();

    Place(Runs.Cut cut) {
      this.cut = cut;
    }
  }

  Marks(Root main, Runs runs) {
    this.main = main;
    this.runs = runs;
  }

  /**
   * Anchors a comment.
   *
   * @param words its words in the XML
   * @return false if they stand in no run
   */
  boolean add(int id, Span words) {
    Runs.Cut start = runs.before(words.start());
    Runs.Cut end = runs.behind(words.end());
    if (start == null || end == null || end.offset() < start.offset()) {
      return false;
    }
    place(start).starts.add(id);
    place(end).ends.add(id);
    return true;
  }

  private Place place(Runs.Cut cut) {
    return places.computeIfAbsent(cut.offset(), offset -> new Place(cut));
  }

  /**
   * The part with all marks.
   *
   * @param earlier comments whose marks go
   */
  String write(Earlier earlier) throws DocumentException {
    Splice splice = new Splice(main.part().text());
    TreeSet<Integer> preserved = new TreeSet<>();
    for (Place place : places.values()) {
      int tag = place.cut.preserve();
      if (tag >= 0 && preserved.add(tag)) {
        splice.insert(tag, Runs.PRESERVE);
      }
      StringBuilder marks = new StringBuilder(place.cut.before());
      for (int id : place.ends) {
        marks.append(mark("commentRangeEnd", id)).append("<w:r").append(declared()).append('>');
        marks.append("<w:commentReference w:id=\"").append(id).append("\"/></w:r>");
      }
      place.starts.forEach(id -> marks.append(mark("commentRangeStart", id)));
      splice.insert(place.cut.offset(), marks.append(place.cut.after()).toString());
    }
    // Behind the marks: what is put in at a place stands before what is taken out from there on.
    earlier.removeMarks(main.part(), splice);
    return splice.done();
  }

  private String mark(String name, int id) {
    return "<w:" + name + declared() + " w:id=\"" + id + "\"/>";
  }

  private String declared() {
    return main.bindsW() ? "" : " xmlns:w=\"" + main.space() + "\"";
  }
}
