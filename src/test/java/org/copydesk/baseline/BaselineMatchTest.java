package org.copydesk.baseline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.baseline.BaselineMatch.Totals;
import org.copydesk.finding.Comparison;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.lint.Linter;
import org.copydesk.lint.RuleChoice;
import org.copydesk.rule.RuleCatalog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineMatchTest {
  private static Linter linter;
  private static RuleCatalog catalog;

  private static final String COPY =
      """
      # Mayor leaves town

      The mayor mysteriously left town on Monday. He suspiciously sold the house before that.

      The council met. The council mysteriously left out the vote. The council adjourned.
      """;

  @TempDir Path folder;

  @BeforeAll
  static void load() {
    linter =
        Linter.builder().rules(new RuleChoice(List.of("LOA003"), List.of(), List.of())).build();
    catalog = linter.catalog();
  }

  private static LintResult lint(String copy) {
    return linter.lint("a.md", copy.getBytes(StandardCharsets.UTF_8));
  }

  private static Baseline baseline(String path, String copy) {
    List<Finding> findings = lint(copy).findings();
    return Baseline.of("0.1.0", catalog, Baseline.entries(path, findings));
  }

  private BaselineMatch match(Baseline baseline) {
    return new BaselineMatch(baseline, folder, catalog);
  }

  private LintResult compare(BaselineMatch match, String story, String copy) throws Exception {
    Path file = Files.writeString(folder.resolve(story), copy);
    return match.compare(file, lint(copy));
  }

  private static List<String> words(List<Finding> findings) {
    return findings.stream().map(Finding::text).toList();
  }

  private static Comparison comparison(LintResult result) {
    Comparison comparison = result.comparison();
    assertNotNull(comparison);
    return comparison;
  }

  @Test
  void editsElsewhereWrappingAndMovedParagraphsKeepWhatIsOld() throws Exception {
    String[] blocks = COPY.split("\n\n");
    String edited =
        "# Another headline altogether\n\nNew first paragraph.\n\n"
            + blocks[2].replace(". The", ".\nThe").replace("left out", "left\nout").strip()
            + "\n\n"
            + blocks[1].replace("on Monday", "on Monday, in the rain");
    LintResult result = compare(match(baseline("a.md", COPY)), "a.md", edited);
    assertEquals(List.of(), result.findings());
    assertEquals(3, comparison(result).old().size());
    assertEquals(List.of(), comparison(result).gone());
  }

  @Test
  void whatIsNewIsToldAndWhatIsMendedIsGone() throws Exception {
    String edited =
        COPY.replace("He suspiciously sold", "He sold") + "\nThe clerk suspiciously smiled.\n";
    BaselineMatch match = match(baseline("a.md", COPY));
    LintResult result = compare(match, "a.md", edited);
    assertEquals(List.of("suspiciously"), words(result.findings()));
    assertEquals(
        List.of("suspiciously"),
        comparison(result).gone().stream().map(it -> it.wording().words()).toList());
    assertEquals(new Totals(1, 2, 0, 1), match.totals());
  }

  @Test
  void equalOnesAreCounted() throws Exception {
    String sentence = "The mayor mysteriously left town.\n\n";
    Baseline two = baseline("a.md", sentence.repeat(2));
    assertEquals(1, two.findings().size());
    assertEquals(2, two.size());
    assertEquals(0, compare(match(two), "a.md", sentence.repeat(2)).findings().size());
    LintResult three = compare(match(two), "a.md", sentence.repeat(3));
    assertEquals(1, three.findings().size());
    assertEquals(2, comparison(three).old().size());
    LintResult one = compare(match(two), "a.md", sentence);
    assertEquals(1, comparison(one).gone().get(0).count());
  }

  @Test
  void aStoryMayBeRenamed() throws Exception {
    BaselineMatch match = match(baseline("old/b.md", COPY));
    LintResult result = compare(match, "new.md", COPY);
    assertEquals(List.of(), result.findings());
    assertEquals(List.of(), match.orphans());
    LintResult other = compare(match, "other.md", COPY);
    assertEquals(3, other.findings().size(), "each entry is taken once");
  }

  @Test
  void whatStoriesLeaveBehindIsGone() throws Exception {
    BaselineMatch match = match(baseline("old/b.md", COPY));
    compare(match, "a.md", "Nothing here.\n");
    assertEquals(3, match.orphans().size());
    Files.createDirectory(folder.resolve("old"));
    Files.writeString(folder.resolve("old/b.md"), COPY);
    BaselineMatch there = match(baseline("old/b.md", COPY));
    compare(there, "a.md", COPY);
    assertEquals(3, there.totals().fresh(), "the other story is still there");
    assertEquals(List.of(), there.orphans());
    assertEquals(3, there.untouched().size());
  }

  @Test
  void aStoryThatIsNamedTwiceIsTheSameBothTimes() throws Exception {
    BaselineMatch match = match(baseline("a.md", COPY));
    assertEquals(0, compare(match, "a.md", COPY).findings().size());
    assertEquals(0, compare(match, "a.md", COPY).findings().size());
    assertEquals(new Totals(0, 3, 0, 0), match.totals());
  }

  @Test
  void rulesThatAreNewerDoNotFailTheBuild() throws Exception {
    Map<String, String> rules = new TreeMap<>(baseline("a.md", "").rules());
    rules.remove("LOA003");
    rules.put("ATT002", "suggestion");
    BaselineMatch match = match(new Baseline("0.0.9", "old", rules, List.of()));
    assertEquals(Set.of("LOA003"), match.news().added());
    assertEquals(List.of("ATT002 suggestion -> error"), match.news().stricter());
    LintResult result = compare(match, "a.md", COPY);
    assertEquals(List.of(), result.findings());
    assertEquals(3, comparison(result).unheard().size());
    assertEquals(new Totals(0, 0, 3, 0), match.totals());
  }

  @Test
  void optionalRulesThatBecomeUsualAreNewer() {
    Map<String, String> rules = new TreeMap<>(baseline("a.md", "").rules());
    rules.put("LOA003", "off");
    BaselineMatch match = match(new Baseline("0.0.9", "old", rules, List.of()));
    assertEquals(Set.of("LOA003"), match.news().added());
  }

  @Test
  void rulesThatAreOffAreNotMissed() throws Exception {
    Baseline baseline = baseline("a.md", COPY);
    Linter others =
        Linter.builder().rules(new RuleChoice(List.of("FIG001"), List.of(), List.of())).build();
    Path file = Files.writeString(folder.resolve("a.md"), COPY);
    BaselineMatch match = match(baseline);
    LintResult result =
        match.compare(file, others.lint("a.md", COPY.getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of(), comparison(result).gone());
    assertEquals(baseline.findings(), match.asleep());
  }

  @Test
  void rulesThatAreOffAreNotMissedInStoriesThatAreGone() throws Exception {
    Baseline baseline = baseline("gone.md", COPY);
    Linter others =
        Linter.builder().rules(new RuleChoice(List.of("FIG001"), List.of(), List.of())).build();
    Path file = Files.writeString(folder.resolve("a.md"), "Nothing here.\n");
    BaselineMatch match = match(baseline);
    match.compare(file, others.lint("a.md", "Nothing here.\n".getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of(), match.orphans());
    assertEquals(baseline.findings(), match.asleep());
  }

  @Test
  void whatIsAboutTheStorySurvivesANewHeadline() throws Exception {
    LintResult before = story("Mayor leaves town");
    Baseline baseline = Baseline.of("0.1.0", catalog, Baseline.entries("a.md", before.findings()));
    assertEquals(List.of("COR001"), before.findings().stream().map(Finding::ruleId).toList());
    Path file = Files.writeString(folder.resolve("a.md"), "x");
    LintResult after = story("Council meets without its mayor");
    LintResult result = match(baseline).compare(file, after);
    assertEquals(List.of(), result.findings());
    assertEquals(List.of(), comparison(result).gone());
    assertEquals(before.findings().get(0).fingerprint(), after.findings().get(0).fingerprint());
  }

  @Test
  void whatIsAboutAStoryIsNotTakenByAnotherOne() throws Exception {
    LintResult before = story("Mayor leaves town");
    Baseline baseline =
        Baseline.of("0.1.0", catalog, Baseline.entries("gone.md", before.findings()));
    Path file = Files.writeString(folder.resolve("a.md"), "x");
    assertEquals(1, match(baseline).compare(file, story("Fair opens")).findings().size());
    LintResult renamed = match(baseline).compare(file, before);
    assertEquals(0, renamed.findings().size(), "a renamed story is known by its headline");
  }

  private static LintResult story(String headline) {
    String copy =
        "# " + headline + "\n\n" + "The council met in the old customs house. ".repeat(16);
    return Linter.builder()
        .rules(new RuleChoice(List.of("COR001"), List.of(), List.of()))
        .build()
        .lint("a.md", copy.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aRepeatIsToldWhenTheOneItIsToldWithIsOld() {
    Finding first = lint(COPY).findings().get(0);
    Finding repeat =
        new Finding(
            first.ruleId(),
            first.rule(),
            first.family(),
            first.severity(),
            first.message(),
            first.fix(),
            first.evidence(),
            first.location(),
            first.span(),
            first.text(),
            first.replacements(),
            first.related(),
            true,
            first.fingerprint(),
            first.wording());
    LintResult all = lint(COPY);
    LintResult both =
        LintResult.of(
            "a.md",
            all.source(),
            null,
            all.tally(),
            List.of(first, repeat),
            List.of(),
            List.of(),
            all.profile(),
            Set.of());
    assertEquals(1, both.shown().size());
    LintResult left = both.with(List.of(repeat), null, 0);
    assertEquals(1, left.shown().size());
  }
}
