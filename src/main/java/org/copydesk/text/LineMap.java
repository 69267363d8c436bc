package org.copydesk.text;

import java.util.Arrays;

/**
 * Where lines begin in a text: turns UTF-16 offsets into lines and columns by binary search.
 *
 * <p>{@code "a\r\nb\rc\nd"} has four lines: CRLF, CR and LF each count once. Immutable.
 */
public final class LineMap {
  private final String text;
  private final int[] starts;

  /** Scans {@code text} once for line ends. */
  public LineMap(String text) {
    this.text = text;
    int[] found = new int[16];
    int count = 1;
    int newline = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (newline >= 0 || carriage >= 0) {
      boolean next = carriage < 0 || newline >= 0 && newline < carriage;
      int end = next ? newline : carriage;
      if (next || newline != carriage + 1) { // CRLF counts where its second half stands
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = end + 1;
      }
      newline = next ? text.indexOf('\n', end + 1) : newline;
      carriage = next ? carriage : text.indexOf('\r', end + 1);
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** The number of lines, at least 1. */
  public int lines() {
    return starts.length;
  }

  /** The 0-based offset at which the 1-based {@code line} begins. */
  public int startOf(int line) {
    return starts[line - 1];
  }

  /** The 1-based line of {@code offset}; the end of the text belongs to the last line. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Line and column of {@code offset}, the column in UTF-16 units (as SARIF and LSP count). */
  public Position utf16(int offset) {
    int line = lineAt(offset);
    return new Position(line, offset - starts[line - 1] + 1);
  }

  /**
   * Line and column of {@code offset}, the column in Unicode code points (as text and JSON output
   * count).
   */
  public Position codePoints(int offset) {
    int line = lineAt(offset);
    return new Position(line, text.codePointCount(starts[line - 1], offset) + 1);
  }
}
