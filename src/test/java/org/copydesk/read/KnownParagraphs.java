package org.copydesk.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.document.Docx;
import org.copydesk.document.Odt;
import org.copydesk.document.Zip;
import org.copydesk.text.Span;

/** Writes the same paragraphs in each format, and notes where each of their pieces went. */
final class KnownParagraphs {
  /** Stands for the paragraphs in a frame. */
  private static final String HERE = "@HERE@";

  /** How characters are written that a format may write in several ways. */
  enum Escape {
    RAW,
    NAMED,
    DECIMAL,
    HEX
  }

  /** What is around and inside words: which escapes they need, and what a paragraph looks like. */
  enum Writer {
    PLAIN("a.txt", Code.NONE, HERE, "", "\n\n"),
    PLAIN_LINES("a.txt", Code.NONE, HERE, "", "\n"),
    MARKDOWN("a.md", Code.MARKDOWN, "---\nauthor: Lina Pohl\n---\n" + HERE, "", "\n\n"),
    HTML("a.html", Code.HTML, "<!doctype html>\n<title>x</title>" + HERE, "<p>", "</p>\n"),
    WXR_DATA(
        "a.xml",
        Code.HTML,
        "<?xml version='1.0'?>\n<rss><item><content:encoded><![CDATA[<!-- wp:x -->"
            + HERE
            + "]]></content:encoded></item></rss>",
        "<p>",
        "</p>\n"),
    WXR_ESCAPED(
        "a.xml",
        Code.HTML_IN_XML,
        "<?xml version='1.0'?>\n<rss><item><description>&lt;!-- wp:x --&gt;"
            + HERE
            + "</description></item></rss>",
        "&lt;p&gt;",
        "&lt;/p&gt;\n"),
    DOCX("a.docx", Code.XML, "", "<w:p>\n<w:r><w:t>", "</w:t></w:r></w:p>\n"),
    ODT("a.odt", Code.XML, "", "<text:p>", "</text:p>\n"),
    NINJS_1(
        "a.ninjs", Code.HTML_IN_JSON, "{\"uri\":\"a\",\n\"body_html\":\"" + HERE + "\"}", "<p>"),
    NINJS_3(
        "a.json",
        Code.HTML_IN_JSON,
        "{\"bodies\":[{\"contentType\":\"text/html\",\n\"value\":\"" + HERE + "\"}]}",
        "<p>"),
    NINJS_PLAIN(
        "a.json",
        Code.JSON,
        "{\"bodies\":[{\"contenttype\":\"text/plain\",\n\"value\":\"" + HERE + "\"}]}",
        ""),
    NINJS_NITF(
        "a.json",
        Code.HTML_IN_JSON,
        "{\"bodies\":[{\"contentType\":\"nitf\",\"value\":\"<nitf><body><body.content>"
            + HERE
            + "</body.content></body></nitf>\"}]}",
        "<p>"),
    SUPERDESK(
        "a.json",
        Code.HTML_IN_JSON,
        "{\"guid\":\"a\",\n\"type\":\"text\",\"priority\":6,\"body_html\":\"" + HERE + "\"}",
        "<p>"),
    ANS(
        "a.ans",
        Code.HTML_IN_JSON,
        "{\"type\":\"story\",\n\"content_elements\":[" + HERE + "]}",
        ""),
    NITF(
        "a.xml",
        Code.HTML,
        "<?xml version='1.0'?>\n<nitf><body><body.content>"
            + HERE
            + "</body.content></body></nitf>",
        "<p>",
        "</p>\n"),
    NEWSML_XHTML(
        "a.xml",
        Code.HTML,
        "<?xml version='1.0'?>\n<newsItem><contentSet><inlineXML><x:html><x:body>"
            + HERE
            + "</x:body></x:html></inlineXML></contentSet></newsItem>",
        "<x:p>",
        "</x:p>\n"),
    NEWSML_DATA(
        "a.xml",
        Code.HTML,
        "<newsItem><contentSet><inlineData contenttype='text/plain'>"
            + HERE
            + "</inlineData></contentSet></newsItem>",
        "",
        "\n\n");

    private final String path;
    private final Code code;
    private final String frame;
    private final String open;
    private final String close;

    Writer(String path, Code code, String frame, String open, String close) {
      this.path = path;
      this.code = code;
      this.frame = frame;
      this.open = open;
      this.close = close;
    }

    /** In a text of JSON: a paragraph of HTML, or of plain text. */
    Writer(String path, Code code, String frame, String open) {
      this(path, code, frame, open, open.isEmpty() ? "\n\n" : "</p>\n");
    }

    /** Whether words of a paragraph may stand in several lines. */
    boolean wraps() {
      return code != Code.NONE && this != DOCX && this != NINJS_PLAIN && this != NEWSML_DATA;
    }

    private String frame(String end) {
      String whole =
          switch (this) {
            case DOCX -> part(new Docx().body(HERE).bytes(), "word/document.xml");
            case ODT -> part(new Odt().body(HERE).bytes(), "content.xml");
            default -> frame;
          };
      return whole.replace("\n", end);
    }

