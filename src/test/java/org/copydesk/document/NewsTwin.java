package org.copydesk.document;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.BlockKind;
import org.copydesk.article.Link;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/** The same story as a news item, with every escape that its format has. */
public final class NewsTwin {
  private static final int RUN = 7;

  /** Between the rows of a table. */
  private static final String ROWS = "</table>\n<table>";

  private final Article article;
  private final String text;

  private NewsTwin(Article article) {
    this.article = article;
    this.text = article.text().text();
  }

  /** The story as ninjs 1, its body as HTML. */
  public static String ninjs(Article article) {
    NewsTwin twin = new NewsTwin(article);
    String nl = "\n";
    return "{\"uri\": \"tag:example.org,2031:1\", \"type\": \"text\","
        + twin.meta("versioncreated", "byline")
        + nl
        + "\"body_html\": "
        + json(twin.html())
        + twin.field("headline", BlockKind.HEADLINE)
        + twin.field("description_html", BlockKind.DECK)
        + "}"
        + nl;
  }

  /** The story as ninjs 3, its body as NITF in a string. */
  public static String ninjsWithNitf(Article article) {
    NewsTwin twin = new NewsTwin(article);
    return "{\"uri\": \"tag:example.org,2031:1\", \"type\": \"text\","
        + twin.meta("versionCreated", "by")
        + "\n\"bodies\": [{\"contentType\": \"text/vnd.IPTC.NITF\", \"value\": "
        + json(nitf(article))
        + "}]}\n";
  }

