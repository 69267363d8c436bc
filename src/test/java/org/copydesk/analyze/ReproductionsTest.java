package org.copydesk.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.fact.Attribution;
import org.copydesk.fact.MarkFault;
import org.copydesk.fact.Quotation;
import org.copydesk.fact.Story;
import org.copydesk.read.ArticleReaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paragraphs are somebody else's text without marks, and which the story's own again. */
class ReproductionsTest {
  private static final Analyzer ANALYZER = Analyzer.create();

  private static final String HEAD = "Harwick sells its ferry\n\nThe council met on Monday.\n\n";

  @Test
  void aStatementBetweenRulesIsItsAuthors() {
    String copy =
        HEAD
            + """
            In the following, we print the main parts of the statement of Dana Orrell.
            --------------------
            The ferry was given away.
            Nobody was asked.
            --------------------
            The quay is closed.
            """;
    assertEquals(List.of("The ferry was given away.", "Nobody was asked."), quoted(copy));
    assertEquals(
        2,
        ANALYZER.analyze(read(copy)).of(Attribution.class).stream()
            .filter(said -> said.form() == Attribution.Form.CARRIED)
            .count());
  }

  @Test
  void withoutASecondRuleItEndsWhenTheStoryCitesItsAuthor() {
    assertEquals(
        List.of("The ferry was given away.", "Orrell was asked last."),
        quoted(
            HEAD
                + """
                Below is the full statement of Dana Orrell.

                * * *

                The ferry was given away.

                Orrell was asked last.

                Orrell said she would sail again.

                The quay is closed.
                """));
  }

  @Test
  void aRuleBelowAnyOtherSentenceOpensNothing() {
    assertEquals(
        List.of(),
        quoted(HEAD + "Dana Orrell left.\n\n* * *\n\nThe ferry was given away.\n\nI saw it.\n"));
  }

  @Test
  void aLetterGoesFromDearToItsSignatures() {
    assertEquals(
        List.of(
            "Dear Mayor Orrell,",
            "The ferry was given away.",
            "Nobody was asked.",
            "Sincerely,",
            "Ines Roca",
            "Chair, Friends of the Ferry"),
        quoted(
            HEAD
                + """
                The full text of the letter follows.

                Dear Mayor Orrell,

                The ferry was given away.

                Nobody was asked.

                Sincerely,

                Ines Roca

                Chair, Friends of the Ferry

                The council meets again on Friday.
                """));
  }

  @Test
  void aTextInTheFirstPersonEndsWhereTheStorySpeaksOfItsAuthor() {
    assertEquals(
        List.of("I saw the ferry go.", "Nobody asked me.", "It went at noon.", "I was ashamed."),
        quoted(
            HEAD
                + """
                In her testimony Dana Orrell wrote:

                I saw the ferry go.

                Nobody asked me.

                It went at noon.

                I was ashamed.

                Orrell sits on no committee.

                The quay is closed.
                """));
  }

