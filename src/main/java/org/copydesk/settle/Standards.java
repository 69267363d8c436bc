package org.copydesk.settle;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.rule.Severity;

/**
 * What a desk asks of a story: which rules speak, how grave they are, which words it has accepted.
 * Immutable.
 *
 * @param off names of the rules that do not speak
 * @param severities instead of the rules' own, by name of the rule
 * @param accepted words and phrases that the house uses, in any case: a finding on nothing but
 *     these is dropped
 * @param reasonNeeded whether a suppression without a reason is void
 */
public record Standards(
    Set<String> off,
    Map<String, Severity> severities,
    List<String> accepted,
    boolean reasonNeeded) {

  /** All rules as they are. */
  public static final Standards USUAL = new Standards(Set.of(), Map.of(), List.of(), true);

  /** Copies the collections. */
  public Standards {
    off = Set.copyOf(off);
    severities = new TreeMap<>(severities);
    accepted = List.copyOf(accepted);
  }

  /** The usual standards without these rules. */
  public static Standards without(Collection<String> off) {
    return new Standards(Set.copyOf(off), Map.of(), List.of(), true);
  }

  /**
   * How grave a finding is here. A rule that tells its graver and milder cases apart goes on doing
   * so: a warning that it lowered by a step is lowered by a step from the severity asked for.
   *
   * @param rule the rule's name
   * @param own the rule's severity by itself
   * @param flagged what the rule says of this case
   */
  Severity severity(String rule, Severity own, Severity flagged) {
    Severity asked = severities.get(rule);
    if (asked == null) {
      return flagged;
    }
    int step = asked.ordinal() + flagged.ordinal() - own.ordinal();
    Severity[] all = Severity.values();
    return all[Math.max(0, Math.min(all.length - 1, step))];
  }

  /** Whether the desk has said how grave findings of {@code rule} are: then it wants them all. */
  boolean asksFor(String rule) {
    return severities.containsKey(rule);
  }
}
