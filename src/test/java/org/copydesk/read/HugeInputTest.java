package org.copydesk.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.read.spi.UnreadableException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile or huge files come back within seconds; anything quadratic would take minutes. */
class HugeInputTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static Article read(String path, String content) {
    return Assertions.assertTimeoutPreemptively(
        LIMIT, () -> ArticleReaders.read(path, content.getBytes(UTF_8), ""));
  }

  @Test
  void aLineOfTenMegabytesIsOneParagraph() {
    String line = "The port closed\u00a0on Monday, www.example.org said. ".repeat(200_000);
    Article article = read("a.txt", line);
    assertEquals(1, article.blocks().size());
    assertEquals(200_000, article.links().size());
  }

  @Test
  void tenMegabytesWithoutASpaceAreOneParagraph() {
    assertEquals(1, read("a.txt", "x".repeat(10_000_000)).blocks().size());
    assertEquals(1, read("a.md", "x".repeat(3_000_000)).blocks().size());
  }

  @Test
  void twentyThousandShortLinesAreRead() {
    assertEquals(20_000, read("a.txt", "Short line of copy.\n".repeat(20_000)).blocks().size());
    assertEquals(1, read("a.txt", "and so on without\n".repeat(20_000)).blocks().size());
    assertFalse(read("a.txt", "SMITH: no.\n".repeat(20_000)).blocks().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "[",
        "![",
        "[a](",
        "*a ",
        "**a_",
        "- ",
        "`",
        "<",
        "{{",
        "{{<",
        "[^",
        "&",
        "&amp;",
        "\\",
        "<!--",
        "(",
        "| a ",
        "<b>",
        "]",
        "1. ",
        "<p>a<",
        "<p><nav>\n\n"
      })
  void markupNestedAHundredThousandTimesComesBack(String markup) {
    Article article = read("a.md", markup.repeat(100_000) + "\n\nThe port closed.\n");
    assertTrue(article.text().text().endsWith("The port closed.") || markup.equals("<!--"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "**", "()", "<>", "{}"})
  void openedAndClosedAHundredThousandTimesComesBack(String pair) {
    String open = pair.substring(0, 1).repeat(100_000);
    String close = pair.substring(1).repeat(100_000);
    Article article = read("a.md", open + "a" + close + "\n\nThe port closed.\n");
    assertTrue(article.text().text().endsWith("The port closed."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<div class=\"share\">",
        "<b><p><i>",
        "<a href=x>",
        "<table>",
        "<article>",
        "<h1>x</h1>",
        "<font size=1>a<p>",
        "<sup>",
        "<br>",
        "x <br> ",
        "<ul><li>",
        "<li><a href=x>y</a>",
        "<q>",
        "<!--",
        "&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa;",
        "&",
        "<",
        "[caption ",
        "[embed]"
      })
  void tagsNestedTwentyThousandTimesComeBack(String markup) {
    String content = markup.repeat(20_000) + "The port closed.";
    assertFalse(read("a.html", content).path().isEmpty());
    assertFalse(read("a.html", "<!-- wp:html -->" + content).path().isEmpty());
    assertFalse(read("a.xml", "<rss><item><title>" + content).path().isEmpty());
    assertFalse(read("a.xml", "<rss><item><content:encoded><![CDATA[" + content).path().isEmpty());
  }

  @Test
  void aStoryOfAMillionParagraphsIsRefused() {
    UnreadableException refused =
        Assertions.assertThrows(
            UnreadableException.class,
            () -> ArticleReaders.read("a.txt", "No.\n".repeat(1_000_000).getBytes(UTF_8), ""));
    assertEquals("too-large", refused.problem().code());
  }

  @Test
  void aMillionNestedElementsAreRead() {
    Article article = read("a.html", "<div>".repeat(1_000_000) + "The port closed.");
    assertTrue(article.text().text().endsWith("The port closed."));
  }

  @Test
  void anAttributeOfTenMegabytesIsNoText() {
    String copy = "<p %s=\"" + "ad ".repeat(3_500_000) + "\">The port closed.</p>";
    for (String name : List.of("title", "class", "style", "href", "itemprop")) {
      assertTrue(read("a.html", copy.formatted(name)).text().text().endsWith("The port closed."));
    }
  }

  @Test
  void aPageThatBreaksOffIsReadAsFarAsItGoes() {
    String page = "<html><body><h1>Quay</h1><p>The port closed.</p><script>var a = '<p>";
    for (int i = 0; i <= page.length(); i++) {
      assertFalse(read("a.html", page.substring(0, i)).path().isEmpty());
    }
    assertTrue(read("a.html", page).text().text().endsWith("The port closed."));
  }
}
