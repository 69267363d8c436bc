package org.copydesk.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Place;
import org.copydesk.article.Suppression;
import org.copydesk.article.Suppression.Kind;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Suppressions as readers hand them on, and what they leave of the copy. */
class SuppressionCommentsTest {
  private static Article read(String name, String text) {
    return ArticleReaders.read(name, text.getBytes(StandardCharsets.UTF_8), "");
  }

  private static String words(Article article, Place place) {
    String content = article.origin().source().content();
    return ((Place.InSource) place).span().in(content);
  }

  private static Suppression only(Article article) {
    assertEquals(1, article.suppressions().size());
    return article.suppressions().get(0);
  }

  @Test
  void aCommentKnowsItsPlaceItsRulesAndItsReach() {
    Article article =
        read(
            "a.md",
            "Naïve 🙂.\r\n\r\n<!-- copydesk-disable-next-line A1, b-c: why  so -->\r\n\r\nLine.\r\nNext.\r\n");
    Suppression it = only(article);
    assertEquals(Kind.NEXT_LINE, it.kind());
    assertEquals("<!-- copydesk-disable-next-line A1, b-c: why  so -->", words(article, it.at()));
    assertEquals("Line.\r\n", words(article, it.covers()));
    assertEquals("why so", it.reason());
    assertEquals(
        List.of("A1", "b-c"),
        it.targets().stream().map(target -> words(article, target.at())).toList());
    assertEquals("Naïve 🙂.\n\nLine. Next.", article.text().text());
  }

  @Test
  void theLineItStandsOn() {
    Article article =
        read("a.md", "One.\nTwo *and* <!-- copydesk-disable-line A: r --> three.\nFour.");
    assertEquals(
        "Two *and* <!-- copydesk-disable-line A: r --> three.\n",
        words(article, only(article).covers()));
    assertEquals("One. Two and three. Four.", article.text().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ncopydesk-disable: 'A, B: why'\n---\nCopy.",
        "---\ntitle: 🙂\ncopydesk-disable:\n  A, B: why\n---\nCopy.",
        "---\ncopydesk-disable: ['A, B: why']\n---\nCopy.",
        "---\ncopydesk-disable:\n- A, B: why\n---\nCopy.",
        "+++\ncopydesk-disable = [\"A, B: why\"]\n+++\nCopy.",
        "+++\ncopydesk-disable = 'A, B: why'\n+++\nCopy.",
      })
  void frontMatterIsAboutTheWholeStory(String story) {
    Article article = read("a.md", story);
    Suppression it = only(article);
    assertEquals(Kind.STORY, it.kind());
    assertEquals("why", it.reason());
    assertEquals(story, words(article, it.covers()));
    assertEquals(
        List.of("A", "B"),
        it.targets().stream().map(target -> words(article, target.at())).toList());
    assertTrue(article.text().text().endsWith("Copy."));
  }

