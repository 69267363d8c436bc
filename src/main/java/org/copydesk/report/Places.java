package org.copydesk.report;

import org.copydesk.finding.Finding;
import org.copydesk.finding.Location;
import org.copydesk.finding.Location.InDocument;
import org.copydesk.finding.Location.InText;
import org.copydesk.finding.Location.InValue;
import org.copydesk.finding.Location.Point;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/** Places of findings in words. */
final class Places {
  private Places() {}

  /** {@code 6:18}: line and column, or paragraph and column in a document without lines. */
  static String lineAndColumn(Finding finding) {
    Location location = finding.location();
    if (location instanceof InDocument place) {
      return place.startParagraph() + ":" + place.startColumn();
    }
    Point start = inFile(location).start();
    return start.line() + ":" + start.column();
  }

  /**
   * The words' place in UTF-16 units of {@code source}, whose lines a document's paragraphs are.
   */
  static Span span(SourceText source, Location location) {
    if (location instanceof InDocument place) {
      return new Span(
          offset(source, place.startParagraph(), place.startColumn()),
          offset(source, place.endParagraph(), place.endColumn()));
    }
    InText text = inFile(location);
    return new Span(text.utf16Start(), text.utf16End());
  }

  private static int offset(SourceText source, int line, int column) {
    return source.content().offsetByCodePoints(source.lines().startOf(line), column - 1);
  }

  /** The place in the text of the file. */
  static InText inFile(Location location) {
    return location instanceof InValue value ? value.file() : (InText) location;
  }
}
