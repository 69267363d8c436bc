package org.copydesk.report;

import java.util.Locale;

/**
 * Text made harmless for terminals: control characters, escapes and marks that turn the direction
 * of writing become visible ({@code \x1b}, {@code \x9b}), so that copy and file names cannot
 * recolor, overwrite or reorder a report.
 */
public final class Plain {
  private Plain() {}

  /** {@code text} on one line, without anything that a terminal would obey. */
  public static String text(String text) {
    int i = 0;
    while (i < text.length() && !obeyed(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length() + 16).append(text, 0, i);
    while (i < text.length()) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c > 0xFFFF || !obeyed((char) c)) {
        plain.appendCodePoint(c);
      } else if (Character.isSurrogate((char) c)) {
        plain.append('\uFFFD');
      } else if (c == '\n') {
        plain.append("\\n");
      } else if (c == '\t') {
        plain.append(' ');
      } else if (c == '\r') {
        plain.append("\\r");
      } else {
        String format = c < 0x100 ? "\\x%02x" : "\\u%04x";
        plain.append(String.format(Locale.ROOT, format, c));
      }
    }
    return plain.toString();
  }

  private static boolean obeyed(char c) {
    return c < 0x20
        || (c >= 0x7f && c < 0xa0)
        || c == '\u061c'
        || (c >= '\u200e' && c <= '\u200f')
        || (c >= '\u2028' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\ufeff'
        || Character.isSurrogate(c);
  }
}
