package org.copydesk.read.json;

import org.copydesk.text.MappedText;
import org.copydesk.text.Span;

/** Resolves the escapes of a JSON text (RFC 8259, 7), each with its place in the file. */
final class JsonText {
  private static final String SHORT = "\"\\/bfnrt";
  private static final String MEANT = "\"\\/\b\f\n\r\t";

  private JsonText() {}

  /**
   * Adds the characters of a text. Half a character that its other half does not follow becomes
   * U+FFFD, as in browsers; control characters that are no white space are dropped.
   *
   * @param place between the quotation marks
   */
  static void decode(String content, Span place, MappedText.Builder decoded) {
    int run = place.start();
    int at = place.start();
    while (at < place.end()) {
      char c = content.charAt(at);
      boolean escape = c == '\\' && at + 1 < place.end();
      boolean half = Character.isSurrogate(c) && !paired(content, at, place);
      if (!escape && !half && !control(c)) {
        at += Character.isHighSurrogate(c) ? 2 : 1;
        continue;
      }
      decoded.append(content.substring(run, at), run, at);
      int end = escape ? escapeEnd(content, at, place) : at + 1;
      String meant = escape ? meant(content, at) : half ? "\uFFFD" : "";
      decoded.append(meant, at, end);
      at = end;
      run = end;
    }
    decoded.append(content.substring(run, place.end()), run, place.end());
  }

  private static boolean control(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f';
  }

  private static boolean paired(String content, int at, Span place) {
    return at + 1 < place.end()
        && Character.isSurrogatePair(content.charAt(at), content.charAt(at + 1));
  }

  /** Where an escape ends: behind both halves of a character that is written as two. */
  private static int escapeEnd(String content, int at, Span place) {
    int end = content.charAt(at + 1) == 'u' ? at + 6 : at + 2;
    boolean pair = end - at == 6 && pair(content, at);
    return Math.min(place.end(), pair ? at + 12 : end);
  }

  private static String meant(String content, int at) {
    int known = SHORT.indexOf(content.charAt(at + 1));
    if (known >= 0) {
      char c = MEANT.charAt(known);
      return control(c) ? "" : String.valueOf(c);
    }
    char c = unit(content, at);
    if (pair(content, at)) {
      return new String(new char[] {c, unit(content, at + 6)});
    }
    return Character.isSurrogate(c) ? "\uFFFD" : control(c) ? "" : String.valueOf(c);
  }

  private static boolean pair(String content, int at) {
    return content.startsWith("\\u", at + 6)
        && Character.isHighSurrogate(unit(content, at))
        && Character.isLowSurrogate(unit(content, at + 6));
  }

  /** The unit that {@code \\u00e9} means; the parser has seen to it that it has four digits. */
  private static char unit(String content, int at) {
    int unit = 0;
    for (int i = at + 2; i < at + 6; i++) {
      unit =
          unit * 16
              + Math.max(0, i < content.length() ? Character.digit(content.charAt(i), 16) : 0);
    }
    return (char) unit;
  }
}
