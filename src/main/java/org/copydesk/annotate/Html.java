package org.copydesk.annotate;

import java.util.Locale;

/** Copy made harmless for a page of HTML. */
final class Html {
  private Html() {}

  /** {@code text} as text or in a quoted attribute; control characters and turns of writing go. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                  if (c == '\n' || c == '\t') {
                    escaped.append(' ');
                  } else if (!hidden(c)) {
                    escaped.appendCodePoint(c);
                  }
                }
              }
            });
    return escaped.toString();
  }

  private static boolean hidden(int c) {
    return c < ' '
        || (c >= 0x7F && c < 0xA0)
        || (c >= 0x200E && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x061C
        || (c >= 0xD800 && c <= 0xDFFF);
  }

  /** Whether a link may be followed from the page: to the web or to a mailbox. */
  static boolean safe(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    boolean known =
        lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
    return known && target.chars().noneMatch(c -> c <= ' ' || hidden(c));
  }
}
