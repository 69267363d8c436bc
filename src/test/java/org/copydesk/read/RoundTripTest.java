package org.copydesk.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Origin;
import org.copydesk.text.MappedText;
import org.copydesk.text.Span;

/** From the reading text back to the file: whatever the markup, the same characters stand there. */
class RoundTripTest {

  /** A stretch of Markdown and what a reader sees of it. */
  record Piece(String markup, String seen) {}

  private static final List<Piece> PIECES =
      List.of(
          new Piece("The harbor board", "The harbor board"),
          new Piece("*closed*", "closed"),
          new Piece("**the north** quay", "the north quay"),
          new Piece("[last Monday](https://example.org/a_b)", "last Monday"),
          new Piece("Smith &amp; Sons", "Smith & Sons"),
          new Piece("5 \\* 6", "5 * 6"),
          new Piece("caf\u00e9 \ud83d\ude42 na\u0131ve", "caf\u00e9 \ud83d\ude42 na\u0131ve"),
          new Piece("of\u00a0Tarn", "of Tarn"),
          new Piece("co\u00adoperate", "cooperate"),
          new Piece("`port`", "port"),
          new Piece("AT&T", "AT&T"),
          new Piece("<b>loud</b>", "loud"),
          new Piece("e\u0301lan", "e\u0301lan"),
          new Piece("{{< mark >}}shown", "shown"),
          new Piece("&hellip;then", "\u2026then"));

  private static final List<Piece> HTML_PIECES =
      List.of(
          new Piece("The harbor board", "The harbor board"),
          new Piece("<em>closed</em>", "closed"),
          new Piece("n<b>or</b>th", "north"),
          new Piece("<a href='https://example.org/a_b'>last Monday</a>", "last Monday"),
          new Piece("Smith &amp; Sons", "Smith & Sons"),
          new Piece("&copy of &#8220;all&#x201D;", "\u00a9 of \u201call\u201d"),
          new Piece("caf\u00e9 \ud83d\ude42 na\u0131ve", "caf\u00e9 \ud83d\ude42 na\u0131ve"),
          new Piece("of&nbsp;Tarn", "of Tarn"),
          new Piece("co&shy;op\u00aderate", "cooperate"),
          new Piece("AT&T &nosuch; R&D", "AT&T &nosuch; R&D"),
          new Piece("e\u0301lan \u00e9lan", "e\u0301lan \u00e9lan"),
          new Piece("<!-- a note -->shown", "shown"),
          new Piece("<b>mis<i>nested</b> tags</i>", "misnested tags"),
          new Piece("no tag</u> here", "no tag here"),
          new Piece("&#128512;<br>&hellip;then", "\ud83d\ude00 \u2026then"),
          new Piece("5 < 6 > 4", "5 < 6 > 4"));

