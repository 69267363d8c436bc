package org.copydesk.report;

import java.nio.charset.StandardCharsets;
import org.copydesk.finding.Location.InText;
import org.copydesk.finding.Location.Point;
import org.copydesk.text.LineMap;
import org.copydesk.text.Position;
import org.copydesk.text.SourceText;

/**
 * Lines and columns of words, as a format counts them. Both count from 1; the end column is the one
 * behind the last character.
 *
 * <p>In a line {@code 🙂 café} the last word begins in column 3 as code points, 4 as UTF-16 units,
 * 6 as UTF-8 bytes.
 */
record Region(int startLine, int startColumn, int endLine, int endColumn) {

  /** Columns in Unicode code points. */
  static Region codePoints(InText place) {
    Point start = place.start();
    Point end = place.end();
    return new Region(start.line(), start.column(), end.line(), end.column());
  }

  /** Columns in UTF-16 units. */
  static Region utf16(SourceText source, InText place) {
    Position start = source.lines().utf16(place.utf16Start());
    Position end = source.lines().utf16(place.utf16End());
    return new Region(start.line(), start.column(), end.line(), end.column());
  }

  /** Columns in UTF-8 bytes; a byte order mark, which the decoded text keeps, counts as three. */
  static Region utf8(SourceText source, InText place) {
    Region units = utf16(source, place);
    return new Region(
        units.startLine,
        bytesBefore(source, units.startLine, place.utf16Start()) + 1,
        units.endLine,
        bytesBefore(source, units.endLine, place.utf16End()) + 1);
  }

  /** Whether it stands on one line. */
  boolean onOneLine() {
    return startLine == endLine;
  }

  private static int bytesBefore(SourceText source, int line, int offset) {
    LineMap lines = source.lines();
    String before = source.content().substring(lines.startOf(line), offset);
    return before.getBytes(StandardCharsets.UTF_8).length;
  }
}
