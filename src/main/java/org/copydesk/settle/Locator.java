package org.copydesk.settle;

import java.util.HashMap;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Origin;
import org.copydesk.article.Origin.Value;
import org.copydesk.article.Place;
import org.copydesk.finding.Location;
import org.copydesk.finding.Location.InDocument;
import org.copydesk.finding.Location.InText;
import org.copydesk.finding.Location.InValue;
import org.copydesk.finding.Location.Point;
import org.copydesk.text.CodePoints;
import org.copydesk.text.MappedText;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/** Leads spans of the reading text back to places in the file. The only place that does. */
final class Locator {
  private final Origin origin;
  private final MappedText text;
  private final SourceText source;
  private final CodePoints codePoints;

  /** The code points of the values of a JSON file that were asked for, by their pointers. */
  private final Map<String, CodePoints> inValue = new HashMap<>();

  Locator(Article article) {
    this.text = article.text();
    this.origin = article.origin();
    this.source = origin.source();
    this.codePoints = source.codePoints();
  }

  /** Where the words of {@code span} stand in the file. */
  Location locate(Span span) {
    Span place = text.toSource(span);
    if (origin instanceof Origin.Document document) {
      Point start = point(place.start());
      Point end = point(place.end());
      return new InDocument(
          document.part(),
          document.headingsAbove(start.line()),
          start.line(),
          start.column(),
          end.line(),
          end.column());
    }
    return inFile(place);
  }

  private Location inFile(Span place) {
    InText file = new InText(point(place.start()), point(place.end()), place.start(), place.end());
    Value value = origin instanceof Origin.Values values ? values.at(place.start()) : null;
    if (value == null) {
      return file;
    }
    int start = value.decoded().fromSource(place.start());
    int end = value.decoded().fromSource(Math.min(place.end(), value.place().end()));
    CodePoints counted =
        inValue.computeIfAbsent(value.pointer(), key -> new CodePoints(value.decoded().text()));
    return new InValue(value.pointer(), counted.before(start), counted.before(end), file);
  }

  /** What the places that {@link #line} counts are called: lines, or paragraphs of a document. */
  String unit() {
    return origin instanceof Origin.Document ? "paragraph" : "line";
  }

  /** Where {@code place} is in the file. */
  Location locate(Place place) {
    if (place instanceof Place.InSource file) {
      return inFile(file.span());
    }
    return locate(((Place.InCopy) place).span());
  }

  /** The words of {@code place}; those of a comment as it stands. */
  String words(Place place) {
    return place instanceof Place.InSource file
        ? Words.fold(file.span().in(source.content()))
        : words(((Place.InCopy) place).span());
  }

  /** Where the words of {@code span} stand in the source. */
  Span toSource(Span span) {
    return text.toSource(span);
  }

  /** The line or paragraph, from 1, at which {@code span} begins. */
  int line(Span span) {
    return source.lines().lineAt(text.toSource(span).start());
  }

  /** The words of {@code span} as a reader sees them, white space folded. */
  String words(Span span) {
    return Words.fold(span.in(text.text()));
  }

  private Point point(int offset) {
    int line = source.lines().lineAt(offset);
    int before = codePoints.before(offset);
    int column = before - codePoints.before(source.lines().startOf(line)) + 1;
    return new Point(before, line, column);
  }
}