  @Provide
  Arbitrary<List<List<Piece>>> page() {
    return Arbitraries.of(HTML_PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<Piece>> paragraph() {
    return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<List<Piece>>> story() {
    return paragraph().list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> layout() {
    return Combinators.combine(
            Arbitraries.of("", "\uFEFF"), Arbitraries.of("\n", "\r\n"), Arbitraries.of(" ", "\n"))
        .as((mark, end, gap) -> mark + "|" + end + "|" + gap);
  }

  @Property(tries = 300)
  void everySpanOfMarkdownLeadsBackToItsCharacters(
      @ForAll("story") List<List<Piece>> story, @ForAll("layout") String layout) {
    String[] parts = layout.split("\\|", -1);
    StringBuilder source = new StringBuilder(parts[0]);
    for (List<Piece> paragraph : story) {
      String gap = parts[2].equals("\n") ? parts[1] : " ";
      source.append("Words ");
      source.append(String.join(gap, paragraph.stream().map(Piece::markup).toList()));
      source.append(" end.").append(parts[1]).append(parts[1]);
    }
    Article article = ArticleReaders.read("a.md", source.toString().getBytes(UTF_8), "markdown");
    List<String> seen =
        story.stream()
            .map(p -> "Words " + String.join(" ", p.stream().map(Piece::seen).toList()) + " end.")
            .toList();
    assertEquals(
        seen, article.blocks().stream().map(b -> b.span().in(article.text().text())).toList());
    leadsBack(article);
  }

  @Property(tries = 300)
  void everySpanOfHtmlLeadsBackToItsCharacters(
      @ForAll("page") List<List<Piece>> story, @ForAll("layout") String layout) {
    String[] parts = layout.split("\\|", -1);
    String source = parts[0] + "<!doctype html><title>x</title>" + parts[1] + html(story, parts);
    Article article = ArticleReaders.read("a.html", source.getBytes(UTF_8), "");
    assertEquals(seen(story), words(article));
    leadsBack(article);
  }

  @Property(tries = 200)
  void everySpanOfAnExportLeadsBackToItsCharacters(
      @ForAll("page") List<List<Piece>> story, @ForAll("layout") String layout) {
    String[] parts = layout.split("\\|", -1);
    String body = html(story, parts);
    String escaped = body.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    String source =
        parts[0]
            + "<?xml version='1.0'?><rss><item><content:encoded><![CDATA[<!-- wp:x -->"
            + body
            + "]]></content:encoded></item><item><description>&lt;!-- wp:x --&gt;"
            + escaped
            + "</description></item></rss>";
    List<Article> articles = ArticleReaders.readAll("a.xml", source.getBytes(UTF_8), "");
    assertEquals(2, articles.size());
    for (Article article : articles) {
      assertEquals(seen(story), words(article));
      leadsBack(article);
    }
  }

  @Property(tries = 200)
  void everySpanOfAJsonItemLeadsBackToItsCharacters(
      @ForAll("page") List<List<Piece>> story,
      @ForAll("layout") String layout,
      @ForAll boolean ascii) {
    String[] parts = layout.split("\\|", -1);
    String html = KnownParagraphs.json(html(story, parts), ascii);
    StringBuilder elements = new StringBuilder();
    for (List<Piece> paragraph : story) {
      String words = String.join(" ", paragraph.stream().map(Piece::markup).toList());
      elements.append(elements.length() == 0 ? "" : ",").append(parts[1]);
      elements.append("{\"type\":\"text\",\"content\":\"");
      elements.append(KnownParagraphs.json("Words " + words + " end.", ascii)).append("\"}");
    }
    for (String item :
        List.of(
            "{\"uri\":\"a\",\"body_html\":\"" + html + "\"}",
            "{\"bodies\":[{\"contentType\":\"text/html\","
                + parts[1]
                + "\"value\":\""
                + html
                + "\"}]}",
            "{\"type\":\"story\",\"content_elements\":[" + elements + "]}")) {
      Article article = ArticleReaders.read("a.json", (parts[0] + item).getBytes(UTF_8), "");
      assertEquals(seen(story), words(article));
      leadsBack(article);
    }
  }

  private static final List<Piece> XML_PIECES =
      List.of(
          new Piece("The harbor board", "The harbor board"),
          new Piece("<em>closed</em>", "closed"),
          new Piece("n<x:b>or</x:b>th", "north"),
          new Piece("<a href='https://example.org/a_b'>last Monday</a>", "last Monday"),
          new Piece("Smith &amp; Sons", "Smith & Sons"),
          new Piece("&#8220;all&#x201D; &apos;round", "\u201call\u201d 'round"),
          new Piece("caf\u00e9 \ud83d\ude42 na\u0131ve", "caf\u00e9 \ud83d\ude42 na\u0131ve"),
          new Piece("of&nbsp;Tarn", "of Tarn"),
          new Piece("e\u0301lan \u00e9lan", "e\u0301lan \u00e9lan"),
          new Piece("<!-- a note -->shown", "shown"),
          new Piece("<![CDATA[R&D <x> \u00e9]]>", "R&D <x> \u00e9"),
          new Piece("<person><name.given>Ada</name.given> Brill</person>", "Ada Brill"),
          new Piece("<money/>none", "none"));

  @Provide
  Arbitrary<List<List<Piece>>> xml() {
    return Arbitraries.of(XML_PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property(tries = 200)
  void everySpanOfNewsXmlLeadsBackToItsCharacters(
      @ForAll("xml") List<List<Piece>> story,
      @ForAll("layout") String layout,
      @ForAll boolean ascii) {
    String[] parts = layout.split("\\|", -1);
    String body = html(story, parts);
    String nitf = "<nitf><body><body.content>" + body + "</body.content></body></nitf>";
    String head = parts[0] + "<?xml version='1.0'?>" + parts[1];
    String newsml = "<newsItem><inlineXML>" + nitf + "</inlineXML></newsItem>";
    for (String xml :
        List.of(head + nitf, head + newsml, head + newsml.replace("nitf", "z:nitf"))) {
      Article article = ArticleReaders.read("a.xml", xml.getBytes(UTF_8), "");
      assertEquals(seen(story), words(article));
      leadsBack(article);
    }
    String inside =
        parts[0]
            + "{\"bodies\":[{\"contentType\":\"nitf\",\"value\":\""
            + KnownParagraphs.json(nitf, ascii)
            + "\"}]}";
    Article article = ArticleReaders.read("a.json", inside.getBytes(UTF_8), "");
    assertEquals(seen(story), words(article));
    leadsBack(article);
  }

  private static String html(List<List<Piece>> story, String[] parts) {
    String gap = parts[2].equals("\n") ? parts[1] : " ";
    StringBuilder html = new StringBuilder();
    for (List<Piece> paragraph : story) {
      html.append("<p>Words ");
      html.append(String.join(gap, paragraph.stream().map(Piece::markup).toList()));
      html.append(" end.</p>").append(parts[1]);
    }
    return html.toString();
  }

  private static List<String> seen(List<List<Piece>> story) {
    return story.stream()
        .map(p -> "Words " + String.join(" ", p.stream().map(Piece::seen).toList()) + " end.")
        .toList();
  }

  private static List<String> words(Article article) {
    return article.blocks().stream().map(b -> b.span().in(article.text().text())).toList();
  }

  @Property(tries = 300)
  void everySpanOfPlainTextLeadsBackToItsCharacters(
      @ForAll String words, @ForAll("layout") String layout) {
    String source = layout.substring(0, layout.indexOf('|')) + "Start " + words.replace("\0", "");
    byte[] bytes = new String(source.getBytes(UTF_8), UTF_8).getBytes(UTF_8);
    if (source.chars().filter(c -> c < ' ').count() <= 4) {
      leadsBack(ArticleReaders.read("a.txt", bytes, ""));
    }
  }

  private static void leadsBack(Article article) {
    String text = article.text().text();
    Origin origin = article.origin();
    String source = origin.source().content();
    int last = -1;
    for (Block block : article.blocks()) {
      Span span = block.span();
      assertEquals(span.in(text).strip(), span.in(text));
      for (int i = span.start(); i < span.end(); i++) {
        Span place = article.text().toSource(new Span(i, i + 1));
        assertTrue(place.start() >= last, "in the order of the file");
        last = place.start();
        String written = place.in(source);
        char c = text.charAt(i);
        boolean same = written.length() == 1 && written.charAt(0) == c;
        boolean decoded = written.startsWith("&") || written.startsWith("\\");
        if (origin instanceof Origin.Values values) {
          inItsValue(values.at(place.start()), place, c);
        }
        assertTrue(same || decoded || c == ' ', () -> "'" + c + "' from '" + written + "'");
      }
    }
  }

  private static void inItsValue(Origin.Value value, Span place, char c) {
    MappedText decoded = value.decoded();
    String text = decoded.text();
    int start = decoded.fromSource(place.start());
    String written = text.substring(start, decoded.fromSource(place.end()));
    boolean same = written.equals(String.valueOf(c)) || written.startsWith("&");
    boolean half = written.length() == 2 && Character.isSurrogate(c);
    assertTrue(same || half || c == ' ', () -> "'" + c + "' from '" + written + "'");
    assertEquals(place.start(), decoded.toSource(new Span(start, start + 1)).start());
  }
}
