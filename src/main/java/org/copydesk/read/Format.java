package org.copydesk.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.read.html.HtmlReader;
import org.copydesk.read.json.NewsJsonReader;
import org.copydesk.read.markdown.MarkdownReader;
import org.copydesk.read.news.NewsXmlReader;
import org.copydesk.read.plain.PlainReader;
import org.copydesk.read.spi.ArticleReader;
import org.copydesk.read.wxr.WxrReader;

/** The formats that Copydesk reads itself. */
public enum Format {
  /** Plain text; also whatever has no known ending and looks like nothing else. */
  PLAIN("txt", "text"),
  /** Markdown with front matter. */
  MARKDOWN("md", "markdown"),
  /** Web pages, fragments of HTML, WordPress blocks. */
  HTML("html", "htm", "xhtml"),
  /** Exports of WordPress and other RSS. */
  WXR("wxr", "xml", "rss"),
  /** News items in JSON: ninjs 1 to 3, Superdesk. */
  NINJS("json", "ninjs"),
  /** News items in JSON: ANS, of Arc XP. */
  ANS("ans"),
  /** News items in XML: NITF. */
  NITF("nitf"),
  /** News items in XML: NewsML-G2. */
  NEWSML("newsml", "newsml-g2"),
  /** Word documents. */
  DOCX("docx"),
  /** OpenDocument texts. */
  ODT("odt");

  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  /** The endings of its files, without the dot, the usual one first. */
  public List<String> endings() {
    return endings;
  }

  /** The format of this name or ending, whatever the case of its letters. */
  public static Optional<Format> named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (format.toString().equals(wanted) || format.endings.contains(wanted)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The names of all formats, for people: {@code plain, markdown, html}. */
  public static String names() {
    return String.join(", ", Stream.of(values()).map(Format::toString).toList());
  }

  /**
   * A reader; only the classes of this one get loaded.
   *
   * @throws IllegalStateException for a package of parts, which {@link Documents} reads
   */
  ArticleReader reader() {
    return switch (this) {
      case PLAIN -> new PlainReader();
      case MARKDOWN -> new MarkdownReader();
      case HTML -> new HtmlReader();
      case WXR -> new WxrReader();
      case NINJS, ANS -> new NewsJsonReader();
      case NITF, NEWSML -> new NewsXmlReader();
      case DOCX, ODT -> throw new IllegalStateException(this + " is no text");
    };
  }

  /** Its name on the command line: {@code markdown}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