  /** The story as ANS, an element a block. */
  public static String ans(Article article) {
    NewsTwin twin = new NewsTwin(article);
    List<String> elements = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (!twin.inHead(block)) {
        elements.add(twin.element(block));
      }
    }
    return "{\"type\": \"story\", \"version\": \"0.10.11\","
        + twin.meta("display_date", "")
        + "\"headlines\": {\"x\": \"\""
        + twin.field("basic", BlockKind.HEADLINE)
        + "}, \"subheadlines\": {\"x\": \"\""
        + twin.field("basic", BlockKind.DECK)
        + "},\n\"content_elements\": [\n"
        + String.join(",\n", elements)
        + "]}\n";
  }

  /** The story as NITF. */
  public static String nitf(Article article) {
    NewsTwin twin = new NewsTwin(article);
    StringBuilder head = new StringBuilder();
    StringBuilder body = new StringBuilder();
    for (Block block : article.blocks()) {
      String words = twin.runs(block.span());
      if (twin.inHead(block)) {
        String tag = block.kind() == BlockKind.HEADLINE ? "hl1" : "hl2";
        head.append("<" + tag + ">" + words + "</" + tag + ">");
      } else {
        body.append(twin.nitf(block, words)).append('\n');
      }
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<nitf><head><docdata><date.release norm=\""
        + twin.date()
        + "\"/></docdata><pubdata position.section=\""
        + escaped(twin.section())
        + "\"/></head><body><body.head><hedline>"
        + head
        + "</hedline>"
        + (twin.author().isEmpty() ? "" : "<byline>" + escaped(twin.author()))
        + (twin.author().isEmpty() ? "" : "</byline>")
        + "</body.head>\n<body.content>\n"
        + body.toString().replace(ROWS, "")
        + "</body.content></body></nitf>\n";
  }

  /** The story as a page. */
  public static String page(Article article) {
    NewsTwin twin = new NewsTwin(article);
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html><head>");
    page.append("<meta name=\"date\" content=\"" + twin.date() + "\">");
    page.append("<meta name=\"author\" content=\"" + escaped(twin.author()) + "\"></head>");
    page.insert(
        page.indexOf("</head>"),
        "<meta property=\"article:section\" content=\"" + escaped(twin.section()) + "\">");
    page.append("<body><article>\n");
    for (Block block : article.blocks()) {
      if (twin.inHead(block)) {
        boolean headline = block.kind() == BlockKind.HEADLINE;
        String words = twin.runs(block.span());
        page.append(headline ? "<h1>" + words + "</h1>" : "<p class=\"deck\">" + words + "</p>");
      } else {
        page.append(twin.html(block));
      }
    }
    return page.append("</article></body></html>\n").toString().replace(ROWS, "");
  }

  /** Whether something stands above the headline, which these formats have no place for. */
  public static boolean fits(Article article) {
    boolean headline = false;
    int decks = 0;
    int headlines = 0;
    for (Block block : article.blocks()) {
      headlines += block.kind() == BlockKind.HEADLINE ? 1 : 0;
      decks += block.kind() == BlockKind.DECK ? 1 : 0;
      if (block.kind() == BlockKind.HEADLINE && headline) {
        return false;
      }
      headline |= block.kind() != BlockKind.HEADLINE;
    }
    return headlines <= 1 && decks <= 1;
  }

  private String date() {
    return said("date", "pubdate", "published", "lastmod");
  }

  /** What kind of story it says that it is. */
  private String section() {
    return said("type", "category", "categories", "section", "sections", "kind", "genre", "label");
  }

  private String author() {
    return said("author", "authors", "byline");
  }

  private String said(String... fields) {
    for (String field : fields) {
      String value = article.metadata().fields().getOrDefault(field, "");
      if (!value.isBlank()) {
        return value;
      }
    }
    return "";
  }

  private String meta(String date, String byline) {
    String author = author();
    String section = section().isEmpty() ? "" : "{\"name\": " + json(section()) + "}";
    String kind =
        byline.isEmpty()
            ? "\"taxonomy\": {\"primary_section\": " + section + "},"
            : "\"genre\": [" + section + "],";
    return (section.isEmpty() ? "" : " " + kind)
        + (date().isEmpty() ? "" : " \"" + date + "\": " + json(date()) + ",")
        + (author.isEmpty() || byline.isEmpty()
            ? author.isEmpty() ? "" : " \"credits\": {\"by\": [{\"name\": " + json(author) + "}]},"
            : " \"" + byline + "\": " + json(author) + ",");
  }

  private boolean inHead(Block block) {
    return block.kind() == BlockKind.HEADLINE || block.equals(deck());
  }

  /** The deck; a summary that the story repeats was one, too. */
  private @Nullable Block deck() {
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == BlockKind.DECK || Twin.summary(article, i)) {
        return blocks.get(i);
      }
    }
    return null;
  }

  private String field(String name, BlockKind kind) {
    return article.blocks().stream()
        .filter(block -> kind == BlockKind.DECK ? block.equals(deck()) : block.kind() == kind)
        .findFirst()
        .map(block -> ",\n\"" + name + "\": " + json(runs(block.span())))
        .orElse("");
  }

  private String html() {
    StringBuilder html = new StringBuilder();
    article.blocks().stream().filter(b -> !inHead(b)).forEach(b -> html.append(html(b)));
    return html.toString().replace(ROWS, "");
  }

  private String html(Block block) {
    String words = runs(block.span());
    return switch (block.kind()) {
          case SUBHEAD -> "<h2>" + words + "</h2>";
          case BLOCKQUOTE -> "<blockquote>" + words + "</blockquote>";
          case LIST_ITEM -> "<ul><li>" + words + "</li></ul>";
          case CAPTION -> "<figure><figcaption>" + words + "</figcaption></figure>";
          case CODE -> "<pre>" + words + "</pre>";
          case TABLE_ROW -> "<table><tr><td>" + cells(words) + "</td></tr></table>";
          default -> "<p>" + words + "</p>";
        }
        + "\n";
  }

  private static String cells(String words) {
    return words.replace(" | ", "</td><td>");
  }

  private String nitf(Block block, String words) {
    return switch (block.kind()) {
      case SUBHEAD -> "<hl2>" + words + "</hl2>";
      case BLOCKQUOTE -> "<bq><block><p>" + words + "</p></block></bq>";
      case LIST_ITEM -> "<ul><li>" + words + "</li></ul>";
      case CAPTION -> "<media><media-caption>" + words + "</media-caption></media>";
      case CODE -> "<pre>" + words + "</pre>";
      case TABLE_ROW -> "<table><tr><td>" + cells(words) + "</td></tr></table>";
      default -> "<block><p>" + words + "</p></block>";
    };
  }

  private String element(Block block) {
    String words = runs(block.span());
    String content = "\"content\": " + json(words);
    String inside = "{\"type\": \"text\", " + content + "}";
    return switch (block.kind()) {
      case SUBHEAD -> "{\"type\": \"header\", \"level\": 2, " + content + "}";
      case BLOCKQUOTE -> "{\"type\": \"quote\", \"content_elements\": [" + inside + "]}";
      case LIST_ITEM -> "{\"type\": \"list\", \"items\": [" + inside + "]}";
      case CAPTION -> "{\"type\": \"image\", \"caption\": " + json(words) + "}";
      case CODE -> "{\"type\": \"code\", " + content + "}";
      case TABLE_ROW -> {
        List<String> cells = new ArrayList<>();
        for (String cell : words.split(" \\| ", -1)) {
          cells.add("{\"type\": \"text\", \"content\": " + json(cell) + "}");
        }
        yield "{\"type\": \"table\", \"rows\": [[" + String.join(", ", cells) + "]]}";
      }
      default -> inside;
    };
  }

  /** The words with their links; every other run is emphasized. */
  private String runs(Span span) {
    StringBuilder all = new StringBuilder();
    int at = span.start();
    for (Link link : article.links()) {
      Span words = link.span();
      boolean bare = words.in(text).equals(link.target());
      if (!bare && at <= words.start() && words.end() <= span.end()) {
        all.append(plain(at, words.start()));
        all.append("<a href=\"").append(escaped(link.target())).append("\">");
        all.append(plain(words.start(), words.end())).append("</a>");
        at = words.end();
      }
    }
    return all.append(plain(at, span.end())).toString();
  }

  private String plain(int start, int end) {
    StringBuilder all = new StringBuilder();
    for (int at = start; at < end; ) {
      int to = Math.min(end, at + RUN);
      if (to < end && Character.isLowSurrogate(text.charAt(to))) {
        to++;
      }
      String words = escaped(text.substring(at, to));
      boolean bare = (at / RUN) % 2 == 0 || words.contains(" | ");
      all.append(bare ? words : "<em>" + words + "</em>");
      at = to;
    }
    return all.toString();
  }

  /** References, some by name, some by number, and characters as they are. */
  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;")
        .replace("é", "&#xE9;")
        .replace("“", "&#8220;");
  }

  private static String json(String words) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        case '/' -> json.append(i % 2 == 0 ? "\\/" : "/");
        default -> {
          // Some systems escape all that is not ASCII, some nothing.
          boolean escape = c < ' ' || (c > 0x7E && words.length() % 2 == 0) || c == 'q';
          json.append(escape ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
      }
    }
    return json.append('"').toString();
  }
}
