package org.copydesk.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.fact.Accusation;
import org.copydesk.fact.Attribution;
import org.copydesk.fact.Attribution.CueClass;
import org.copydesk.fact.Fact;
import org.copydesk.fact.SourceKind;
import org.copydesk.fact.SourceMention;
import org.copydesk.read.ArticleReaders;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

/** Who says what: one sentence, and what is seen in it as {@code source | lemma | content}. */
class AttributionsTest {
  private static final Analyzer ANALYZER = Analyzer.create();

  private static Article article(String copy) {
    return ArticleReaders.read("story.md", copy.getBytes(StandardCharsets.UTF_8), "");
  }

  private static <T extends Fact> List<T> facts(Article article, Class<T> type) {
    return ANALYZER.analyze(article).of(type);
  }

  private static List<String> seen(String copy) {
    Article article = article(copy);
    String text = article.text().text();
    return facts(article, Attribution.class).stream()
        .map(a -> words(a.source(), text) + " | " + a.lemma() + " | " + words(a.content(), text))
        .toList();
  }

  private static String words(List<Span> spans, String text) {
    return String.join(" ", spans.stream().map(span -> span.in(text)).toList());
  }

  private static void sees(String expected, String copy) {
    assertEquals(List.of(expected), seen(copy));
  }

  private static SourceMention source(String copy) {
    return facts(article(copy), SourceMention.class).get(0);
  }

  @Test
  void aNounWithItsClauseMayBeTheSubjectOfTheNarratorsVerb() {
    sees(
        " | claim | the crews were found with the smugglers",
        "In June, claims that the crews were found with the smugglers are no surprise.");
  }

  @Test
  void appositionsStandBetweenASourceAndItsVerb() {
    sees(
        "Grayle, a councillor who was first elected in 2008 | criticize | the plan.",
        "Grayle, a councillor who was first elected in 2008, criticized the plan.");
    sees(
        "The minister of the economy, Mr. Guardel | argue | there is little point.",
        "The minister of the economy, Mr. Guardel, argues there is little point.");
  }

  @Test
  void verbsInThePresentNeedNoHelpFromTheirNeighbors() {
    sees(
        "Residents of the valley | insist | Marsh opened it.",
        "Residents of the valley insist Marsh opened it.");
    sees(
        "an audit | show | The grants were paid twice,",
        "The grants were paid twice, an audit shows.");
  }

  @Test
  void aSignatureOrANameWithAColonSpeaks() {
    sees(
        "Lina Pohl | — | “We will stay here for good.”",
        "“We will stay here for good.” ― Lina Pohl");
    sees(
        "Lina Pohl | : | \"The dam will hold for years.\"",
        "A lesson from Lina Pohl: \"The dam will hold for years.\"");
  }

  @Test
  void aParticipleDoesNotHideTheSource() {
    sees(
        "People briefed on the sale | say | the price was high.",
        "People briefed on the sale said the price was high.");
    sees("the board | report | ferries will stop.", "As reported by the board, ferries will stop.");
  }

  @Test
  void aTimeBeforeTheSourceIsNoPartOfIt() {
    assertEquals(
        "its own auditors",
        source("A year later its own auditors said the books were wrong.").text());
    assertEquals("officials", source("Last week officials said it was over.").text());
  }

  @Test
  void aNameBehindCalledIsATitle() {
    assertEquals(List.of(), seen("She bought a print called \"Harbor Light\" in May."));
  }

  @Test
  void anybodyIsNobody() {
    assertEquals(List.of(), seen("One has to ask why the valve was open."));
    assertEquals(List.of(), seen("If you want to avoid the crowds, come early."));
    assertEquals(SourceKind.VAGUE, source("Nobody knows who opened the valve.").kind());
  }

  @Test
  void whatSomebodyMightSayWasNotSaid() {
    Attribution imagined =
        facts(article("The ministry would deny that it paid."), Attribution.class).get(0);
    assertEquals(CueClass.STANCE, imagined.cueClass());
    Attribution kept =
        facts(article("The ministry would not say whether it paid."), Attribution.class).get(0);
    assertTrue(kept.sourcing());
  }

  @Test
  void evidenceIsNobodysWord() {
    assertTrue(
        facts(article("He has evidence that the ministry lied."), Attribution.class).stream()
            .noneMatch(Attribution::sourcing));
  }

  @Test
  void kindsOfSourcesByTheirHeads() {
    assertEquals(
        SourceKind.NAMED_ORGANIZATION, source("The coast guard said the boat sank.").kind());
    assertEquals(SourceKind.ANONYMOUS, source("An official said the boat sank.").kind());
    assertEquals(SourceKind.VAGUE, source("Officials said the boat sank.").kind());
  }

  @Test
  void whatFollowsAColonAtTheEndOfAParagraphWasSaid() {
    List<String> seen = seen("Lina Pohl wrote:\n\nThe dam leaks. It has leaked for years.\n");
    assertEquals("| write | It has leaked for years.", seen.get(seen.size() - 1).strip());
  }

  @Test
  void anAccusationEndsWithTheLinkItBeginsIn() {
    Article article = article("The ministry [hid](https://example.org/a) the test results.");
    List<Accusation> found = facts(article, Accusation.class);
    assertEquals(List.of("hid"), found.stream().map(Accusation::text).toList());
  }
}
