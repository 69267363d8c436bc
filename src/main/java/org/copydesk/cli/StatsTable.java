package org.copydesk.cli;

import java.util.Locale;
import org.copydesk.judge.Firings;
import org.copydesk.lint.Stats;
import org.copydesk.lint.Stats.Stage;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;

/** {@code --stats} for people who write rules: what takes how long, on standard error. */
final class StatsTable {
  private StatsTable() {}

  /** The whole table, lines ended. */
  static String of(Stats stats, RuleCatalog catalog) {
    StringBuilder table = new StringBuilder();
    long all = 0;
    for (Stage stage : Stage.values()) {
      all += stats.nanos(stage);
    }
    table.append(
        line(
            "%d stories, %d words, %d facts; all threads together:",
            stats.stories(), stats.words(), stats.facts()));
    table.append(line("%-34s %10s %8s", "stage", "ms", "share"));
    for (Stage stage : Stage.values()) {
      long nanos = stats.nanos(stage);
      String name = stage.name().toLowerCase(Locale.ROOT);
      table.append(line("%-34s %10.1f %7.1f%%", name, nanos / 1e6, share(nanos, all)));
    }
    table.append(
        line("%-34s %10s %8s %10s", "rule (derivations without an id)", "ms", "share", "firings"));
    for (Firings.Fired fired : stats.rules()) {
      String id = catalog.find(fired.rule()).map(RuleInfo::id).orElse("");
      table.append(
          line(
              "%-7s %-26s %10.1f %7.1f%% %10d",
              id,
              fired.rule(),
              fired.nanos() / 1e6,
              share(fired.nanos(), stats.nanos(Stage.JUDGE)),
              fired.times()));
    }
    table.append(
        line(
            "A rule's time is that of matching and firing since the firing before; shares are of judge."));
    return table.toString();
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values) + "\n";
  }
}
