package org.copydesk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.copydesk.rule.RuleHeader;
import org.junit.jupiter.api.Test;

class RulePageTest {
  private static final RuleHeader HEADER =
      RuleHeader.parse(
          """
          package org.copydesk.rules.unlinkedfigure

          /**
           * A checkable figure with neither a source nor a link, which nobody can trace.
           *
           * ## Why it matters
           * Readers cannot check it.
           *
           * ## Instead
           * Name the source in the sentence, or link the figure to the document it comes from.
           *
           * ## Standards
           * - Harwick Gazette, A Stylebook for Reporters and Editors, chapter 3
           * - Tarn Courier, Style
           */
          rule "unsourced-figure"
              @id("FIG001")
              @family("unlinked-figure")
              @severity("warning")
              @message("Figure without a source: ${figure}.")
              @fix("Name the source.")
              @since("0.1")
              @formerly("bare-figure")
          when
          then
          end
          """);

  private static RulePage page(String fixture) {
    return RulePage.of(
        HEADER,
        Optional.of(Fixture.parse("# unsourced-figure\n" + fixture)),
        Optional.of(new Measured(14, 15, "2026-11-21")));
  }

  private static final String PROSE =
      """
      ```copy
      Clean copy
      comes first.

      And has two paragraphs.
      ```

      ```copy
      A [known miss]{unsourced-figure ?} is no example.
      ```

      ```copy
      Crime rose [12 percent]{unsourced-figure} [last year](https://example.org).
      ```
      """;

  @Test
  void theTerminalPageHasAllSectionsWrapped() {
    assertEquals(
        """
        FIG001 unsourced-figure
        unlinked-figure · warning · stable · since 0.1 · formerly bare-figure

        A checkable figure with neither a source nor
        a link, which nobody can trace.

        Why it matters
          Readers cannot check it.

        Instead
          Name the source in the sentence, or link
          the figure to the document it comes from.

        Flagged
          Crime rose [12 percent] [last
          year](https://example.org).

        Not flagged
          Clean copy comes first.

          And has two paragraphs.

        Measured
          Right in 14 of 15 findings read, on
          stories that the rule was not made with;
          2026-11-21.

        Standards
          - Harwick Gazette, A Stylebook for
            Reporters and Editors, chapter 3
          - Tarn Courier, Style
        """,
        page(PROSE).toText(44));
  }

  @Test
  void theMarkdownPageQuotesItsExamples() {
    String page = page(PROSE).toMarkdown();
    assertTrue(
        page.contains(
            """

            ## Flagged

            > Crime rose **12 percent** [last year](https://example.org).

            ## Not flagged

            > Clean copy
            > comes first.
            >
            > And has two paragraphs.

            """),
        page);
  }

  @Test
  void copyInWhichLinesMeanSomethingKeepsThem() {
    RulePage page =
        page(
            "```html\n<p>\n[12 percent]{unsourced-figure}\n</p>\n```\n```copy\n---\na: b\n---\n```");
    assertTrue(
        page.toText(80).contains("Flagged\n  <p>\n  [12 percent]\n  </p>\n"), page.toText(80));
    assertTrue(page.toText(80).contains("Not flagged\n  ---\n  a: b\n  ---\n"), page.toText(80));
    assertTrue(
        page.toMarkdown().contains("````html\n<p>\n[12 percent]\n</p>\n````\n"), page.toMarkdown());
    assertTrue(
        page.toMarkdown().contains("````markdown\n---\na: b\n---\n````\n"), page.toMarkdown());
  }

  @Test
  void aStoryFlaggedAsAWholeIsSaidToBe() {
    RulePage page = page("```copy\nCrime rose.\n```\ndocument: unsourced-figure\n");
    assertTrue(
        page.toText(80).contains("Flagged (the story as a whole)\n  Crime rose.\n"),
        page.toText(80));
    assertTrue(
        page.toMarkdown().contains("## Flagged\n\n*(the story as a whole)*\n\n> Crime rose.\n"),
        page.toMarkdown());
  }

  @Test
  void aRuleWithoutAFixtureHasAPageWithoutExamples() {
    RulePage page = RulePage.of(HEADER, Optional.empty(), Optional.empty());
    assertTrue(page.flagged().isEmpty() && page.clean().isEmpty());
    assertTrue(page.toText(80).startsWith("FIG001 unsourced-figure\n"));
  }
}
