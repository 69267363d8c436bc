package org.copydesk.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.baseline.BaselineFile;
import org.copydesk.baseline.BaselineMatch;
import org.copydesk.baseline.BaselineMatch.Totals;
import org.copydesk.baseline.RuleNews;
import org.copydesk.config.ConfigFinder;
import org.copydesk.config.Setting;
import org.copydesk.finding.KnownFinding;
import org.copydesk.finding.LintResult;
import org.copydesk.lint.Input;
import org.copydesk.lint.Linter;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/**
 * The baselines of a run: the one that was named, or those that the settings of the stories name.
 * Not thread-safe.
 */
final class Baselines {
  private final Map<Path, BaselineMatch> matches = new LinkedHashMap<>();
  private final Map<Path, String> names = new LinkedHashMap<>();
  private final @Nullable Path only;
  private final ConfigFinder configs;

  private Baselines(@Nullable Path only, ConfigFinder configs) {
    this.only = only;
    this.configs = configs;
  }

  /** None at all. */
  static Baselines none() {
    return new Baselines(null, ConfigFinder.none());
  }

  /**
   * @param named the one for all stories; null for those of the settings
   * @throws org.copydesk.baseline.BaselineException if one of them cannot be used
   */
  static Baselines of(
      @Nullable String named, List<Input> inputs, ConfigFinder configs, RuleCatalog catalog) {
    Baselines baselines = new Baselines(named == null ? null : file(named), configs);
    if (named != null) {
      baselines.add(file(named), named, catalog);
    } else {
      for (Input input : inputs) {
        Path file = baselines.file(input);
        if (file != null && !baselines.matches.containsKey(file)) {
          baselines.add(file, shown(file), catalog);
        }
      }
    }
    return baselines;
  }

  /**
   * The file of that name.
   *
   * @throws UsageException if there can be none
   */
  static Path file(String name) {
    try {
      return Path.of(name).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new UsageException("There can be no file " + name + ".");
    }
  }

  /** The file as it is seen from here. */
  static String shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path seen = file.startsWith(here) ? here.relativize(file) : file;
    return seen.toString().replace('\\', '/');
  }

  private void add(Path file, String name, RuleCatalog catalog) {
    Path folder = file.getParent() == null ? file : file.getParent();
    matches.put(file, new BaselineMatch(BaselineFile.read(file, name), folder, catalog));
    names.put(file, name);
  }

  private @Nullable Path file(Input input) {
    if (only != null) {
      return only;
    }
    Setting<Path> setting = Linter.config(input, configs).baseline();
    return setting == null ? null : setting.value();
  }

  /** What is new in a story; all of it where there is no baseline. */
  LintResult compare(Input input, LintResult result) {
    if (matches.isEmpty()) {
      return result;
    }
    Path file = file(input);
    BaselineMatch match = file == null ? null : matches.get(file);
    return match == null ? result : match.compare(Linter.place(input), result);
  }

  /** What people should know about the baselines when all stories are compared. */
  List<String> summary(RuleCatalog catalog) {
    List<String> lines = new ArrayList<>();
    matches.forEach(
        (file, match) -> {
          String name = names.getOrDefault(file, shown(file));
          Totals totals = match.totals();
          int orphans = match.orphans().stream().mapToInt(KnownFinding::count).sum();
          int gone = totals.gone() + orphans;
          lines.add(
              name
                  + ": "
                  + totals.fresh()
                  + " new, "
                  + totals.old()
                  + " old, "
                  + gone
                  + " gone"
                  + (gone > 0 ? "; \"copydesk baseline prune\" forgets what is gone" : ""));
          lines.addAll(news(name, match, totals.unheard(), catalog));
        });
    return lines;
  }

  /** What has become of the rules, as long as anybody could notice. */
  static List<String> news(String name, BaselineMatch match, int unheard, RuleCatalog catalog) {
    List<String> lines = new ArrayList<>();
    RuleNews news = match.news();
    if (!news.added().isEmpty()) {
      Set<String> rules = new TreeSet<>();
      for (String id : news.added()) {
        rules.add(id + catalog.find(id).map(RuleInfo::name).map(it -> " " + it).orElse(""));
      }
      String counted = unheard == 1 ? "1 finding of these does" : unheard + " findings of these do";
      lines.add(
          name
              + " is older than the rules "
              + String.join(", ", rules)
              + "; "
              + counted
              + " not count until \"copydesk baseline update\"");
    }
    if (!news.stricter().isEmpty()) {
      lines.add(
          "stricter than when " + name + " was written: " + String.join(", ", news.stricter()));
    }
    return lines;
  }
}
