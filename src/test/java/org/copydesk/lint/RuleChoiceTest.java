package org.copydesk.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.copydesk.lint.RuleChoice.UnknownRuleException;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleStatus;
import org.copydesk.rule.Severity;
import org.junit.jupiter.api.Test;

class RuleChoiceTest {
  private static final RuleCatalog CATALOG =
      new RuleCatalog(
          List.of(
              rule("AAA001", "one", RuleStatus.STABLE),
              rule("AAA002", "two", RuleStatus.PREVIEW),
              rule("BBB001", "three", RuleStatus.OPTIONAL)));

  private static RuleInfo rule(String id, String name, RuleStatus status) {
    return new RuleInfo(
        id,
        name,
        "family-" + id.charAt(0),
        Severity.ERROR,
        "",
        "",
        "",
        status,
        List.of(),
        "",
        List.of("former-" + name),
        "",
        "",
        Severity.ERROR);
  }

  private static Set<String> off(List<String> only, List<String> families, List<String> without) {
    return new RuleChoice(only, families, without).off(CATALOG);
  }

  @Test
  void optionalRulesAreOffUnlessAskedFor() {
    assertEquals(Set.of("three"), RuleChoice.DEFAULT.off(CATALOG));
    assertEquals(Set.of("one", "two"), off(List.of("bbb001"), List.of(), List.of()));
  }

  @Test
  void rulesAndFamiliesAddUpAndExclusionsWin() {
    assertEquals(Set.of("two"), off(List.of("three"), List.of("family-A"), List.of("former-two")));
  }

  @Test
  void whatDoesNotExistIsSaid() {
    UnknownRuleException e =
        assertThrows(UnknownRuleException.class, () -> off(List.of(), List.of(), List.of("AAA01")));
    assertEquals("AAA01", e.word());
    assertTrue(e.known().contains("AAA001"));
    assertThrows(UnknownRuleException.class, () -> off(List.of(), List.of("family-C"), List.of()));
  }
}
