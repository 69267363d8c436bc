package org.copydesk.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.analyze.Figures.Draft;
import org.copydesk.fact.Figure.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {
  private static final Figures FIGURES =
      new Figures(
          Set.of("deaths", "fighters", "refugees", "protesters", "jobs", "victims", "voters"),
          Set.of("a large number of", "a number of", "on several occasions"));

  static List<Draft> drafts(String text) {
    return FIGURES.in(ParserTest.parse(text));
  }

  /**
   * Each figure as {@code KIND words}, with * if checkable, ! if sensitive, ? if without a base.
   */
  private static String found(String text) {
    ParsedBlock block = ParserTest.parse(text);
    return FIGURES.in(block).stream()
        .map(
            d ->
                d.kind()
                    + " "
                    + block.span(d.from(), d.to()).in(text)
                    + (d.checkable() ? "*" : "")
                    + (d.sensitive() ? "!" : "")
                    + (d.based() ? "" : "?"))
        .collect(Collectors.joining("; "));
  }

  private static Draft only(String text) {
    List<Draft> drafts = drafts(text);
    assertEquals(1, drafts.size(), () -> found(text));
    return drafts.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The scheme has cost $38 million.|$38 million|38e6|$",
        "The scheme has cost US$3bn.|US$3bn|3e9|$",
        "The scheme has cost €2.5m.|€2.5m|2.5e6|€",
        "The scheme has cost 38 million dollars.|38 million dollars|38e6|dollars",
        "The scheme has cost more than half a million euros.|more than half a million euros|5e5|euros",
        "The scheme has cost two million U.S. dollars.|two million U.S. dollars|2e6|dollars",
        "The scheme has cost $1.2-million.|$1.2-million|1.2e6|$",
      })
  void moneyHasCurrencyAndMagnitude(String text, String words, double value, String measure) {
    Draft draft = only(text);
    assertEquals(words, ParserTest.parse(text).span(draft.from(), draft.to()).in(text));
    assertEquals(Kind.MONEY, draft.kind());
    assertEquals(value, draft.value(), value * 1e-9);
    assertEquals(measure, draft.measure());
    assertTrue(draft.checkable());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Crime rose 12 percent.|12 percent|12|percent",
        "Crime rose about 12 per cent.|about 12 per cent|12|percent",
        "Crime rose 12.5%.|12.5%|12.5|percent",
        "Crime rose twelve percent.|twelve percent|12|percent",
        "Crime rose five percentage points.|five percentage points|5|percentage points",
        "Crime rose 10-12 percent.|10-12 percent|12|percent",
      })
  void percentagesInDigitsAndWords(String text, String words, double value, String measure) {
    Draft draft = only(text);
    assertEquals(words, ParserTest.parse(text).span(draft.from(), draft.to()).in(text));
    assertEquals(Kind.PERCENT, draft.kind());
    assertEquals(value, draft.value(), 1e-9);
    assertEquals(measure, draft.measure());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Some 12,000 homes have no water.|Some 12,000|12000|homes",
        "Roughly another 350 armed Norden fighters left.|Roughly another 350|350|fighters",
        "They met 40 to 50 people.|40 to 50|50|people",
        "They met between 40 and 50 people.|40 and 50|50|people",
        "More than a dozen farmers left.|More than a dozen|12|farmers",
        "Two hundred and five farmers left.|Two hundred and five|205|farmers",
        "Twenty-five of the farmers left.|Twenty-five|25|farmers",
        "The list has 10m users.|10m|10e6|users",
      })
  void countsKnowWhatTheyCount(String text, String words, double value, String noun) {
    Draft draft = only(text);
    assertEquals(words, ParserTest.parse(text).span(draft.from(), draft.to()).in(text));
    assertEquals(Kind.COUNT, draft.kind());
    assertEquals(value, draft.value(), 1e-9);
    assertEquals(noun, draft.noun());
    assertTrue(draft.checkable());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One in five voters stayed at home.|RATIO One in five*!",
        "Nine out of 10 farmers agree.|RATIO Nine out of 10*!",
        "Two-thirds of the voters stayed.|RATIO Two-thirds*!",
        "More than half of the residents left.|RATIO More than half*!",
        "It is ten times the official toll.|RATIO ten times*?",
        "Complaints grew tenfold.|RATIO tenfold*?",
        "Complaints doubled in March.|RATIO doubled*",
        "Hundreds of thousands of refugees left.|MAGNITUDE Hundreds of thousands*!",
        "Tens of millions of dollars vanished.|MAGNITUDE Tens of millions of dollars*!",
        "A large number of vans stood there.|VAGUE A large number of vans*",
        "They met a number of farmers.|VAGUE a number of farmers",
      })
  void ratiosMagnitudesAndVagueAmounts(String text, String expected) {
    assertEquals(expected, found(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It opened on 3 May 2019.|DATE 3 May 2019",
        "It ran from Sept. 8-12, 2016.|DATE Sept. 8-12, 2016",
        "It ran from September 8 to 12.|DATE September 8 to 12",
        "It opened in 1987 at 7 p.m.|DATE 1987; DATE 7 p.m.",
        "It began at 03:35 on 26/9/17.|DATE 03:35; DATE 26/9/17",
        "The 1990s were wet.|DATE 1990s",
        "The mayor, 51, was there.|AGE 51",
        "The 43-year-old left.|AGE 43-year-old",
        "The man, aged 23, left.|AGE 23",
        "Harwick won 3-1 on Sunday.|SCORE 3-1",
        "The panel ruled in a 6-3 vote.|SCORE 6-3",
        "Section 230 and Resolution 2254 apply.|IDENTIFIER 230; IDENTIFIER 2254",
        "She lives at 10 Market Street.|IDENTIFIER 10",
        "It runs Harbor 15.4 on the Kestrel 737.|IDENTIFIER 15.4; IDENTIFIER 737",
        "Version 8.4.5 is out.|''",
        "The 21st edition is out.|IDENTIFIER 21st",
        "Call 555-0100 now.|IDENTIFIER 555-0100",
      })
  void numbersThatAreNoFigures(String text, String expected) {
    assertEquals(expected, found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On the one hand it rained; one of them left.",
        "They fled to two villages.",
        "It took a two-hour drive over 40 miles.",
        "He worked there for 20 years.",
        "The 12-page form has 40 questions.",
        "Here are 10 tips for the first 100 days.",
        "Bake for 40 minutes with 12 cups of flour.",
        "The striker scored 31 times and had 40 supporters' prizes.",
        "It will reach 25 degrees.",
        "I am 100 percent sure.",
        "The ticket costs $25.",
        "The top 1 percent left.",
        "Elected were Dana Orrell (72 votes) and Hal Ness (64 voters).",
        "It goes too far in favor of the 1 percent.",
        "The council approved $3 million for the bridge.",
        "This newspaper counted 140 vans at the depot.",
        "We asked 40 schools.",
        "The survey of 1,204 adults has a margin of error of 3 percent.",
        "She died at 43.",
      })
  void ordinaryNumbersNeedNoSource(String text) {
    assertEquals(List.of(), drafts(text).stream().filter(Draft::checkable).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The raid killed 40 people.",
        "The raid killed 40.",
        "The raid left two soldiers; three people were injured.",
        "Some 4,000 armed Norden fighters left.",
        "The scheme has cost $1 million.",
        "The plan cost 1,400 jobs.",
        "The death toll was over 40,000.",
        "About 46% of eligible voters took part.",
      })
  void deathsForcesVotesAndLargeSumsAreSensitive(String text) {
    assertTrue(drafts(text).stream().anyMatch(d -> d.sensitive() && d.checkable()), found(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Complaints are up 300 percent.|false",
        "Complaints rose by 300 percent. It rained.|false",
        "A 40 percent rise in complaints followed.|false",
        "The toll is six times the official one.|false",
        "Complaints tripled.|false",
        "Complaints rose 300 percent from 20 in March.|true",
        "Complaints rose 300 percent. There were 80 complaints.|true",
        "Complaints rose 300 percent in a year.|true",
        "Complaints rose to 40 percent.|true",
        "Turnout was 61 percent.|true",
        "It is ten times the official 1,100 deaths.|true",
        "Men are twice as likely to stay.|true",
        "Turnout in most towns is up to 50 percent or less.|true",
        "The benefits have been twofold.|true",
      })
  void aChangeOrMultipleNeedsABase(String text, boolean based) {
    assertEquals(based, drafts(text).stream().allMatch(Draft::based), found(text));
  }
}