    private byte[] file(String content) {
      byte[] whole = content.getBytes(UTF_8);
      return switch (this) {
        case DOCX -> with(new Docx().bytes(), "word/document.xml", whole);
        case ODT -> with(new Odt().bytes(), "content.xml", whole);
        default -> whole;
      };
    }

    private String open(String end, boolean first) {
      return this == ANS
          ? (first ? "" : "," + end) + "{\"type\":\"text\",\"content\":\""
          : code.around(open.replace("\n", end));
    }

    private String close(String end) {
      return this == ANS ? "\"}" : code.around(close.replace("\n", end));
    }
  }

  /** What words have to be turned into. */
  private enum Code {
    NONE,
    MARKDOWN,
    XML,
    HTML,
    HTML_IN_XML,
    JSON,
    HTML_IN_JSON;

    /** Markup of the frame that stands inside a value. */
    String around(String markup) {
      return this == JSON || this == HTML_IN_JSON ? json(markup, false) : markup;
    }

    String words(String words, Escape escape, boolean ascii) {
      return switch (this) {
        case NONE -> words;
        case MARKDOWN ->
            escape == Escape.RAW ? words.replaceAll("[&<]", "\\\\$0") : html(words, escape);
        case XML -> html(words, escape == Escape.NAMED ? Escape.RAW : escape);
        case HTML -> html(words, escape);
        case HTML_IN_XML -> html(words, escape).replace("&", "&amp;");
        case JSON -> json(words, ascii);
        case HTML_IN_JSON -> json(html(words, escape), ascii);
      };
    }
  }

  private static final Map<Integer, String> NAMES =
      Map.of(
          0xE9, "eacute", 0x201C, "ldquo", 0x201D, "rdquo", 0x2019, "rsquo", 0x2014, "mdash", 0xA0,
          "nbsp", 0xAD, "shy");

  /**
   * A piece of a paragraph.
   *
   * @param words what is written, without escapes
   * @param seen what a reader sees of them
   */
  record Piece(String words, String seen) {
    static Piece plain(String words) {
      return new Piece(words, words);
    }
  }

  /**
   * A way to write.
   *
   * @param end of lines
   * @param bom whether a byte order mark comes first
   * @param ascii whether JSON escapes all other characters
   * @param wrap whether each piece begins a line, in formats that take that for a space
   */
  record Layout(String end, boolean bom, Escape escape, boolean ascii, boolean wrap) {}

  /**
   * What was written.
   *
   * @param path a name for it
   * @param content the characters of the file, or of the part with the copy
   * @param places for each paragraph the place of each piece in the content
   */
  record Written(String path, byte[] file, String content, List<List<Span>> places) {}

  private KnownParagraphs() {}

  static Written write(Writer writer, List<List<Piece>> story, Layout layout) {
    String end = layout.end();
    String frame = writer.frame(end);
    int here = frame.indexOf(HERE);
    StringBuilder all = new StringBuilder(layout.bom() ? "\uFEFF" : "");
    all.append(frame, 0, here);
    String gap = writer.wraps() && layout.wrap() ? writer.code.around(end) : " ";
    if (writer == Writer.ANS) {
      gap = gap.isBlank() && !gap.equals(" ") ? json(end, false) : gap;
    }
    List<List<Span>> places = new ArrayList<>();
    for (List<Piece> paragraph : story) {
      all.append(writer.open(end, places.isEmpty()));
      List<Span> spans = new ArrayList<>();
      for (Piece piece : paragraph) {
        all.append(spans.isEmpty() ? "" : gap);
        int start = all.length();
        all.append(writer.code.words(piece.words(), layout.escape(), layout.ascii()));
        spans.add(new Span(start, all.length()));
      }
      places.add(spans);
      all.append(writer.close(end));
    }
    String content = all.append(frame, here + HERE.length(), frame.length()).toString();
    return new Written(writer.path, writer.file(content), content, places);
  }

  private static String html(String words, Escape escape) {
    StringBuilder html = new StringBuilder();
    words
        .codePoints()
        .forEach(
            c -> {
              if (c == '&') {
                html.append("&amp;");
              } else if (c == '<') {
                html.append("&lt;");
              } else if (c <= 0x7E || escape == Escape.RAW) {
                html.appendCodePoint(c);
              } else if (escape == Escape.NAMED && NAMES.containsKey(c)) {
                html.append('&').append(NAMES.get(c)).append(';');
              } else if (escape == Escape.HEX) {
                html.append("&#x").append(Integer.toHexString(c)).append(';');
              } else {
                html.append("&#").append(c).append(';');
              }
            });
    return html.toString();
  }

  /** The words inside a string of JSON; if {@code ascii} with escapes for all other characters. */
  static String json(String words, boolean ascii) {
    StringBuilder json = new StringBuilder();
    for (char c : words.toCharArray()) {
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        default -> json.append(ascii && c > 0x7E ? String.format("\\u%04X", (int) c) : c);
      }
    }
    return json.toString();
  }

  private static String part(byte[] archive, String name) {
    return new String(Zip.parts(archive).get(name), UTF_8);
  }

  private static byte[] with(byte[] archive, String name, byte[] part) {
    Map<String, byte[]> parts = new LinkedHashMap<>(Zip.parts(archive));
    parts.put(name, part);
    return Zip.ofBytes(parts);
  }
}
