package org.copydesk.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.guide.RuleGuide;
import org.copydesk.judge.RuleBase;
import org.copydesk.lint.Linter;
import org.copydesk.resource.Bundle;
import org.copydesk.rule.RuleHeader;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleStatus;
import org.copydesk.rule.Severity;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;

/** What holds for every rule. Each test lists the files that break it. */
class RuleBaseTest {
  private static final List<RuleFile> ALL = RuleFile.all();
  private static final List<RuleFile> FLAGGING = RuleFile.flagging();
  private static final RuleBase BASE = RuleBase.load();
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)}");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\b(eval|global|modify|salience|function|declare|matches|dialect|System)\\b"
              + "|agenda-group|ruleflow-group|no-loop|lock-on-active"
              + "|\\b(insert|update|delete|retract)\\s*\\(");

  @Test
  void thereAreRules() {
    assertTrue(FLAGGING.size() > 0);
  }

  @Test
  void everyRuleInAFileIsLoaded() throws ReflectiveOperationException {
    Set<String> inFiles = new TreeSet<>();
    ALL.stream()
        .filter(file -> !file.builtIn())
        .forEach(file -> file.headers().forEach(header -> inFiles.add(header.name())));
    assertEquals(inFiles, loaded());
  }

  @Test
  void noTwoRulesShareAName() {
    List<String> names =
        ALL.stream().flatMap(f -> f.headers().stream()).map(RuleHeader::name).sorted().toList();
    assertEquals(List.copyOf(new TreeSet<>(names)), names);
  }

  @Test
  void theCompiledRulesSayWhatTheirSourcesSay() {
    assertEquals(RuleGuide.open().rules(), BASE.catalog().rules());
  }

  @Test
  void theLinterKnowsAllRulesThoseBuiltInIncluded() {
    assertEquals(RuleGuide.open().rules(), Linter.builder().build().catalog().rules());
  }

  @Test
  void whatIsBuiltInHasNoBody() {
    none(
        ALL.stream().filter(RuleFile::builtIn).toList(),
        file -> file.code().strip().endsWith("when"));
  }

  @Test
  void aFileHoldsOneRuleOfItsName() {
    none(FLAGGING, file -> file.headers().size() == 1 && file.header().name().equals(file.name()));
  }

  @Test
  void aRuleThatFlagsLivesInItsFamilysFolder() {
    none(FLAGGING, file -> info(file).family().equals(file.folder()));
  }

  @Test
  void aDerivationHasNoId() {
    none(ALL, file -> file.headers().stream().allMatch(RuleHeader::derives) == derives(file));
  }

  @Test
  void thePackageIsTheFolder() {
    none(
        ALL,
        file ->
            RuleHeader.all(file.source()).stream()
                .map(RuleHeader::drlPackage)
                .allMatch(("org.copydesk.rules." + file.folder().replace("-", ""))::equals));
  }

  @Test
  void namesAreKebabCase() {
    none(FLAGGING, file -> file.name().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"));
  }

  @Test
  void anIdIsThreeLettersAndThreeDigits() {
    none(FLAGGING, file -> info(file).id().matches("[A-Z]{3}\\d{3}"));
  }

  @Test
  void noTwoRulesShareAnId() {
    List<String> ids = FLAGGING.stream().map(file -> info(file).id()).sorted().toList();
    assertEquals(List.copyOf(new TreeSet<>(ids)), ids);
  }

  @Test
  void aFamilyHasItsOwnLetters() {
    Map<String, Set<String>> families = new TreeMap<>();
    Map<String, Set<String>> letters = new TreeMap<>();
    for (RuleFile file : FLAGGING) {
      String prefix = info(file).id().substring(0, 3);
      families.computeIfAbsent(prefix, p -> new TreeSet<>()).add(file.folder());
      letters.computeIfAbsent(file.folder(), p -> new TreeSet<>()).add(prefix);
    }
    families.values().removeIf(one -> one.size() == 1);
    letters.values().removeIf(one -> one.size() == 1);
    assertEquals(Map.of(), families);
    assertEquals(Map.of(), letters);
  }

  @Test
  void annotationsHaveValues() {
    none(
        FLAGGING,
        file ->
            !info(file).message().isBlank()
                && !info(file).fix().isBlank()
                && info(file).since().matches("\\d+\\.\\d+"));
  }

  @Test
  void messagesAreSentencesOrAskAQuestion() {
    none(FLAGGING, file -> info(file).message().matches("(?s).*(\\.|\\?.*)"));
  }

  @Test
  void fixesAreSentences() {
    none(FLAGGING, file -> info(file).fix().matches("(?s).*[.?]"));
  }

  @Test
  void aMessageNeverSaysThatSomethingIsFalse() {
    none(FLAGGING, file -> !info(file).message().matches("(?i).*\\b(false|untrue|a lie)\\b.*"));
  }

  @Test
  void docCommentsDefineAndExplain() {
    List<String> headings = List.of("Why it matters", "Instead", "Known gaps", "Standards");
    none(
        FLAGGING,
        file ->
            !file.header().definition().isEmpty()
                && headings.stream().noneMatch(it -> file.header().section(it).isBlank()));
  }

  @Test
  void docCommentsHaveNoOtherHeadings() {
    Set<String> headings = Set.of("Why it matters", "Instead", "Known gaps", "Standards");
    none(FLAGGING, file -> headings.containsAll(file.header().sections().keySet()));
  }

  @Test
  void everyRuleHasADocComment() {
    none(ALL, file -> file.headers().stream().noneMatch(it -> it.definition().isEmpty()));
  }

  @Test
  void everyPlaceholderHasAValue() {
    none(FLAGGING, file -> file.builtIn() || file.values().containsAll(placeholders(info(file))));
  }

  @Test
  void precedenceNamesOtherRules() {
    none(
        FLAGGING,
        file ->
            info(file).yieldsTo().stream()
                .allMatch(
                    other ->
                        !other.equals(file.name())
                            && BASE.catalog()
                                .find(other)
                                .map(RuleInfo::name)
                                .equals(Optional.of(other))));
  }

  @Test
  void noTwoRulesYieldToEachOther() {
    none(
        FLAGGING,
        file ->
            info(file).yieldsTo().stream()
                .noneMatch(
                    other ->
                        BASE.catalog().find(other).orElseThrow().yieldsTo().contains(file.name())));
  }

  @Test
  void rulesAreDeclarative() {
    List<String> found = new ArrayList<>();
    for (RuleFile file : ALL) {
      Matcher forbidden = FORBIDDEN.matcher(file.code());
      while (forbidden.find()) {
        found.add(file.path() + ": " + forbidden.group());
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void whatIsForbiddenIsFoundInCodeOnly() {
    RuleFile file =
        RuleFile.of(
            Path.of("rules/a/b.drl"),
            "// eval\n/* global */ \"modify(\" insert (x) insertLogical(x)");
    Matcher forbidden = FORBIDDEN.matcher(file.code());
    assertTrue(forbidden.find());
    assertEquals("insert (", forbidden.group());
    assertEquals(false, forbidden.find());
  }

  @Test
  void rulesAreShort() {
    none(ALL, file -> file.source().lines().count() <= 70);
    none(ALL, file -> file.source().lines().allMatch(line -> line.length() <= 120));
  }

  @Test
  void everyRuleHasAFixture() {
    none(FLAGGING, file -> Files.exists(file.fixture()));
  }

  @Test
  void theAnnotationsAreThoseThatAreKnown() {
    Set<String> known =
        Set.of(
            "id",
            "family",
            "severity",
            "message",
            "fix",
            "since",
            "status",
            "yields",
            "once",
            "formerly",
            "summary",
            "sought",
            "neutral");
    none(FLAGGING, file -> known.containsAll(file.header().annotations().keySet()));
  }

  @Test
  void severitiesAndStatusesAreSpelledInLowerCase() {
    Set<String> severities =
        Set.of(Severity.values()).stream().map(Severity::code).collect(Collectors.toSet());
    Set<String> statuses =
        Set.of(RuleStatus.values()).stream().map(RuleStatus::code).collect(Collectors.toSet());
    none(
        FLAGGING,
        file -> {
          Map<String, String> annotations = file.header().annotations();
          return severities.contains(annotations.get("severity"))
              && severities.contains(annotations.getOrDefault("neutral", "suggestion"))
              && statuses.contains(annotations.getOrDefault("status", "stable"));
        });
  }

  private static void none(List<RuleFile> files, Predicate<RuleFile> holds) {
    List<String> broken = new ArrayList<>();
    for (RuleFile file : files) {
      try {
        if (!holds.test(file)) {
          broken.add(file.path().toString());
        }
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        broken.add(file.path() + ": " + e.getMessage());
      }
    }
    assertEquals(List.of(), broken);
  }

  private static RuleInfo info(RuleFile file) {
    return file.header().info();
  }

  private static boolean derives(RuleFile file) {
    return file.folder().equals("derive");
  }

  private static Set<String> placeholders(RuleInfo info) {
    Set<String> found = new TreeSet<>();
    Matcher placeholder = PLACEHOLDER.matcher(info.message() + info.fix());
    while (placeholder.find()) {
      found.add(placeholder.group(1));
    }
    if (!info.oncePer().isEmpty()) {
      found.add(info.oncePer());
    }
    // The words flagged are always there.
    found.remove("span");
    return found;
  }

  private static Set<String> loaded() throws ReflectiveOperationException {
    String models = Bundle.read("META-INF/kie/org.copydesk/copydesk/drools-model");
    Set<String> names = new TreeSet<>();
    for (String line : models.lines().toList()) {
      if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
        Class<?> type = Class.forName(line.strip());
        Model model = (Model) type.getDeclaredConstructor().newInstance();
        model.getRules().stream().map(Rule::getName).forEach(names::add);
      }
    }
    return names;
  }
}
