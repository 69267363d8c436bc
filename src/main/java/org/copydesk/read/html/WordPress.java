package org.copydesk.read.html;

import java.util.Set;
import org.copydesk.text.MappedText;

/**
 * What WordPress adds to HTML: shortcodes such as {@code [caption width="300"]...[/caption]}, and,
 * before it had blocks, blank lines for paragraphs. Its blocks are HTML with comments between.
 */
public final class WordPress {
  private static final String BLOCK = "<!-- wp:";

  /** Shortcodes of WordPress itself; any other is told by the {@code =} of its attributes. */
  private static final Set<String> SHORTCODES =
      Set.of("caption", "wp_caption", "gallery", "embed", "audio", "video", "playlist");

  /** A shortcode that is longer has lost its end. */
  private static final int LONGEST = 1000;

  private final String content;
  private final boolean paragraphs;
  private final MappedText.Builder html = new MappedText.Builder();

  private WordPress(String content, boolean paragraphs) {
    this.content = content;
    this.paragraphs = paragraphs;
  }

  /** Whether {@code content} shows the hand of WordPress. */
  static boolean wrote(String content) {
    return content.contains(BLOCK)
        || content.contains("[/caption]")
        || content.contains("[gallery ")
        || content.contains("[embed]");
  }

  /** {@code content} of a page or a fragment as HTML, with the way back to it. */
  static MappedText plainHtml(String content) {
    return new WordPress(content, false).resolve(0);
  }

  /**
   * The body of a post as HTML, with the way back to it: in a post without blocks a blank line ends
   * a paragraph.
   *
   * @param content the body and what stands before it
   * @param start where the body begins; what stands before it stays as it is
   */
  public static MappedText postHtml(String content, int start) {
    return new WordPress(content, !content.contains(BLOCK)).resolve(start);
  }

  private MappedText resolve(int start) {
    int at = start;
    int run = 0;
    while (at < content.length()) {
      int end = at + 1;
      String html = "";
      boolean special = false;
      switch (content.charAt(at)) {
        case '<' -> end = markupEnd(at);
        case '[' -> {
          end = shortcodeEnd(at);
          special = end > at + 1;
          html = special ? shortcode(content.substring(at, end)) : "";
        }
        case '\n', '\r' -> {
          end = paragraphs ? blankLineEnd(at) : at + 1;
          special = end > at + 1;
          html = "<br><br>";
        }
        default -> {}
      }
      if (special) {
        copy(run, at);
        this.html.append(html, at, end);
        run = end;
      }
      at = end;
    }
    copy(run, at);
    return html.build();
  }

  private void copy(int start, int end) {
    html.append(content.substring(start, end), start, end);
  }

  /** Where the tag or comment at {@code at} ends; what is none ends behind its bracket. */
  private int markupEnd(int at) {
    if (content.startsWith("<!--", at)) {
      int close = content.indexOf("-->", at);
      return close < 0 ? content.length() : close + 3;
    }
    int limit = Math.min(content.length(), at + LONGEST);
    for (int i = at + 1; i < limit; i++) {
      if (content.charAt(i) == '>' || content.charAt(i) == '<') {
        return content.charAt(i) == '>' ? i + 1 : at + 1;
      }
    }
    return at + 1;
  }

  private int shortcodeEnd(int at) {
    int limit = Math.min(content.length(), at + LONGEST);
    int name = at + (content.startsWith("[/", at) ? 2 : 1);
    int to = name;
    while (to < limit
        && (Character.isLetterOrDigit(content.charAt(to))
            || content.charAt(to) == '_'
            || content.charAt(to) == '-')) {
      to++;
    }
    boolean known = SHORTCODES.contains(content.substring(name, to));
    boolean attributes = false;
    for (int i = to; i < limit && to > name; i++) {
      char c = content.charAt(i);
      if (c == ']') {
        return known || attributes || (name == at + 2 && i == to) ? i + 1 : at + 1;
      }
      if (c == '[' || c == '\n' || c == '\r') {
        return at + 1;
      }
      attributes |= c == '=' && i + 1 < limit && "\"'".indexOf(content.charAt(i + 1)) >= 0;
    }
    return at + 1;
  }

  /** What a shortcode is to a reader. */
  private static String shortcode(String code) {
    if (code.startsWith("[caption") || code.startsWith("[wp_caption")) {
      return "<figure>";
    }
    if (code.startsWith("[/caption") || code.startsWith("[/wp_caption")) {
      return "</figure>";
    }
    if (code.startsWith("[embed")) {
      return "<div class=\"tweet\">";
    }
    return code.startsWith("[/embed") ? "</div>" : "";
  }

  /**
   * Where the blank lines that follow the line end at {@code at} end; behind it if there is none.
   */
  private int blankLineEnd(int at) {
    int lines = 0;
    int i = at;
    int end = at + 1;
    while (i < content.length() && content.charAt(i) <= ' ') {
      char c = content.charAt(i);
      boolean crlf = c == '\r' && i + 1 < content.length() && content.charAt(i + 1) == '\n';
      i += crlf ? 2 : 1;
      if (c == '\n' || c == '\r') {
        lines++;
        end = lines > 1 ? i : end;
      }
    }
    return end;
  }
}