  @Test
  void linesOfOneGoOnPastEightAndEndWithANoteInBrackets() {
    String lines = "I saw the ferry go.\nIt went at noon.\n".repeat(7);
    List<String> quoted =
        quoted(
            "Harwick sells its ferry\n\nThe council met.\nOrrell’s testimony tells more:\n….\n"
                + lines
                + "Nobody was there.\n[emphasis added]\nThe quay is closed.\n");
    assertEquals(16, quoted.size());
    assertEquals("Nobody was there.", quoted.get(14));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The story is simple:\n\nI saw the ferry go.\n\nI was ashamed.", // nobody is announced
        "I wrote in my letter:\n\nI saw the ferry go.\n\nI was ashamed.", // the author's own
        "Dana Orrell wrote:\n\nThe ferry was given away.\n\nNobody was asked.", // no first person
        "Dana Orrell wrote a letter.\n\nI saw the ferry go.", // nothing says that it stands below
      })
  void aColonAloneOpensNothing(String copy) {
    assertEquals(List.of(), quoted(HEAD + copy + "\n"));
  }

  @Test
  void anAuthorWhoSpeaksOfHimselfGoesOnHimself() {
    assertEquals(
        List.of(),
        quoted(
            "The ferry and I\n\nI met Dana Orrell on Monday.\n\nI asked her why.\n\nOrrell wrote:\n\n"
                + "It sails at noon.\n\nI went home.\n\nI was ashamed.\n"));
  }

  @Test
  void aSpeechIsOpenedAgainBehindWhatIsLeftOut() {
    String copy =
        """
        Harwick sells its ferry

        The council met on Monday.
        Following is a transcript: Dana Orrell: “The ferry was given away.
        Nobody was asked.
        It was a gift. […] “The quay is closed.
        It was mine.
        […] “Now it sails.
        They know it.
        Photo: Lina Pohl
        """;
    assertEquals(
        List.of(
            "Nobody was asked.",
            "It was a gift. […] “The quay is closed.",
            "It was mine.",
            "They know it."),
        quoted(copy));
    assertEquals(
        List.of("“Now"),
        ANALYZER.analyze(read(copy)).of(MarkFault.class).stream().map(MarkFault::text).toList());
  }

  @Test
  void aPostMayHaveItsSignatureOnTwoLinesAndALostPicture() {
    assertEquals(
        List.of("EMBED", "EMBED", "EMBED", "EMBED"),
        kinds(
            """
            Harwick sells its ferry

            The council met on Monday.
            Many disagreed:
            The ferry was given away.
            They all knew it.
            ?
            SHAME! — Ines
            (@inesroca) May 3, 2024
            The quay is closed.
            """,
            3,
            7));
  }

  @Test
  void aPostOfSeveralParagraphsBeginsBelowTheColon() {
    String copy =
        HEAD
            + "Ines Roca wrote:\n\nThe ferry was given away.\n\nThey all knew it.\n\n"
            + "— Ines Roca (@inesroca) May 3, 2024\n\nThe quay is closed.\n";
    assertEquals(List.of("EMBED", "EMBED", "EMBED", "PARAGRAPH"), kinds(copy, 3, 7));
    String apart = copy.replace("wrote:", "wrote.");
    assertEquals(List.of("PARAGRAPH", "EMBED", "EMBED", "PARAGRAPH"), kinds(apart, 3, 7));
  }

  @Test
  void aRawQuotationGoesOnToItsClosingTag() {
    String copy =
        "# Harwick\n\nThe council met. It was warm. It sat long and said little to those who came.\n\n"
            + "<blockquote>\n\nThe ferry was given away.\n\n> \n\nNobody was asked.\n\n</blockquote>\n\n"
            + "The quay is closed.\n\nNobody sails now, and nobody will before the summer begins.\n";
    assertEquals(
        List.of("BLOCKQUOTE", "BLOCKQUOTE", "PARAGRAPH"), kindsOf("story.md", copy).subList(2, 5));
    String open = copy.replace("</blockquote>", "");
    assertEquals(
        List.of("PARAGRAPH", "PARAGRAPH", "PARAGRAPH"), kindsOf("story.md", open).subList(2, 5));
  }

  @Test
  void anInterviewNeedsNoLabels() {
    String copy =
        """
        The captain speaks

        The captain of the ferry spoke on Monday.

        Why did you resign?

        I had no choice.

        The board had lied.

        What did the mayor tell you?

        He told me to go.

        And what comes now?

        I will sail again.

        The council meets on Friday.
        """;
    assertEquals(
        List.of(
            "QUESTION",
            "SPEAKER_TURN",
            "SPEAKER_TURN",
            "QUESTION",
            "SPEAKER_TURN",
            "QUESTION",
            "SPEAKER_TURN",
            "PARAGRAPH"),
        kinds(copy, 2, 10));
    String column = copy.replace("The captain of the ferry spoke", "I spoke");
    assertFalse(kindsOf("story.txt", column).contains("QUESTION"));
    String answers = copy.replace("I ", "They ").replace(" me ", " them ");
    assertFalse(kindsOf("story.txt", answers).contains("QUESTION"));
  }

  @Test
  void speakersOfATranscriptMayBearTheirOffice() {
    String copy =
        """
        Harwick sells its ferry

        The council met on Monday.
        JAN TAPER, TNN ANCHOR: Welcome back.
        You have all read the plan.
        DANA ORRELL, HARWICK MAYOR: Thank you.
        TAPER: The sale goes on.
        ORRELL: It does.
        """;
    assertEquals(5, kindsOf("s.txt", copy).stream().filter("SPEAKER_TURN"::equals).count());
    String places =
        """
        Ferries sold

        The week in brief.
        HARWICK, TARN: The ferry was sold.
        LOWICK, TARN: The quay was closed.
        """;
    assertFalse(kindsOf("s.txt", places).contains("SPEAKER_TURN"));
  }

  @Test
  void theStoryHasTheWordBetweenTurnsWhenItNamesTheSpeaker() {
    String copy =
        """
        Harwick sells its ferry

        The council met on Monday.
        TAPER: Welcome back.
        ORRELL: I thank you.
        The plan is dead.
        Nobody asked.
        You know it.
        It was mine.
        TAPER: The sale goes on.
        Orrell explains what we know.
        The quay is closed.
        Nobody sails.
        It is cold.
        ORRELL: It does.
        """;
    assertEquals(
        List.of("SPEAKER_TURN", "SPEAKER_TURN", "SPEAKER_TURN", "SPEAKER_TURN"), kinds(copy, 4, 8));
    assertEquals(List.of("PARAGRAPH", "PARAGRAPH"), kinds(copy, 9, 11));
  }

  @Test
  void anEditorialSpeaksForTheNewspaper() {
    String editorial =
        HEAD + "This newspaper wants the ferry. We urge the council to stop. We believe it can.\n";
    assertTrue(opinion(editorial));
    assertFalse(opinion(HEAD + "Orrell told this newspaper: “We urge you. We believe in it.”\n"));
    assertFalse(opinion(HEAD + "We believe the ferry sails. We hope to be on it.\n"));
    assertTrue(opinion("Harwick sells its ferry\n\nBy The Editorial Board\n\nIt was wrong.\n"));
  }

  private static boolean opinion(String copy) {
    return ANALYZER.analyze(read(copy)).of(Story.class).get(0).opinion();
  }

  /** The paragraphs that are quoted as a whole and do not begin with a mark. */
  private static List<String> quoted(String copy) {
    Article article = read(copy);
    String text = article.text().text();
    return ANALYZER.analyze(article).of(Quotation.class).stream()
        .map(Quotation::span)
        .filter(
            span ->
                article.blocks().stream().map(Block::span).anyMatch(block -> block.equals(span)))
        .map(span -> span.in(text))
        .filter(words -> !words.startsWith("“"))
        .toList();
  }

  private static List<String> kinds(String copy, int from, int to) {
    List<String> kinds =
        new Parser(java.util.Set.of(), java.util.Set.of())
            .parse(read(copy)).stream().map(block -> block.block().kind().name()).toList();
    return kinds.subList(from, to);
  }

  private static List<String> kindsOf(String name, String copy) {
    return ArticleReaders.read(name, copy.getBytes(StandardCharsets.UTF_8), "").blocks().stream()
        .map(block -> block.kind().name())
        .toList();
  }

  private static Article read(String copy) {
    return ArticleReaders.read("story.txt", copy.getBytes(StandardCharsets.UTF_8), "");
  }
}
