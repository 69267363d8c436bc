package org.copydesk.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.copydesk.analyze.Analyzer;
import org.copydesk.config.Config;
import org.copydesk.fact.Facts;
import org.copydesk.fact.Figure;
import org.copydesk.fact.Policy;
import org.copydesk.finding.Flag;
import org.copydesk.guide.Fixture;
import org.copydesk.guide.Passage;
import org.copydesk.lint.Policies;
import org.copydesk.read.ArticleReaders;
import org.junit.jupiter.api.Test;

/** Rules that are not loaded are rules that could not fire. */
class RuleBaseOnDemandTest {
  private static final List<Policy> POLICIES = Policies.of(Config.EMPTY);

  private static final Analyzer ANALYZER = Analyzer.create();
  private static final RuleBase ALL = RuleBase.loadAll();

  /** The passages of the fixtures of all rules, those of a rule together. */
  private static List<List<Facts>> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures/rules"))) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(RuleBaseOnDemandTest::passages)
          .toList();
    }
  }

  private static List<Facts> passages(Path file) {
    try {
      List<Facts> facts = new ArrayList<>();
      for (Passage passage : Fixture.parse(Files.readString(file)).passages()) {
        byte[] copy = passage.copy().text().getBytes(StandardCharsets.UTF_8);
        String name = "a" + passage.format().ending();
        facts.add(ANALYZER.analyze(ArticleReaders.read(name, copy, "")));
      }
      return facts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> flags(RuleBase base, Facts facts) {
    return new Judge(base)
        .judge(facts, POLICIES, Set.of(), null).stream().map(Flag::toString).sorted().toList();
  }

  @Test
  void allPassagesAreJudgedAsByAllRules() throws IOException {
    for (List<Facts> fixture : fixtures()) {
      // A base that has seen nothing else, so that no rule is there by chance.
      RuleBase base = RuleBase.load();
      for (Facts facts : fixture) {
        assertEquals(flags(ALL, facts), flags(base, facts));
      }
    }
  }

  /** A session goes from story to story; whatever came before, it says the same. */
  @Test
  void noPassageIsJudgedByWhatCameBefore() throws IOException {
    List<Facts> passages = fixtures().stream().flatMap(List::stream).toList();
    List<List<String>> forwards = passages.stream().map(facts -> flags(ALL, facts)).toList();
    for (int i = passages.size() - 1; i >= 0; i--) {
      assertEquals(forwards.get(i), flags(ALL, passages.get(i)));
    }
  }

  @Test
  void factsThatNoRuleNamesAreLeftOut() throws IOException {
    Set<String> asked = new HashSet<>();
    for (List<Facts> fixture : fixtures()) {
      for (Facts facts : fixture) {
        ALL.judge(
            facts.all(),
            (session, some) -> {
              some.forEach(fact -> asked.add(fact.getClass().getSimpleName()));
              return null;
            });
      }
    }
    assertTrue(asked.containsAll(Set.of("Sentence", "Figure", "TermHit", "Quotation")));
    assertFalse(asked.contains("Clause"));
  }

  @Test
  void rulesConcludeWhatTheIndexSays() throws IOException {
    Set<String> named = new HashSet<>(Set.of("Flag"));
    RuleIndex.open().rules().forEach(rule -> named.addAll(rule.conclusions()));
    Set<String> concluded = new TreeSet<>();
    for (List<Facts> fixture : fixtures()) {
      for (Facts facts : fixture) {
        List<Object> inserted = new ArrayList<>(facts.all());
        inserted.addAll(POLICIES);
        ALL.judge(
            inserted,
            (session, asked) -> {
              inserted.forEach(session::insert);
              session.fireAllRules();
              for (Object object : session.getObjects()) {
                if (!inserted.contains(object)) {
                  concluded.add(object.getClass().getSimpleName());
                }
              }
              return null;
            });
      }
    }
    assertTrue(concluded.contains("UnnamedSource"), concluded.toString());
    assertTrue(named.containsAll(concluded), concluded + " and not only " + named);
  }

  @Test
  void needsAreKindsOfFactsAndWhatIsAskedOfThem() {
    RuleIndex.Entry cliche = rule("emotive-cliche");
    assertEquals(List.of("TermHit cliche"), kinds(cliche));
    assertEquals(Set.of("flag"), cliche.conclusions());
    assertEquals(List.of("FigureClash"), kinds(rule("conflicting-figures")));
    // What there has to be somewhere is a need, too.
    assertEquals(
        List.of("Figure", "TermHit poll", "Thresholds"), kinds(rule("poll-without-method")));
    List<Need> needs = rule("unsourced-figure").needs();
    assertEquals(1, needs.size());
    assertTrue(needs.get(0).tests().size() > 1, needs.toString());
  }

  @Test
  void aNeedIsMetByAFactThatPassesAllTests() throws IOException {
    List<Object> figures = new ArrayList<>();
    String copy = "The mill lost 12 percent of its staff. \"We lost 3 percent,\" said Ann Orrin.";
    ANALYZER
        .analyze(ArticleReaders.read("a.txt", copy.getBytes(StandardCharsets.UTF_8), ""))
        .all()
        .forEach(fact -> figures.addAll(fact instanceof Figure ? List.of(fact) : List.of()));
    Need narrated = rule("unsourced-figure").needs().get(0);
    assertTrue(narrated.isMetBy(figures));
    assertFalse(narrated.isMetBy(figures.subList(1, 2)));
    assertFalse(narrated.isMetBy(List.of()));
    assertEquals(narrated, Need.of(narrated.text()));
  }

  @Test
  void aStoryOfNothingLeavesMostRulesWaiting() {
    RuleBase base = RuleBase.load();
    assertTrue(base.waiting() > RuleIndex.open().rules().size() / 2, base.waiting() + " wait");
    assertEquals(0, RuleBase.loadAll().waiting());
  }

  private static List<String> kinds(RuleIndex.Entry rule) {
    return rule.needs().stream().map(Need::kind).toList();
  }

  private static RuleIndex.Entry rule(String name) {
    return RuleIndex.open().rules().stream()
        .filter(rule -> rule.info() != null && rule.info().name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
