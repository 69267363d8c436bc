package org.copydesk.read.plain;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.read.spi.Blank;
import org.copydesk.read.spi.Invisible;
import org.copydesk.read.spi.Limits;
import org.copydesk.text.Span;

/** The lines of a text without the white space around them; a blank line is an empty span. */
final class Lines {
  private Lines() {}

  /**
   * Splits at LF, CRLF, CR and the Unicode line ends.
   *
   * @param from where the text begins, behind a byte order mark
   */
  static List<Span> of(String content, int from) {
    Limits.lines(content);
    List<Span> lines = new ArrayList<>();
    int start = from;
    for (int i = from; i <= content.length(); i++) {
      if (i == content.length() || Blank.lineEnd(content.charAt(i))) {
        lines.add(trim(content, start, i));
        if (i + 1 < content.length()
            && content.charAt(i) == '\r'
            && content.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    return lines;
  }

  private static Span trim(String content, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && unseen(content, from)) {
      from++;
    }
    while (to > from && unseen(content, to - 1)) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean unseen(String content, int at) {
    return Blank.is(content.charAt(at)) || Invisible.is(content, at);
  }
}
