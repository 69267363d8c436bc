package org.copydesk.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.copydesk.config.Config.ProfileBy;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleStatus;
import org.copydesk.rule.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigFinderTest {
  private static final RuleCatalog CATALOG =
      new RuleCatalog(
          List.of(
              rule("FIG001", "unsourced-figure", "unlinked-figure", RuleStatus.STABLE),
              rule("FIG002", "attributed-figure-not-linked", "unlinked-figure", RuleStatus.STABLE),
              rule("LOA003", "insinuating-adverbial", "loaded-qualifier", RuleStatus.STABLE),
              rule("XYZ001", "rare", "rarities", RuleStatus.OPTIONAL)));

  @TempDir Path desk;

  private static RuleInfo rule(String id, String name, String family, RuleStatus status) {
    return new RuleInfo(
        id,
        name,
        family,
        Severity.WARNING,
        "",
        "",
        "",
        status,
        List.of(),
        "",
        List.of(),
        "",
        "",
        Severity.WARNING);
  }

  @BeforeEach
  void isARepository() throws IOException {
    Files.createDirectories(desk.resolve(".git"));
  }

  private void write(String name, String text) throws IOException {
    Path file = desk.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Config of(String story) {
    return ConfigFinder.upward(desk).of(desk.resolve(story));
  }

  private Map<String, Setting<Grade>> grades(String story) {
    Config config = of(story);
    Setting<String> profile = config.profile();
    return config.grades(
        CATALOG, profile == null ? Profiles.USUAL : profile.value(), ProfileBy.SETTINGS);
  }

  private String wrong(String story) {
    return assertThrows(ConfigException.class, () -> grades(story)).getMessage();
  }

  @Test
  void aRuleAmongFamiliesIsToldItsPlaceAndTheOtherWayRound() throws IOException {
    write(".copydesk.yml", "rules: {unlinked-figure: off}\n");
    assertTrue(
        wrong("a.md").endsWith("unlinked-figure is a family; it belongs below the key families."));
    write(".copydesk.yml", "families: {FIG001: off}\n");
    assertTrue(wrong("a.md").endsWith("FIG001 is a rule; it belongs below the key rules."));
  }

  @Test
  void answersOfNearerFilesReplaceThoseOfFartherOnesAndRolesAddUp() throws IOException {
    write(
        ".copydesk.yml",
        "anonymity: {sources-needed: 2, protected: [Nun, juror], accepted-reasons: [risk, stock]}\n");
    write(
        "a/.copydesk.yml",
        "anonymity: {sources-needed: 3, unprotected: [nun, boy], accepted-reasons: []}\n");
    assertEquals(2, of("b.md").demand(Demand.SOURCES_NEEDED).value());
    assertTrue(((List<?>) of("b.md").demand(Demand.PROTECTED).value()).contains("nun"));
    Config near = of("a/b.md");
    assertEquals(3, near.demand(Demand.SOURCES_NEEDED).value());
    assertEquals(List.of(), near.demand(Demand.ACCEPTED_REASONS).value());
    List<?> roles = (List<?>) near.demand(Demand.PROTECTED).value();
    assertFalse(roles.contains("nun") || roles.contains("boy"));
    assertTrue(roles.contains("juror"));
    assertEquals("a/.copydesk.yml:1", near.demand(Demand.PROTECTED).origin().place());
    assertEquals(Origin.DEFAULT, near.demand(Demand.LARGE_SUM).origin());
  }

  @Test
  void withoutFilesNothingIsDecided() {
    assertNull(of("a.md").profile());
    assertEquals(FailOn.ERROR, of("a.md").failOn().value());
    assertEquals(Grade.OFF, grades("a.md").get("rare").value());
    assertTrue(of("a.md").covers(desk.resolve("a.md")));
  }

  @Test
  void nearerFilesWinUpToTheRoot() throws IOException {
    write(".copydesk.yml", "profile: web\nfail-on: warning\nrules: {FIG001: off, rare: on}\n");
    write("news/.copydesk.yml", "profile: wire\nrules: {unsourced-figure: error}\n");
    write("own/.copydesk.yml", "root: true\nprofile: print\n");
    assertEquals("wire", of("news/deep/a.md").profile().value());
    assertEquals(FailOn.WARNING, of("news/deep/a.md").failOn().value());
    assertEquals(Grade.ERROR, grades("news/a.md").get("unsourced-figure").value());
    assertEquals(
        "news/.copydesk.yml:2", grades("news/a.md").get("unsourced-figure").origin().place());
    assertEquals(Grade.ON, grades("news/a.md").get("rare").value());
    assertEquals(FailOn.ERROR, of("own/a.md").failOn().value());
    assertEquals(List.of("own/.copydesk.yml"), of("own/a.md").sources());
  }

  @Test
  void nothingAboveTheRepositoryIsRead() throws IOException {
    write("outer/.copydesk.yml", "profile: web\n");
    write("outer/inner/.git/HEAD", "");
    assertNull(of("outer/inner/a.md").profile());
  }

  @Test
  void filesOfOneKindShareTheirSettings() throws IOException {
    write(".copydesk.yml", "overrides: [{files: 'opinion/**', profile: opinion}]\n");
    ConfigFinder finder = ConfigFinder.upward(desk);
    Config news = finder.of(desk.resolve("news/a.md"));
    assertSame(news, finder.of(desk.resolve("sport/b.md")));
    Config opinion = finder.of(desk.resolve("opinion/c.md"));
    assertEquals("opinion", opinion.profile().value());
    assertTrue(opinion.profileIsForThese());
    assertFalse(news.profileIsForThese());
  }

  @Test
  void aProfileIsChangedBySettingsUnlessTheStoryOrTheRunChoseIt() throws IOException {
    write(
        ".copydesk.yml",
        "rules: {LOA003: error}\noverrides: [{files: satire/**, rules: {LOA003: on}}]\n");
    String rule = "insinuating-adverbial";
    Config config = of("a.md");
    assertEquals(
        Grade.ERROR, config.grades(CATALOG, "opinion", ProfileBy.SETTINGS).get(rule).value());
    assertEquals(Grade.OFF, config.grades(CATALOG, "opinion", ProfileBy.STORY).get(rule).value());
    Config satire = of("satire/a.md");
    assertEquals(Grade.ON, satire.grades(CATALOG, "opinion", ProfileBy.STORY).get(rule).value());
    assertEquals(Grade.OFF, satire.grades(CATALOG, "opinion", ProfileBy.RUN).get(rule).value());
  }

  @Test
  void aRuleIsNearerThanItsFamily() throws IOException {
    write(".copydesk.yml", "rules: {FIG002: error}\nfamilies: {unlinked-figure: off}\n");
    assertEquals(Grade.OFF, grades("a.md").get("unsourced-figure").value());
    assertEquals(Grade.ERROR, grades("a.md").get("attributed-figure-not-linked").value());
  }

  @Test
  void wordsAreTakenBackByNearerFiles() throws IOException {
    write(".copydesk.yml", "vocabulary: {accept: [regime, Troubles], reject: utilize}\n");
    write("law/.copydesk.yml", "vocabulary: {accept: Utilize, reject: Regime}\n");
    assertEquals(
        List.of("Troubles", "Utilize"),
        of("law/a.md").accepted().stream().map(Setting::value).toList());
    assertEquals(
        List.of("Regime"),
        of("law/a.md").rejected().stream().map(word -> word.value().word()).toList());
  }

  @Test
  void storiesAreLetThroughByPatterns() throws IOException {
    write(".copydesk.yml", "include: ['stories/']\nexclude: ['*.draft.md', 'stories/old/']\n");
    ConfigFinder finder = ConfigFinder.upward(desk);
    assertTrue(finder.of(desk.resolve("stories/a.md")).covers(desk.resolve("stories/a.md")));
    for (String out : List.of("a.md", "stories/a.draft.md", "stories/old/deep/a.md")) {
      assertFalse(finder.of(desk.resolve(out)).covers(desk.resolve(out)), out);
    }
  }

  @Test
  void aSharedFileIsPutBelow() throws IOException {
    write("style/house.yml", "extends: [more.yml]\nprofile: print\nfail-on: never\n");
    write(
        "style/more.yml",
        "rules: {FIG001: off}\noverrides: [{files: x/**, rules: {LOA003: off}}]\n");
    write("desk/.copydesk.yml", "extends: ../style/house.yml\nfail-on: suggestion\n");
    assertEquals("print", of("desk/a.md").profile().value());
    assertEquals(FailOn.SUGGESTION, of("desk/a.md").failOn().value());
    assertEquals(Grade.OFF, grades("desk/a.md").get("unsourced-figure").value());
    // Patterns of a shared file are about the folder of the file that asks for it.
    assertEquals(Grade.OFF, grades("desk/x/a.md").get("insinuating-adverbial").value());
    assertEquals(Grade.ON, grades("desk/a.md").get("insinuating-adverbial").value());
  }

  @Test
  void aProfileCanBeExtended() throws IOException {
    write(".copydesk.yml", "extends: [web]\n");
    assertEquals("web", of("a.md").profile().value());
    assertEquals(Grade.WARNING, grades("a.md").get("attributed-figure-not-linked").value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..", "../..", "../outside.yml", "/etc/passwd", "https://example.org/house.yml",
        "file:///etc/passwd", "none.yml", "folder", "link.yml", "\"a\\0b\""
      })
  void whatLeadsOutOrNowhereIsAnError(String extended) throws IOException {
    write("repo/.git/HEAD", "");
    write("repo/folder/a.md", "");
    write("outside.yml", "profile: web\n");
    Files.createSymbolicLink(desk.resolve("repo/link.yml"), desk.resolve("outside.yml"));
    write("repo/.copydesk.yml", "root: true\nextends: " + extended + "\n");
    String message = wrong("repo/a.md");
    assertTrue(message.startsWith("repo/.copydesk.yml:2:10: "), message);
    assertFalse(message.contains("root:x"), message);
  }

  @Test
  void aFileOfSettingsIsNoLinkOutOfTheRoot() throws IOException {
    write("repo/.git/HEAD", "");
    write("secret", "password\n");
    Files.createSymbolicLink(desk.resolve("repo/.copydesk.yml"), desk.resolve("secret"));
    String message = wrong("repo/a.md");
    assertTrue(message.contains("is a link"), message);
  }

  @Test
  void circlesAreSeen() throws IOException {
    write(".copydesk.yml", "extends: a.yml\n");
    write("a.yml", "extends: b.yml\n");
    write("b.yml", "extends: a.yml\n");
    assertTrue(wrong("a.md").startsWith("b.yml:1:10: Files extend one another in a circle"));
    write("own/.copydesk.yml", "extends: .copydesk.yml\n");
    assertTrue(wrong("own/a.md").contains("circle"));
  }

  @Test
  void theSameFileTwiceIsNoCircle() throws IOException {
    write(".copydesk.yml", "extends: [a.yml, b.yml]\n");
    write("a.yml", "extends: c.yml\n");
    write("b.yml", "extends: c.yml\n");
    write("c.yml", "fail-on: never\n");
    assertEquals(FailOn.NEVER, of("a.md").failOn().value());
  }

  @Test
  void namesThatDoNotExistAreErrors() throws IOException {
    write(".copydesk.yml", "rules:\n  FIG01: off\n");
    assertEquals(
        ".copydesk.yml:2:3: There is no rule called FIG01. Did you mean FIG001?", wrong("a.md"));
    write(".copydesk.yml", "families:\n  unlinked-figures: off\n");
    assertTrue(wrong("a.md").endsWith("Did you mean unlinked-figure?"));
    write(".copydesk.yml", "rules: {FIG001: off, unsourced-figure: error}\n");
    assertTrue(wrong("a.md").contains("also set as FIG001"));
  }

  @Test
  void hugeAndForeignFilesAreRefused() throws IOException {
    write(".copydesk.yml", "# " + "x".repeat(10_000_000));
    assertTrue(wrong("a.md").contains("at most 1 MB"));
    Files.write(desk.resolve(".copydesk.yml"), new byte[] {'#', (byte) 0xE9, '\n'});
    assertTrue(wrong("a.md").contains("not UTF-8"));
    Files.delete(desk.resolve(".copydesk.yml"));
    Files.createDirectories(desk.resolve(".copydesk.yml"));
    assertTrue(wrong("a.md").contains("no file"));
  }

  @Test
  void oneFileForAllStories() throws IOException {
    write("ci/strict.yml", "fail-on: suggestion\n");
    write(".copydesk.yml", "fail-on: never\n");
    ConfigFinder only = ConfigFinder.only(desk, Path.of("ci/strict.yml"));
    assertEquals(FailOn.SUGGESTION, only.of(desk.resolve("a.md")).failOn().value());
    assertEquals(FailOn.ERROR, ConfigFinder.none().of(desk.resolve("a.md")).failOn().value());
    ConfigFinder gone = ConfigFinder.only(desk, Path.of("gone.yml"));
    assertThrows(ConfigException.class, () -> gone.of(desk.resolve("a.md")));
  }
}
