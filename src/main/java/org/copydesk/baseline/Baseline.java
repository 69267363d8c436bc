package org.copydesk.baseline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.finding.Finding;
import org.copydesk.finding.KnownFinding;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleStatus;

/**
 * What a desk knows of: findings, and the rules that were asked for them. Immutable.
 *
 * @param tool the version of Copydesk that wrote it
 * @param ruleBase the version of its rules, {@link RuleCatalog#version()}
 * @param rules the rules it had: ids, and their severity or {@code off} for an optional one; sorted
 * @param findings sorted, equal ones counted
 */
public record Baseline(
    String tool, String ruleBase, Map<String, String> rules, List<KnownFinding> findings) {
  /** The name of a baseline, unless somebody names it otherwise. */
  public static final String NAME = ".copydesk-baseline";

  /** What an optional rule has for a severity. */
  static final String OFF = "off";

  /** Copies and sorts; equal findings are added up. */
  public Baseline {
    rules = new TreeMap<>(rules);
    Map<KnownFinding, Integer> counts = new TreeMap<>();
    findings.forEach(known -> counts.merge(known.times(1), known.count(), Integer::sum));
    findings = counts.entrySet().stream().map(it -> it.getKey().times(it.getValue())).toList();
  }

  /** A baseline of these findings, written with these rules. */
  public static Baseline of(String tool, RuleCatalog catalog, List<KnownFinding> findings) {
    Map<String, String> rules = new TreeMap<>();
    for (RuleInfo rule : catalog.rules()) {
      rules.put(rule.id(), grade(rule));
    }
    return new Baseline(tool, catalog.version(), rules, findings);
  }

  /** The same rules with other findings. */
  public Baseline with(List<KnownFinding> others) {
    return new Baseline(tool, ruleBase, rules, others);
  }

  /** The severity of a rule that speaks unless it is told not to. */
  static String grade(RuleInfo rule) {
    return rule.status() == RuleStatus.OPTIONAL ? OFF : rule.severity().code();
  }

  /** How many findings it knows, equal ones included. */
  public int size() {
    return findings.stream().mapToInt(KnownFinding::count).sum();
  }

  /**
   * The entries for the findings of one story.
   *
   * @param path the story, as {@link #path} gives it
   */
  public static List<KnownFinding> entries(String path, Collection<Finding> findings) {
    Map<KnownFinding, Integer> counts = new LinkedHashMap<>();
    for (Finding finding : findings) {
      counts.merge(new KnownFinding(path, finding.ruleId(), finding.wording(), 1), 1, Integer::sum);
    }
    List<KnownFinding> entries = new ArrayList<>();
    counts.forEach((entry, count) -> entries.add(entry.times(count)));
    return entries;
  }

  /** What a baseline in {@code folder} calls a story: {@code stories/port.md}. */
  public static String path(Path folder, Path story) {
    Path from = folder.toAbsolutePath().normalize();
    Path to = story.toAbsolutePath().normalize();
    boolean related = from.getRoot() != null && from.getRoot().equals(to.getRoot());
    return (related ? from.relativize(to) : to).toString().replace('\\', '/');
  }
}
