package org.copydesk.read.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.BlockKind;
import org.copydesk.read.spi.ReadingText;

/**
 * The words of a block of HTML inside Markdown, so that copy in {@code <p>} or {@code <table>} is
 * read. Tags, comments and scripts vanish. No HTML parser: Markdown passes tags through as they
 * are, and this reads them the same way.
 */
final class HtmlText {
  private static final Set<String> SILENT =
      Set.of("script", "style", "iframe", "svg", "pre", "code", "form", "nav", "button", "object");

  private static final Map<String, BlockKind> KINDS =
      Map.ofEntries(
          Map.entry("p", BlockKind.PARAGRAPH),
          Map.entry("div", BlockKind.PARAGRAPH),
          Map.entry("section", BlockKind.PARAGRAPH),
          Map.entry("blockquote", BlockKind.BLOCKQUOTE),
          Map.entry("li", BlockKind.LIST_ITEM),
          Map.entry("tr", BlockKind.TABLE_ROW),
          Map.entry("table", BlockKind.PARAGRAPH),
          Map.entry("figcaption", BlockKind.CAPTION),
          Map.entry("caption", BlockKind.CAPTION),
          Map.entry("h1", BlockKind.SUBHEAD),
          Map.entry("h2", BlockKind.SUBHEAD),
          Map.entry("h3", BlockKind.SUBHEAD),
          Map.entry("h4", BlockKind.SUBHEAD),
          Map.entry("h5", BlockKind.SUBHEAD),
          Map.entry("h6", BlockKind.SUBHEAD));

  private final ReadingText text;
  private final String source;
  private final Alignment alignment;
  private BlockKind kind = BlockKind.PARAGRAPH;
  private int quotes;
  private int link = -1;
  private String target = "";

  HtmlText(ReadingText text, String source) {
    this.text = text;
    this.source = source;
    this.alignment = new Alignment(text, source);
  }

  /**
   * Reads the source from {@code start} to {@code end} as blocks of their own.
   *
   * @param quoted whether a quotation that began before goes on there
   */
  void read(int start, int end, boolean quoted) {
    quotes = quoted ? 1 : 0;
    kind = BlockKind.PARAGRAPH;
    link = -1;
    int at = start;
    while (at < end) {
      int tag = find("<", at, end);
      int words = tag < 0 ? end : tag;
      alignment.decode(at, words);
      at = words == end ? end : Math.min(end, tag(words, end));
    }
    close();
  }

  /** Passes over the tag at {@code at}; gives where it ends. */
  private int tag(int at, int end) {
    if (source.startsWith("<!--", at)) {
      int close = find("-->", at + 4, end);
      int behind = close < 0 ? end : close + 3;
      text.comment(at, behind);
      return behind;
    }
    int name = at + 1;
    boolean closing = name < end && source.charAt(name) == '/';
    name += closing ? 1 : 0;
    int to = name;
    while (to < end && Character.isLetterOrDigit(source.charAt(to))) {
      to++;
    }
    if (to == name) {
      text.copy(at, at + 1);
      return at + 1;
    }
    int close = find(">", to, end);
    if (close < 0) {
      // Nothing below is a tag either.
      text.copy(at, end);
      return end;
    }
    String element = source.substring(name, to).toLowerCase(Locale.ROOT);
    if (SILENT.contains(element) && !closing && source.charAt(close - 1) != '/') {
      int over = find("</" + element, close, end);
      return over < 0 ? end : over;
    }
    structure(element, closing, at, close);
    return close + 1;
  }

  /** Like {@code indexOf}, but never looks behind {@code end}. */
  private int find(String mark, int from, int end) {
    for (int at = from; at + mark.length() <= end; at++) {
      if (source.regionMatches(true, at, mark, 0, mark.length())) {
        return at;
      }
    }
    return -1;
  }

  private void structure(String element, boolean closing, int at, int close) {
    BlockKind opened = KINDS.get(element);
    if (opened != null) {
      close();
      quotes += element.equals("blockquote") ? (closing ? -1 : 1) : 0;
      kind = closing ? BlockKind.PARAGRAPH : opened;
    } else if (element.equals("br")) {
      text.space(at, close + 1);
    } else if (element.equals("td") || element.equals("th")) {
      cell(closing, at, close);
    } else if (element.equals("a")) {
      if (closing && link >= 0) {
        text.link(link, target);
      }
      link = closing ? -1 : text.mark();
      target = closing ? "" : href(source.substring(at, close));
    }
  }

  /** A bar keeps the cells of a row apart, as in tables of Markdown and in HTML. */
  private void cell(boolean closing, int at, int close) {
    if (closing || !text.hasWords()) {
      text.space(at, close + 1);
    } else {
      text.space(at, at).decoded("|", at, at + 1).space(at + 1, close + 1);
    }
  }

  private void close() {
    text.close(quotes > 0 && kind != BlockKind.TABLE_ROW ? BlockKind.BLOCKQUOTE : kind);
    link = -1;
  }

  /** The target of an {@code <a>} tag, empty if it has none. */
  static String href(String tag) {
    int at = tag.toLowerCase(Locale.ROOT).indexOf("href=");
    if (at < 0 || at + 6 > tag.length()) {
      return "";
    }
    char mark = tag.charAt(at + 5);
    boolean quoted = mark == '"' || mark == '\'';
    int from = at + (quoted ? 6 : 5);
    int to = quoted ? tag.indexOf(mark, from) : tag.indexOf(' ', from);
    return tag.substring(from, to < 0 ? tag.length() : to);
  }
}
