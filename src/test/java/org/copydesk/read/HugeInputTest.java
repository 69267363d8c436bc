package org.copydesk.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.finding.Problem;
import org.copydesk.read.spi.Limits;
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

  private static String refused(String path, String content) {
    Problem problem =
        Assertions.assertThrows(UnreadableException.class, () -> read(path, content)).problem();
    assertEquals(path, problem.path());
    assertEquals("too-large", problem.code());
    assertFalse(problem.hint().isEmpty());
    return problem.message();
  }

  @Test
  void aLongLineIsOneParagraph() {
    String line = "The port closed\u00a0on Monday, www.example.org said. ".repeat(1000);
    Article article = read("a.txt", line);
    assertEquals(1, article.blocks().size());
    assertEquals(1000, article.links().size());
    assertEquals(1, read("a.md", "x".repeat(Limits.BLOCK)).blocks().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.md", "a.html"})
  void aLineOfTenMegabytesIsRefused(String name) {
    String message = "The story has more than 500,000 characters, some 80,000 words.";
    String sentence = "The port closed\u00a0on Monday, www.example.org said. ";
    assertEquals(message, refused(name, sentence.repeat(200_000)));
    assertEquals(message, refused(name, "x".repeat(10_000_000)));
    assertEquals(
        "A paragraph of the story has more than 50,000 characters, some 8,000 words.",
        refused(name, sentence.repeat(2000)));
  }

  @Test
  void aBookIsRefusedAndAChapterIsRead() {
    String paragraph = "The port closed on Monday, and the ferries lay at the quay.\n\n";
    assertEquals(6000, read("a.txt", paragraph.repeat(6000)).blocks().size());
    assertEquals(
        "The story has more than 500,000 characters, some 80,000 words.",
        refused("a.txt", paragraph.repeat(50_000)));
    String data = "<p>Shut.</p><!-- " + "data ".repeat(2_000_000) + "-->";
    assertEquals(1, read("a.html", data).blocks().size());
  }

  @Test
  void linesCellsAndElementsAreCountedFirst() {
    assertEquals("The story has more than 200,000 lines.", refused("a.txt", "\n".repeat(300_000)));
    assertEquals("The story has more than 200,000 lines.", refused("a.md", "a\r".repeat(300_000)));
    assertEquals(
        "The story has more than 200,000 cells of tables.", refused("a.md", "a|".repeat(300_000)));
    for (String tag : List.of("<div>", "<b></b>", "<p><i>")) {
      String page = tag.repeat(1_000_000) + "The port closed.";
      assertEquals("The page has more than 200,000 elements.", refused("a.html", page));
      String item = "<rss><channel><item><title>a</title>";
      String post = "<content:encoded><![CDATA[" + "<div>".repeat(300_000);
      assertEquals("The page has more than 200,000 elements.", refused("a.xml", item + post));
    }
  }

  @Test
  void twentyThousandShortLinesAreRead() {
    assertEquals(20_000, read("a.txt", "Short line of copy.\n".repeat(20_000)).blocks().size());
    assertEquals(1, read("a.txt", "and so on\n".repeat(5000)).blocks().size());
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
    assertReadToTheEnd(markup.repeat(5000), markup.equals("<!--"));
    assertReadToTheEnd(markup.repeat(100_000), markup.equals("<!--"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "**", "()", "<>", "{}"})
  void openedAndClosedAHundredThousandTimesComesBack(String pair) {
    String open = pair.substring(0, 1).repeat(100_000);
    String close = pair.substring(1).repeat(100_000);
    assertReadToTheEnd(open + "a" + close, false);
  }

  /** Reads to the end what stands above, or says in seconds that it is too much. */
  private static void assertReadToTheEnd(String above, boolean swallows) {
    try {
      Article article = read("a.md", above + "\n\nThe port closed.\n");
      assertTrue(article.text().text().endsWith("The port closed.") || swallows);
    } catch (UnreadableException e) {
      assertEquals("too-large", e.problem().code());
      assertTrue(above.length() > Limits.BLOCK);
    }
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
    for (int times : new int[] {1000, 20_000}) {
      String content = markup.repeat(times) + "The port closed.";
      comesBack("a.html", content);
      comesBack("a.html", "<!-- wp:html -->" + content);
      comesBack("a.xml", "<rss><item><title>" + content);
      comesBack("a.xml", "<rss><item><content:encoded><![CDATA[" + content);
    }
  }

  private static void comesBack(String name, String content) {
    try {
      assertFalse(read(name, content).path().isEmpty());
    } catch (UnreadableException e) {
      assertEquals("too-large", e.problem().code());
      assertTrue(content.length() > Limits.BLOCK);
    }
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
