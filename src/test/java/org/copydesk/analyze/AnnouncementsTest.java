package org.copydesk.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.fact.Attribution;
import org.copydesk.fact.Attribution.Form;
import org.copydesk.read.ArticleReaders;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose words stand below a colon. */
class AnnouncementsTest {
  private static final Analyzer ANALYZER = Analyzer.create();

  private static final String HEAD = "Harwick sells its ferry\n\nThe council met on Monday.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dana Orrell also adds:",
        "The Tarn Times has more:",
        "Dana Orrell provides further testimony:",
        "On the sale, Dana Orrell offers this account:",
        "From the Tarn Times:",
        "Via the Tarn Times:",
        "Here is the letter in full:",
        "The statement follows:",
        "Following is a transcript of the speech:"
      })
  void theParagraphBelowIsTheirs(String line) {
    assertEquals(
        List.of("The ferry was given away."),
        carried(HEAD + "\n\n" + line + "\n\nThe ferry was given away.\n\nIt sails at noon."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There is more:",
        "There are three reasons:",
        "The story is simple:",
        "From noon to midnight:",
        "The report was not all:"
      })
  void othersColonsAnnounceNobody(String line) {
    assertEquals(
        List.of(), carried(HEAD + "\n\n" + line + "\n\nThe ferry was given away.\n\nIt sails."));
  }

  @Test
  void whereParagraphsAreLostAnExtractEndsWhenTheStorySpeaksOfItsSourceAgain() {
    assertEquals(
        List.of("The ferry was given away.", "Nobody was asked.", "It was shameful."),
        carried(
            """
            Harwick sells its ferry
            The council met on Monday.
            Dana Orrell has this statement:
            The ferry was given away.
            Nobody was asked.
            It was shameful.
            Orrell sits on no committee.
            The ferry sails at noon.
            """));
  }

  @Test
  void anExtractThatNothingEndsHasEightLines() {
    String lines = "The gate was open.\n".repeat(20);
    assertEquals(
        8,
        carried("Harwick sells\nThe council met.\nDana Orrell has this statement:\n" + lines)
            .size());
  }

  @Test
  void aQuotationBelowAColonEndsWithItsMark() {
    assertEquals(
        List.of("“The ferry was given away.”"),
        carried(
            """
            Harwick sells its ferry
            The council met on Monday.
            Dana Orrell writes:
            “The ferry was given away.”
            Nobody was asked.
            """));
  }

  private static List<String> carried(String copy) {
    Article article = ArticleReaders.read("story.txt", copy.getBytes(StandardCharsets.UTF_8), "");
    String text = article.text().text();
    return ANALYZER.analyze(article).of(Attribution.class).stream()
        .filter(attribution -> attribution.form() == Form.CARRIED)
        .flatMap(attribution -> attribution.content().stream())
        .map((Span span) -> span.in(text))
        .toList();
  }
}
