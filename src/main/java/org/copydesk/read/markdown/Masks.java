package org.copydesk.read.markdown;

/**
 * Covers what is no Markdown, so that the parser does not stumble over it: shortcodes of Hugo
 * ({@code {{< figure >}}}, {@code {{% note %}}}), tags and values of Liquid ({@code {% include %}},
 * {@code {{ site.url }}}) and footnote marks ({@code [^1]}).
 */
final class Masks {
  /** Nobody sees it and no rule of CommonMark knows it: a word joiner. */
  static final char COVER = '\u2060';

  /** A shortcode that is longer has lost its end. */
  private static final int LONGEST = 2000;

  private Masks() {}

  /** The text, as long as before, with such places covered from {@code from} on. */
  static String over(String content, int from) {
    StringBuilder masked = null;
    int at = from;
    while (at < content.length()) {
      int end = maskEnd(content, at);
      if (end < 0) {
        at++;
        continue;
      }
      masked = masked == null ? new StringBuilder(content) : masked;
      for (int i = at; i < end; i++) {
        char c = content.charAt(i);
        if (c != '\n' && c != '\r') {
          masked.setCharAt(i, COVER);
        }
      }
      at = end;
    }
    return masked == null ? content : blankLines(masked, from);
  }

  private static int maskEnd(String content, int at) {
    char c = content.charAt(at);
    if (c == '{') {
      if (content.startsWith("{{<", at)) {
        return close(content, at, ">}}", true);
      }
      if (content.startsWith("{{%", at)) {
        return close(content, at, "%}}", true);
      }
      if (content.startsWith("{%", at)) {
        return close(content, at, "%}", false);
      }
      return content.startsWith("{{", at) ? close(content, at, "}}", false) : -1;
    }
    return c == '[' && content.startsWith("[^", at) ? footnote(content, at) : -1;
  }

  private static int close(String content, int at, String mark, boolean overLines) {
    int limit = Math.min(content.length(), at + LONGEST);
    for (int i = at + 2; i + mark.length() <= limit; i++) {
      if (content.startsWith(mark, i)) {
        return i + mark.length();
      }
      char c = content.charAt(i);
      if (!overLines && (c == '\n' || c == '\r')) {
        return -1;
      }
      if (content.startsWith("{{", i)) {
        return -1;
      }
    }
    return -1;
  }

  private static int footnote(String content, int at) {
    int i = at + 2;
    while (i < content.length() && i < at + 40 && (content.charAt(i) > ' ')) {
      if (content.charAt(i) == ']') {
        boolean note = i + 1 < content.length() && content.charAt(i + 1) == ':';
        return i == at + 2 ? -1 : i + (note ? 2 : 1);
      }
      i++;
    }
    return -1;
  }

  /** A line that held nothing but shortcodes separates paragraphs, as an empty one does. */
  private static String blankLines(StringBuilder text, int from) {
    int start = from;
    boolean covered = false;
    boolean words = false;
    for (int i = from; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (c == '\n' || c == '\r') {
        for (int k = start; covered && !words && k < i; k++) {
          text.setCharAt(k, ' ');
        }
        start = i + 1;
        covered = false;
        words = false;
      } else if (c == COVER) {
        covered = true;
      } else if (c > ' ') {
        words = true;
      }
    }
    return text.toString();
  }
}
