package org.copydesk.config;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.copydesk.rule.RuleInfo;

/**
 * All that holds for one story, and who says so. Immutable.
 *
 * @param path the story
 * @param sources the files that say something about it, the farthest first
 * @param covered whether it is checked at all
 * @param profile what it is judged by
 * @param failOn from which severity on it fails a run
 * @param baseline the baseline that it is compared with; empty for none
 * @param cache whether results are kept for the next run
 * @param reasonNeeded whether a suppression without a reason is void
 * @param demands what is asked of copy
 * @param accepted words that the house uses
 * @param rejected words that it does not use
 * @param rules the rules, sorted by id
 */
public record Effective(
    String path,
    List<String> sources,
    boolean covered,
    Setting<String> profile,
    Setting<FailOn> failOn,
    Setting<String> baseline,
    Setting<Boolean> cache,
    Setting<Boolean> reasonNeeded,
    Map<Demand, Setting<Object>> demands,
    List<Setting<String>> accepted,
    List<Setting<RejectedWord>> rejected,
    List<GradedRule> rules) {

  /** Copies the collections. */
  public Effective {
    demands = new EnumMap<>(demands);
    sources = List.copyOf(sources);
    accepted = List.copyOf(accepted);
    rejected = List.copyOf(rejected);
    rules = List.copyOf(rules);
  }

  /**
   * A rule as it is here.
   *
   * @param rule what it says itself
   * @param grade what is wanted of it
   */
  public record GradedRule(RuleInfo rule, Setting<Grade> grade) {

    /** {@code off}, or the severity that it has here. */
    public String shown() {
      return grade.value() == Grade.ON ? rule.severity().code() : grade.value().code();
    }

    /** Whether anybody says something about it. */
    public boolean decided() {
      return !grade.origin().equals(Origin.DEFAULT);
    }
  }
}
