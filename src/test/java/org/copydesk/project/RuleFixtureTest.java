package org.copydesk.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.copydesk.fixture.FixtureFiles;
import org.copydesk.guide.Passage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every fixture of a rule. Each test lists the files that break it. */
class RuleFixtureTest {
  private static final int FLAGGED = 4;
  private static final int CLEAN = 6;

  @Test
  void everyFixtureHasARule() {
    List<Path> rules = RuleFile.flagging().stream().map(RuleFile::fixture).toList();
    none(rules::contains);
  }

  @Test
  void aFixtureIsTitledByItsRule() {
    none(file -> FixtureFiles.read(file).title().equals(FixtureFiles.rule(file)));
  }

  @Test
  void everyRuleFlagsSomething() {
    none(file -> count(file, passage -> passage.flaggedBy(FixtureFiles.rule(file))) >= FLAGGED);
  }

  @Test
  void everyRuleAllowsSomething() {
    none(file -> count(file, Passage::clean) >= CLEAN);
  }

  @TestFactory
  Stream<DynamicTest> withoutItsRuleAFixtureFails() {
    return FixtureFiles.all().stream()
        .map(file -> dynamicTest(FixtureFiles.rule(file), () -> assertNeeded(file)));
  }

  private static void assertNeeded(Path file) {
    List<Passage> flagged =
        FixtureFiles.read(file).passages().stream()
            .filter(passage -> passage.flaggedBy(FixtureFiles.rule(file)))
            .toList();
    for (Passage passage : flagged) {
      assertTrue(FixtureFiles.needsItsRule(file, passage), () -> "line " + passage.line());
    }
  }

  private static long count(Path file, Predicate<Passage> kind) {
    return FixtureFiles.read(file).passages().stream().filter(kind).count();
  }

  private static void none(Predicate<Path> holds) {
    assertEquals(List.of(), FixtureFiles.all().stream().filter(holds.negate()).toList());
  }
}
