package org.copydesk.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.guide.RuleGuide;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;
import org.junit.jupiter.api.Test;

class ProfilesTest {
  private static final RuleCatalog CATALOG = RuleGuide.open().catalog();

  /** Families of the editorial standard that profiles may name before their rules are written. */
  private static final Set<String> TO_COME =
      Set.of(
          "absolutes",
          "editorial-voice",
          "innuendo",
          "name-consistency",
          "right-of-reply",
          "source-balance",
          "time-reference");

  /** Rules likewise. */
  private static final Set<String> RULES_TO_COME = Set.of("DOC001", "DOC002");

  @Test
  void whatProfilesNameExistsOrIsToCome() {
    Set<String> unknown = new TreeSet<>();
    for (String name : Profiles.named()) {
      if (CATALOG.find(name).isEmpty() && !CATALOG.families().contains(name)) {
        unknown.add(name);
      }
    }
    // As soon as all families are there, a name that does not exist is a slip.
    boolean complete = CATALOG.families().containsAll(TO_COME);
    unknown.removeIf(name -> !complete && TO_COME.contains(name));
    unknown.removeIf(
        name -> !CATALOG.families().contains("unlinked-document") && RULES_TO_COME.contains(name));
    assertEquals(Set.of(), unknown);
  }

  @Test
  void theUsualProfileChangesNothing() {
    assertEquals("news", Profiles.names().get(0));
    Layer news = Profiles.layer("news");
    assertTrue(news.rules.isEmpty() && news.families.isEmpty());
  }

  @Test
  void aProfileSaysOnlyHowRulesAreGraded() {
    for (String name : Profiles.names()) {
      Layer layer = Profiles.layer(name);
      assertTrue(layer.profile == null && layer.failOn == null && layer.overrides.isEmpty(), name);
      assertTrue(layer.extended.isEmpty() && layer.accepted.isEmpty(), name);
    }
  }

  @Test
  void changesAreToldByRule() {
    RuleInfo linked = CATALOG.find("FIG002").orElseThrow();
    assertEquals(Map.of("web", Grade.WARNING, "print", Grade.OFF), Profiles.changes(linked));
    assertEquals(List.of("web", "print"), List.copyOf(Profiles.changes(linked).keySet()));
    assertEquals(Map.of(), Profiles.changes(CATALOG.find("ATT002").orElseThrow()));
  }
}
