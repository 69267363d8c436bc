package org.copydesk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.copydesk.guide.Passage.Format;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixtureParseTest {
  private static final String FIXTURE =
      """
      # unsourced-figure

      Prose with a [bracket]{that-is-no-mark}.

      ## A bare percentage

      ```copy
      # A headline is copy

      Crime rose [12 percent]{unsourced-figure}.
      ```

      ## As a page

      ```yaml
      profile: wire
      ```

      ```html all-rules
      <p>Crime fell.</p>
      ```
      document: missing-byline "byline"
      document: single-source ?

      ## Plain

      ````text
      ```
      ````
      """;

  private static final List<Passage> PASSAGES = Fixture.parse(FIXTURE).passages();

  @Test
  void theFirstHeadingIsTheTitle() {
    assertEquals("unsourced-figure", Fixture.parse(FIXTURE).title());
  }

  @Test
  void headingsNameThePassages() {
    assertEquals(
        List.of("A bare percentage", "As a page", "Plain"),
        PASSAGES.stream().map(Passage::heading).toList());
  }

  @Test
  void aPassageKnowsItsLine() {
    assertEquals(List.of(8, 20, 28), PASSAGES.stream().map(Passage::line).toList());
  }

  @Test
  void theFenceTellsTheFormat() {
    assertEquals(
        List.of(Format.MARKDOWN, Format.HTML, Format.TEXT),
        PASSAGES.stream().map(Passage::format).toList());
  }

  @Test
  void onlyAFenceThatSaysSoHasAllRules() {
    assertEquals(List.of(false, true, false), PASSAGES.stream().map(Passage::allRules).toList());
  }

  @Test
  void configurationHoldsForItsSectionOnly() {
    assertEquals(
        List.of("", "profile: wire\n", ""), PASSAGES.stream().map(Passage::config).toList());
  }

  @Test
  void linesBelowAFenceExpectFindingsAboutTheWholeStory() {
    Span story = new Span(0, 0);
    assertEquals(
        List.of(
            new Mark(story, "missing-byline", "byline", false),
            new Mark(story, "single-source", "", true)),
        PASSAGES.get(1).document());
    assertTrue(PASSAGES.get(1).flaggedBy("missing-byline"));
    assertFalse(PASSAGES.get(1).flaggedBy("single-source"));
  }

  @Test
  void aLongerFenceMayHoldTicks() {
    assertEquals("```\n", PASSAGES.get(2).copy().text());
    assertTrue(PASSAGES.get(2).clean());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'no title'                       | line 1: a fixture begins with # and its rule's name",
        "'# a\n```copy\nb'                | line 2: the fence is not closed",
        "'# a\n\n```markdown\nb\n```'     | line 3: no fence `markdown`",
        "'# a\n```copy some-rules\nb\n```'| line 2: no fence `copy some-rules`",
        "'# a\n```copy\n[]{b}\n```'       | line 2: no words for {b}",
        "'# a\ndocument: b'               | line 2: `document:` stands below a fence",
      })
  void aBrokenFixtureNamesTheLine(String markdown, String message) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> Fixture.parse(markdown));
    assertTrue(String.valueOf(error.getMessage()).startsWith(message), error.getMessage());
  }
}
