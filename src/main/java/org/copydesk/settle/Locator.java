package org.copydesk.settle;

import org.copydesk.article.Article;
import org.copydesk.article.Origin;
import org.copydesk.article.Place;
import org.copydesk.finding.Location;
import org.copydesk.finding.Location.InDocument;
import org.copydesk.finding.Location.InText;
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

  Locator(Article article) {
    this.text = article.text();
    this.origin = article.origin();
    this.source = origin.source();
    this.codePoints = new CodePoints(source.content());
  }

  /** Where the words of {@code span} stand in the file. */
  Location locate(Span span) {
    Span place = text.toSource(span);
    Point start = point(place.start());
    Point end = point(place.end());
    if (origin instanceof Origin.Document document) {
      return new InDocument(
          document.part(),
          document.headingsAbove(start.line()),
          start.line(),
          start.column(),
          end.line(),
          end.column());
    }
    return new InText(start, end, place.start(), place.end());
  }

  /** What the places that {@link #line} counts are called: lines, or paragraphs of a document. */
  String unit() {
    return origin instanceof Origin.Document ? "paragraph" : "line";
  }

  /** Where {@code place} is in the file. */
  Location locate(Place place) {
    if (place instanceof Place.InSource file) {
      Span span = file.span();
      return new InText(point(span.start()), point(span.end()), span.start(), span.end());
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
