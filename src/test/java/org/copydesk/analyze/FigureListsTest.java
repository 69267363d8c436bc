package org.copydesk.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.analyze.Figures.Draft;
import org.copydesk.lexicon.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The word lists that figures rest on, as they are shipped. */
class FigureListsTest {
  private static final Lexicons LEXICONS = Lexicons.load();
  private static final Figures FIGURES = new Figures(LEXICONS);

  private static List<Draft> drafts(String text) {
    return FIGURES.in(ParserTest.parse(text));
  }

  private static Set<String> groups(String list, String text) {
    Set<String> groups = new TreeSet<>();
    LEXICONS
        .match(list, ParserTest.parse(text).tokens())
        .forEach(hit -> groups.add(hit.entry().group()));
    return groups;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The raid left 40 casualties.",
        "A crowd of 90,000 filled the square.",
        "Some 12,000 homes have no water.",
        "The plan would cut 300 jobs.",
        "Police made 31 arrests.",
        "The clinic counted 80 new infections.",
        "Some 4,000 migrants crossed the river.",
      })
  void sensitiveNounsMakeSensitiveFigures(String text) {
    assertTrue(drafts(text).stream().anyMatch(Draft::sensitive), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A large number of vans were seen at the depot.",
        "The company has lied on several occasions.",
        "Vast quantities of grain rotted.",
      })
  void vagueAmountsAreFound(String text) {
    assertTrue(drafts(text).get(0).checkable(), text);
  }

  @Test
  void aPollWithItsMethodNamesItsElements() {
    String full =
        "In a Norden survey of 1,204 adults conducted on March 2-5, 70% wanted the tax scrapped,"
            + " with a margin of error of 3 points.";
    assertEquals(Set.of("dates", "margin", "pollster", "sample"), groups("poll-method", full));
    assertEquals(Set.of("population"), groups("poll-population", full));
    assertEquals(Set.of(), groups("poll-method", "A poll shows 70% want the tax scrapped."));
  }

  @Test
  void onlyOpinionPollsArePolls() {
    assertEquals(1, LEXICONS.match("poll", ParserTest.parse("A poll shows it.").tokens()).size());
    for (String text : List.of("The polls close at 8 p.m.", "The poll tax is back.")) {
      assertEquals(List.of(), LEXICONS.match("poll", ParserTest.parse(text).tokens()), text);
    }
  }
}
