package org.copydesk.settle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.BlockKind;
import org.copydesk.article.LinkLayer;
import org.copydesk.article.Metadata;
import org.copydesk.article.Origin;
import org.copydesk.fact.Fact;
import org.copydesk.fact.Facts;
import org.copydesk.fact.Sentence;
import org.copydesk.fact.Story;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Flag;
import org.copydesk.finding.Location.InText;
import org.copydesk.finding.Location.Point;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleStatus;
import org.copydesk.rule.Severity;
import org.copydesk.text.MappedText;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class SettlerTest {
  private static final RuleInfo WORD = rule("LOA003", "loaded-word", Severity.WARNING, "", "");
  private static final RuleInfo OTHER = rule("LOA001", "other-word", Severity.SUGGESTION, "", "");
  private static final RuleInfo LABEL = rule("LBL001", "label", Severity.ERROR, "", "span");
  private static final RuleInfo MILD = rule("ATT001", "mild-gap", Severity.WARNING, "gap", "");
  private static final RuleInfo GAP = rule("ATT002", "gap", Severity.ERROR, "charge", "");
  private static final RuleInfo CHARGE = rule("ATT003", "charge", Severity.ERROR, "", "");
  private static final RuleInfo FRAME = rule("EDT001", "frame", Severity.SUGGESTION, "", "");
  private static final RuleInfo WITHIN = rule("LOA005", "within", Severity.WARNING, "frame", "");
  private static final RuleCatalog CATALOG =
      new RuleCatalog(List.of(WORD, OTHER, LABEL, MILD, GAP, CHARGE, FRAME, WITHIN));

  private static RuleInfo rule(
      String id, String name, Severity severity, String yields, String oncePer) {
    return new RuleInfo(
        id,
        name,
        "family-" + id.substring(0, 3),
        severity,
        "Look: ${span}.",
        "Cut \"${span}\".",
        "0.1",
        RuleStatus.STABLE,
        yields.isEmpty() ? List.of() : List.of(yields),
        oncePer,
        List.of(),
        "",
        "",
        severity);
  }

  private static Article article(String source, MappedText text) {
    return new Article(
        "a.txt",
        new Origin.TextFile(new SourceText("a.txt", source)),
        text,
        List.of(),
        List.of(),
        LinkLayer.UNKNOWN,
        Metadata.NONE,
        List.of());
  }

  private static Facts facts(String text, Span... sentences) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Story(1, new Span(0, 3), LinkLayer.UNKNOWN, 9, false, false, false));
    for (Span span : sentences) {
      facts.add(
          new Sentence(
              facts.size() + 1,
              span,
              facts.size() - 1,
              0,
              0,
              0,
              BlockKind.PARAGRAPH,
              Sentence.Mood.DECLARATIVE));
    }
    assertTrue(text.length() >= 3);
    return new Facts(facts);
  }

  private static List<Finding> settle(String text, Flag... flags) {
    return new Settler(CATALOG)
        .settle(
            article(text, MappedText.identity(text)),
            facts(text, new Span(0, text.length())),
            List.of(flags));
  }

  private static Flag flag(RuleInfo rule, String text, String words) {
    int at = text.indexOf(words);
    return new Flag(
        rule.name(), new Span(at, at + words.length()), Map.of(), null, List.of(), false, false);
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(Finding::ruleId).toList();
  }

  @Test
  void whatIsPettyIsToldOnlyWhereAStoryTakesSides() {
    String text = "He said 40 boxes.";
    Flag petty = flag(WORD, text, "40 boxes").pettyIf(true);
    assertEquals(List.of(), settle(text, petty));
    assertEquals(1, settle(text, flag(WORD, text, "40 boxes").pettyIf(false)).size());
  }

  @Test
  void placeholdersAreFilledAndValuesAreTakenAsTheyAre() {
    String text = "He said ${user}\n twice.";
    Finding finding = settle(text, flag(WORD, text, "${user}\n twice")).get(0);
    assertEquals("Look: ${user} twice.", finding.message());
    assertEquals("Cut \"${user} twice\".", finding.fix());
    assertEquals("${user} twice", finding.text());
  }

  @Test
  void aPlaceholderWithoutValueNamesTheRule() {
    RuleInfo broken =
        new RuleInfo(
            "LOA009",
            "broken",
            "family-LOA",
            Severity.ERROR,
            "No ${value}.",
            "",
            "0.1",
            RuleStatus.STABLE,
            List.of(),
            "",
            List.of(),
            "",
            "",
            Severity.ERROR);
    Settler settler = new Settler(new RuleCatalog(List.of(broken)));
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class,
            () ->
                settler.settle(
                    article("abc", MappedText.identity("abc")),
                    facts("abc"),
                    List.of(flag(broken, "abc", "b"))));
    assertTrue(e.getMessage().contains("broken"), e.getMessage());
  }

  @Test
  void positionsCountCodePointsOfTheSourceAndKeepUtf16() {
    String source = "\uFEFFna\u00efve \uD83D\uDE42 caf\u00e9\r\n**\uD83D\uDE42 mysteriously** gone";
    int at = source.indexOf("mysteriously");
    MappedText text =
        new MappedText.Builder()
            .append("mysteriously", at, at + 12)
            .append(" gone", at + 14, at + 19)
            .build();
    Finding finding =
        new Settler(CATALOG)
            .settle(
                article(source, text),
                facts(text.text(), new Span(0, 17)),
                List.of(flag(WORD, text.text(), "mysteriously gone")))
            .get(0);
    InText place = assertInstanceOf(InText.class, finding.location());
    assertEquals(new Point(at - 2, 2, 5), place.start());
    assertEquals(new Point(at + 19 - 2, 2, 24), place.end());
    assertEquals(at, place.utf16Start());
    assertEquals(at + 19, place.utf16End());
    assertEquals("mysteriously gone", finding.text());
  }

  @Test
  void aRuleGivesWayWhereItOverlapsTheOneItYieldsTo() {
    String text = "The ministry hid the results and more.";
    assertEquals(
        List.of("ATT003"),
        ids(settle(text, flag(GAP, text, "hid the results"), flag(CHARGE, text, "the results"))));
    assertEquals(
        List.of("ATT002", "ATT003"),
        ids(settle(text, flag(GAP, text, "hid"), flag(CHARGE, text, "results"))));
  }

  @Test
  void aRuleGradedDownHidesNoGraverOne() {
    String text = "The ministry hid the results and more.";
    Flag frame = flag(FRAME, text, "hid the results and more");
    assertEquals(List.of("LOA005", "EDT001"), ids(settle(text, flag(WITHIN, text, "hid"), frame)));
    Flag mild = flag(WITHIN, text, "hid").at(Severity.SUGGESTION);
    assertEquals(List.of("EDT001"), ids(settle(text, mild, frame)));
  }

  @Test
  void aFlagThatIsMilderForAReasonStillHidesItsEquals() {
    String text = "The ministry hid the results and more.";
    Flag mild = flag(CHARGE, text, "the results").at(Severity.SUGGESTION);
    assertEquals(List.of("ATT003"), ids(settle(text, flag(GAP, text, "hid the results"), mild)));
  }

  @Test
  void aRuleThatGaveWayTakesNobodyWithIt() {
    String text = "one two three four five";
    List<Finding> findings =
        settle(
            text,
            flag(MILD, text, "one two"),
            flag(GAP, text, "two three"),
            flag(CHARGE, text, "three four"));
    assertEquals(List.of("ATT001", "ATT003"), ids(findings));
  }

  @Test
  void oneFindingOfAFamilyStandsOnAWordTheGravest() {
    String text = "so very loaded";
    assertEquals(
        List.of("LOA003"),
        ids(settle(text, flag(OTHER, text, "very"), flag(WORD, text, "very loaded"))));
  }

  @Test
  void findingsAboutTheWholeStoryDoNotCompete() {
    String text = "abc def";
    assertEquals(
        List.of("LOA001", "LOA003"),
        ids(settle(text, flag(WORD, text, "abc"), flag(OTHER, text, "abc"))));
  }

  @Test
  void aRuleThatSpeaksOncePerValueCountsTheOthers() {
    String text = "x\nregime\nregime\nRegime\nregime\nregime\nregime\nregime\n";
    List<Flag> flags = new ArrayList<>();
    for (int at = 0; at >= 0 && at < text.length(); ) {
      at = text.toLowerCase(java.util.Locale.ROOT).indexOf("regime", at);
      if (at >= 0) {
        flags.add(new Flag("label", new Span(at, at + 6), Map.of(), null, List.of(), false, false));
        at += 6;
      }
    }
    List<Finding> findings = settle(text, flags.toArray(Flag[]::new));
    assertEquals(7, findings.size());
    assertEquals(
        List.of(false, true, true, true, true, true, true),
        findings.stream().map(Finding::repeat).toList());
    assertEquals("Look: regime. (and 6 more: lines 3, 4, 5, 6, 7, …)", findings.get(0).message());
    assertEquals(
        "Look: regime. (and 1 more: line 3)",
        settle(text, flags.get(0), flags.get(1)).get(0).message());
  }

  @Test
  void orderOfFlagsDoesNotMatter() {
    String text = "one two three four five six";
    List<Flag> flags =
        new ArrayList<>(
            List.of(
                flag(WORD, text, "two"),
                flag(OTHER, text, "two three"),
                flag(GAP, text, "three"),
                flag(CHARGE, text, "three four"),
                flag(LABEL, text, "one"),
                flag(WORD, text, "six")));
    List<Finding> expected = settle(text, flags.toArray(Flag[]::new));
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(flags, new java.util.Random(i));
      assertEquals(expected, settle(text, flags.toArray(Flag[]::new)));
    }
  }

  @Test
  void aFingerprintSurvivesRewrappingAndEditsElsewhere() {
    String one = "He mysteriously left the town early. More.";
    String two = "A new first line.\n\nHe  mysteriously left\nthe town early. More.";
    String print = fingerprint(one, "mysteriously", 0, 36);
    assertEquals(print, fingerprint(two, "mysteriously", 19, 55));
    assertTrue(print.matches("[0-9a-f]{16}"), print);
    String other = "She mysteriously left the town early. More.";
    assertNotEquals(print, fingerprint(other, "mysteriously", 0, 37));
  }

  private static String fingerprint(String text, String words, int from, int to) {
    return new Settler(CATALOG)
        .settle(
            article(text, MappedText.identity(text)),
            facts(text, new Span(from, to)),
            List.of(flag(WORD, text, words)))
        .get(0)
        .fingerprint();
  }

  @Test
  void equalFindingsHaveFingerprintsOfTheirOwn() {
    String text = "gone\n\ngone";
    Facts facts = facts(text, new Span(0, 4), new Span(6, 10));
    List<Finding> findings =
        new Settler(CATALOG)
            .settle(
                article(text, MappedText.identity(text)),
                facts,
                List.of(
                    new Flag(
                        "loaded-word", new Span(0, 4), Map.of(), null, List.of(), false, false),
                    new Flag(
                        "loaded-word", new Span(6, 10), Map.of(), null, List.of(), false, false)));
    assertNotEquals(findings.get(0).fingerprint(), findings.get(1).fingerprint());
  }

  @Test
  void alternativesOfAWordListBecomeReplacements() {
    String text = "the regime fell";
    Flag flag = flag(WORD, text, "regime").with("swap", "government | leadership");
    assertEquals(List.of("government", "leadership"), settle(text, flag).get(0).replacements());
  }

  @Test
  void severityOfTheFlagCountsBeforeThatOfTheRule() {
    String text = "the regime fell";
    Flag flag = flag(WORD, text, "regime").at(Severity.SUGGESTION).seeAlso(new Span(0, 3), "here");
    Finding finding = settle(text, flag).get(0);
    assertEquals(Severity.SUGGESTION, finding.severity());
    assertEquals("the", finding.related().get(0).text());
  }
}
