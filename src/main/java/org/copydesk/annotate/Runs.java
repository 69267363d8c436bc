package org.copydesk.annotate;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.parts.DocumentException;
import org.copydesk.parts.XmlPart;
import org.copydesk.parts.XmlTags;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The runs of a Word document's main part, and where they may be cut so that a mark can stand
 * between their characters. A run inside a run (a text box, the base of a ruby) counts as part of
 * the outer one, because Word knows no comments in text boxes.
 */
final class Runs {
  /** What keeps the spaces at the ends of a text. */
  static final String PRESERVE = " xml:space=\"preserve\"";

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final String xml;
  private final List<Run> runs = new ArrayList<>();
  private int highestComment = -1;

  /** A child of a run: {@code <w:t>} with text, or something that is not cut. */
  private record Child(Span open, int closeStart, int end, boolean text, boolean preserved) {}

  private static final class Run {
    final Span open;
    int end;
    String properties = "";
    final List<Child> children = new ArrayList<>();

    Run(Span open) {
      this.open = open;
    }

    int start() {
      return open.start();
    }

    /** The first child that ends behind {@code offset}; their number if none does. */
    int childAt(int offset) {
      int low = 0;
      int high = children.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (children.get(middle).end <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  /**
   * A place for a mark.
   *
   * @param offset where it goes in the XML
   * @param before closes what the mark cannot stand in
   * @param after opens it again
   * @param preserve where an opening tag gets {@code xml:space="preserve"}, since its text now ends
   *     with a space; -1 for nowhere
   */
  record Cut(int offset, String before, String after, int preserve) {}

  /**
   * Finds the runs of a part whose root is {@code space}'s.
   *
   * @param earlier comments that are going to be removed
   */
  Runs(XmlPart part, String space, Earlier earlier) throws DocumentException {
    this.xml = part.text();
    XmlTags tags = new XmlTags(part);
    Run run = null;
    int depth = 0;
    Span open = new Span(0, 0);
    boolean preserved = false;
    while (tags.next()) {
      boolean ours = tags.space().equals(space);
      int comment = commentId(tags);
      highestComment = earlier.has(comment) ? highestComment : Math.max(highestComment, comment);
      if (run == null) {
        if (tags.opens() && ours && tags.name().equals("r")) {
          run = new Run(tags.place());
          depth = tags.depth();
        }
      } else if (tags.opens() && tags.depth() == depth + 1) {
        open = tags.place();
        preserved = tags.attribute(XML, "space").equals("preserve");
      } else if (!tags.opens() && tags.depth() == depth) {
        Span place = tags.place();
        if (ours && tags.name().equals("rPr")) {
          run.properties = xml.substring(open.start(), place.end());
        } else {
          boolean text = ours && tags.name().equals("t") && place.start() >= open.end();
          run.children.add(new Child(open, place.start(), place.end(), text, preserved));
        }
      } else if (!tags.opens() && tags.depth() < depth) {
        run.end = tags.place().end();
        runs.add(run);
        run = null;
      }
    }
  }

  /** The id of the comment that a tag opens, or of its anchor; -1 if it is another tag. */
  static int commentId(XmlTags tags) {
    String id = tags.opens() && tags.name().startsWith("comment") ? tags.attribute("id") : "";
    return id.matches("\\d{1,9}") ? Integer.parseInt(id) : -1;
  }

  /** The highest id of a comment that is anchored here; -1 if there is none. */
  int highestComment() {
    return highestComment;
  }

  /** Where a mark goes that stands before the character at {@code offset}; null if nowhere. */
  @Nullable Cut before(int offset) {
    Run run = run(offset);
    if (run == null) {
      return null;
    }
    int i = run.childAt(offset);
    if (i == run.children.size()) {
      return new Cut(run.start(), "", "", -1);
    }
    Child child = run.children.get(i);
    boolean inside = child.text && offset > child.open.end();
    return inside ? inside(run, child, offset) : between(run, i, child.open.start());
  }

  /** Where a mark goes that stands behind the character that ends at {@code offset}. */
  @Nullable Cut behind(int offset) {
    Run run = run(offset - 1);
    if (run == null) {
      return null;
    }
    int i = run.childAt(offset - 1);
    if (i == run.children.size()) {
      return new Cut(run.end, "", "", -1);
    }
    Child child = run.children.get(i);
    boolean inside = child.text && offset < child.closeStart;
    return inside ? inside(run, child, offset) : between(run, i + 1, child.end);
  }

  private @Nullable Run run(int offset) {
    int low = 0;
    int high = runs.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Run run = runs.get(middle);
      if (offset < run.start()) {
        high = middle - 1;
      } else if (offset >= run.end) {
        low = middle + 1;
      } else {
        return run;
      }
    }
    return null;
  }

  /** Between the children of a run, or at one of its ends. */
  private Cut between(Run run, int child, int offset) {
    if (child == 0) {
      return new Cut(run.start(), "", "", -1);
    }
    if (child == run.children.size()) {
      return new Cut(run.end, "", "", -1);
    }
    return new Cut(offset, close(run.open), reopen(run), -1);
  }

  private Cut inside(Run run, Child text, int offset) {
    String tag = xml.substring(text.open.start(), text.open.end());
    boolean leavesSpace = !text.preserved && xml.charAt(offset - 1) <= ' ';
    String again = text.preserved ? tag : tag.substring(0, tag.length() - 1) + PRESERVE + ">";
    return new Cut(
        offset,
        close(text.open) + close(run.open),
        reopen(run) + again,
        leavesSpace ? text.open.end() - 1 : -1);
  }

  private String reopen(Run run) {
    return xml.substring(run.open.start(), run.open.end()) + run.properties;
  }

  /** The closing tag of an opening one. */
  private String close(Span open) {
    int end = open.start() + 1;
    while (" \t\r\n/>".indexOf(xml.charAt(end)) < 0) {
      end++;
    }
    return "</" + xml.substring(open.start() + 1, end) + ">";
  }
}
