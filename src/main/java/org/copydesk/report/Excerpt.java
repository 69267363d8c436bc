package org.copydesk.report;

import org.copydesk.finding.Location;
import org.copydesk.text.LineMap;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/**
 * The line of a file that a finding begins in, cut to a readable width around its words.
 *
 * @param text the stretch of the line, harmless for terminals, {@code …} where it was cut
 * @param indent columns before the words
 * @param width columns of the words, at least 1; to the end of the line if they go on below
 */
record Excerpt(String text, int indent, int width) {
  private static final int COLUMNS = 92;
  private static final int CONTEXT = 30;
  private static final String CUT = "…";

  /**
   * The excerpt for a finding at {@code place}.
   *
   * @param source the file, or the paragraphs of a document
   */
  static Excerpt of(SourceText source, Location place) {
    return of(source, Places.span(source, place));
  }

  private static Excerpt of(SourceText source, Span place) {
    String content = source.content();
    LineMap lines = source.lines();
    int line = lines.lineAt(place.start());
    int lineStart = lines.startOf(line);
    int lineEnd = line < lines.lines() ? lines.startOf(line + 1) : content.length();
    while (lineEnd > lineStart && isLineEnd(content.charAt(lineEnd - 1))) {
      lineEnd--;
    }
    int start = Math.min(place.start(), lineEnd);
    int end = Math.max(start, Math.min(place.end(), lineEnd));
    int shownEnd = Math.min(end, start + COLUMNS - CONTEXT);

    int from = Math.max(lineStart, lineEnd - lineStart <= COLUMNS ? lineStart : start - CONTEXT);
    int to = Math.min(lineEnd, Math.max(shownEnd, from + COLUMNS));
    from = whole(content, from > lineStart ? nextWord(content, from, start) : from, lineStart);
    to = whole(content, to < lineEnd ? lastWord(content, shownEnd, to) : to, lineStart);

    String before = Plain.text(content.substring(from, start));
    String left = from > lineStart ? CUT : "";
    String words = Plain.text(content.substring(start, Math.min(end, to)));
    String after = Plain.text(content.substring(Math.min(end, to), to));
    String right = to < lineEnd ? CUT : "";
    return new Excerpt(
        left + before + words + after + right,
        left.length() + DisplayWidth.of(before),
        Math.max(1, DisplayWidth.of(words)));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** Where a word begins at {@code from} or behind it, before {@code limit}. */
  private static int nextWord(String text, int from, int limit) {
    int space = text.indexOf(' ', from);
    return space >= 0 && space < limit ? space + 1 : from;
  }

  /** Where a word ends at {@code to} or before it, behind {@code limit}. */
  private static int lastWord(String text, int limit, int to) {
    int space = text.lastIndexOf(' ', to);
    return space > limit ? space : to;
  }

  /** {@code offset}, moved out of the middle of a surrogate pair. */
  private static int whole(String text, int offset, int lineStart) {
    boolean inside =
        offset > lineStart
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return inside ? offset - 1 : offset;
  }
}
