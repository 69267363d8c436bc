package org.copydesk.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Severity;

/**
 * What has become of the rules since a baseline was written.
 *
 * @param added ids of rules that it did not have, or that spoke only when asked; sorted
 * @param stricter what has become graver: {@code FIG001 warning -> error}; sorted
 */
public record RuleNews(Set<String> added, List<String> stricter) {

  /** Copies. */
  public RuleNews {
    added = new TreeSet<>(added);
    stricter = List.copyOf(stricter);
  }

  /** The news that {@code catalog} brings. */
  public static RuleNews of(Baseline baseline, RuleCatalog catalog) {
    Set<String> added = new TreeSet<>();
    List<String> stricter = new ArrayList<>();
    for (RuleInfo rule : catalog.rules()) {
      String before = baseline.rules().get(rule.id());
      String now = Baseline.grade(rule);
      if (before == null || (before.equals(Baseline.OFF) && !now.equals(before))) {
        added.add(rule.id());
      } else if (!now.equals(before) && graver(now, before)) {
        stricter.add(rule.id() + " " + before + " -> " + now);
      }
    }
    return new RuleNews(added, stricter);
  }

  private static boolean graver(String now, String before) {
    return !now.equals(Baseline.OFF) && Severity.of(now).compareTo(Severity.of(before)) < 0;
  }
}
