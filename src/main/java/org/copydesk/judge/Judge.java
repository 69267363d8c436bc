package org.copydesk.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.copydesk.fact.Facts;
import org.copydesk.fact.Policy;
import org.copydesk.finding.Flag;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;

/**
 * Lets the rules judge the facts of a story. Thread-safe: each story has a session over the shared
 * rule base for itself.
 */
public final class Judge {
  /** More rule firings than facts times this mean a rule that feeds itself. */
  private static final int FIRINGS_PER_FACT = 100;

  private final RuleBase base;

  /** A judge that applies {@code base}. */
  public Judge(RuleBase base) {
    this.base = base;
  }

  /**
   * The flags of all rules but those {@code off}, in no particular order.
   *
   * @param policies what the desk asks; a rule that asks what none of them says keeps quiet
   * @param off names of rules that do not speak; derivations always work
   * @param firings where firings are counted; null to count none
   * @throws IllegalStateException if the rules do not come to an end
   */
  public List<Flag> judge(
      Facts facts,
      Collection<? extends Policy> policies,
      Set<String> off,
      @Nullable Firings firings) {
    List<Object> inserted = new ArrayList<>(policies);
    inserted.addAll(facts.all());
    return base.judge(inserted, (session, asked) -> judge(session, asked, off, firings));
  }

  private static List<Flag> judge(
      KieSession session, List<Object> facts, Set<String> off, @Nullable Firings firings) {
    if (firings != null) {
      session.addEventListener(firings.listener());
    }
    facts.forEach(session::insert);
    int limit = 1000 + FIRINGS_PER_FACT * facts.size();
    AgendaFilter on = match -> !off.contains(match.getRule().getName());
    if (session.fireAllRules(on, limit) >= limit) {
      throw new IllegalStateException(
          "the rules fired " + limit + " times and did not come to an end");
    }
    Collection<?> flags = session.getObjects(Flag.class::isInstance);
    List<Flag> found = new ArrayList<>(flags.size());
    flags.forEach(flag -> found.add((Flag) flag));
    return found;
  }
}