  @Test
  void plainTextIsAsIfTheLineWereNotThere() {
    String line = "<!-- copydesk-disable-next-line A: r -->\n";
    Article with = read("a.txt", "The mayor left\n" + line + "the hall on foot\nand came back.\n");
    Article without = read("a.txt", "The mayor left\nthe hall on foot\nand came back.\n");
    assertEquals(without.text().text(), with.text().text());
    assertEquals("the hall on foot\n", words(with, only(with).covers()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n<!-- copydesk-disable A: r -->\n```\n",
        "`<!-- copydesk-disable A: r -->`\n",
        "\\<!-- copydesk-disable A: r -->\n",
        "<!-- copy desk -->\n",
        "<!-- copydesks -->\n",
        "&lt;!-- copydesk-disable A: r -->\n",
      })
  void whatIsNoCommentForCopydeskIsNone(String story) {
    assertEquals(List.of(), read("a.md", story).suppressions());
  }

  private static final String NEXT = "<!-- copydesk-disable-next-line A1: it \\\"is\\\" so -->";

  @Test
  void inJsonALineIsAParagraph() {
    String body = "<p>One.</p>" + NEXT + "<p>T\\u0077o <b>and</b></p><p>Three.</p>";
    Article article = read("a.json", "{\"body_html\": \"" + body + "\", \"uri\": \"x\"}");
    Suppression it = only(article);
    assertEquals(NEXT, words(article, it.at()));
    assertEquals("T\\u0077o <b>and", words(article, it.covers()));
    assertEquals("it \"is\" so", it.reason());
    assertEquals("A1", words(article, it.targets().get(0).at()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>One.</p><p>Two #three.</p><p>Four.</p>",
        "<p>One.</p><p>#Two three.</p><p>Four.</p>",
        "<p>One.</p><p>Two three.# </p><p>Four.</p>",
        "<p>One.</p><p>Two three.</p> #<p>Four.</p>",
        "<p>One.</p>\\n<p> # Two three.</p>\\n<p>Four.</p>",
      })
  void theParagraphItStandsOn(String body) {
    String comment = "<!-- copydesk-disable-line A: r -->";
    String json = "{\"body_html\": \"" + body.replace("#", comment) + "\"}";
    Article article = read("a.json", json);
    String covered = words(article, only(article).covers()).replace(comment, "");
    assertEquals("Two three.", covered.strip());
  }

  @Test
  void aCommentBetweenElementsIsAboutTheNext() {
    String elements =
        "{\"type\":\"text\",\"content\":\"One.\"},"
            + "{\"type\":\"raw_html\",\"content\":\"<!-- copydesk-disable-next-line A: r -->\"},"
            + "{\"type\":\"text\",\"content\":\"Two.\"}";
    Article article = read("a.json", "{\"content_elements\":[" + elements + "]}");
    assertEquals("Two.", words(article, only(article).covers()));
  }

  @Test
  void aBlockEndsWithTheBody() {
    String block = "<!-- copydesk-disable A: r -->";
    Article json =
        read("a.json", "{\"body_html\": \"<p>One.</p>" + block + "<p>Two.\", \"headline\": \"H\"}");
    assertEquals("<p>Two.", words(json, only(json).covers()));
    Article xml =
        read(
            "a.xml",
            "<nitf><body.content><p>One.</p>" + block + "<p>Two.</p></body.content></nitf>");
    assertEquals("<p>Two.</p>", words(xml, only(xml).covers()));
    Article wxr =
        read(
            "a.xml",
            "<rss><item><content:encoded><![CDATA[<p>One.</p>"
                + block
                + "<p>Two.</p>]]></content:encoded><title>H</title></item></rss>");
    assertEquals("<p>Two.</p>", words(wxr, only(wxr).covers()));
    Article open =
        read("a.json", "{\"body_html\": \"" + block + "<p>One.<!-- copydesk-enable --> Two.\"}");
    assertEquals(
        List.of(Kind.BLOCK, Kind.END), open.suppressions().stream().map(it -> it.kind()).toList());
  }

  @Test
  void inXmlALineIsALineOfTheFile() {
    String next = "<!-- copydesk-disable-next-line A: r -->";
    String body = "<p>One.</p>\n" + next + "\n<p>Two</p><p>Three.</p>\n<p>Four.</p>";
    String escaped = body.replace("<", "&lt;").replace(">", "&gt;");
    for (String xml :
        List.of(
            "<nitf><body.content>" + body + "</body.content></nitf>",
            "<rss><item><content:encoded><![CDATA["
                + body
                + "]]></content:encoded></item></rss>")) {
      Article article = read("a.xml", xml);
      assertEquals("<p>Two</p><p>Three.</p>\n", words(article, only(article).covers()));
    }
    Article article =
        read("a.xml", "<rss><item><description>" + escaped + "</description></item></rss>");
    Suppression it = only(article);
    assertEquals(next.replace("<", "&lt;").replace(">", "&gt;"), words(article, it.at()));
    assertEquals("A", words(article, it.targets().get(0).at()));
    assertEquals("&lt;p&gt;Two&lt;/p&gt;&lt;p&gt;Three.&lt;/p&gt;\n", words(article, it.covers()));
  }

  @Test
  void aSuppressionOfWordsNeedsNoFile() {
    Suppression it = Suppression.ofWords(new Span(3, 9), List.of("ANO001"), "at risk");
    assertEquals(new Place.InCopy(new Span(3, 9)), it.covers());
    assertEquals(Kind.WORDS, it.kind());
  }

  @Test
  void manyCommentsTakeTimeByTheirNumber() {
    String comment = "<!-- copydesk-disable-next-line LOA003: r -->";
    for (String story :
        List.of((comment + "\n").repeat(40_000), comment.repeat(40_000) + "\n".repeat(100_000))) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () -> assertEquals(40_000, read("a.md", story).suppressions().size()));
    }
  }
}
