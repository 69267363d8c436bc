package org.copydesk.text;

/**
 * A decoded file: its characters as they stand, a byte order mark included, and where its lines
 * begin.
 *
 * @param path the name that people know it by, with forward slashes, e.g. {@code drafts/port.md}
 * @param content the whole text; never normalized
 * @param lines the line starts of {@code content}
 * @param codePoints leads from UTF-16 offsets to those in code points
 */
public record SourceText(String path, String content, LineMap lines, CodePoints codePoints) {

  /** Scans {@code content}; once, however many stories the file holds. */
  public SourceText(String path, String content) {
    this(path, content, new LineMap(content), new CodePoints(content));
  }

  /** The number of Unicode code points before the UTF-16 {@code offset}. */
  public int codePointsBefore(int offset) {
    return codePoints.before(offset);
  }
}
