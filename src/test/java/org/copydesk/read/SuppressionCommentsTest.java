package org.copydesk.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Origin;
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
    String content = ((Origin.TextFile) article.origin()).source().content();
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
