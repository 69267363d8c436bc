package org.copydesk.baseline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.finding.Comparison;
import org.copydesk.finding.Finding;
import org.copydesk.finding.KnownFinding;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Wording;
import org.copydesk.rule.RuleCatalog;
import org.jspecify.annotations.Nullable;

/**
 * One run against one baseline. Equal entries are taken one by one, each by one finding; what a
 * story that is no longer there has left may be taken by any story, since it may have been renamed.
 * Not thread-safe: stories are compared one after another, in the order of the run.
 */
public final class BaselineMatch {
  private final Baseline baseline;
  private final Path folder;
  private final RuleNews news;
  private final Map<String, Map<Key, Integer>> open = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<KnownFinding> asleep = new ArrayList<>();
  private @Nullable Set<String> silent;
  private @Nullable Map<Key, List<String>> homeless;
  private int fresh;
  private int old;
  private int unheard;
  private int gone;

  /** What a finding is recognized by, wherever it is. */
  private record Key(String rule, Wording wording) {
    static Key of(KnownFinding known) {
      return new Key(known.ruleId(), known.wording());
    }
  }

  /**
   * How the run compares so far.
   *
   * @param fresh findings that the baseline does not know
   * @param old findings that it knows
   * @param unheard findings of rules that are newer than it
   * @param gone entries whose findings are gone from the stories of the run
   */
  public record Totals(int fresh, int old, int unheard, int gone) {}

  /**
   * @param folder the one that the baseline is in
   * @param catalog the rules of this run
   */
  public BaselineMatch(Baseline baseline, Path folder, RuleCatalog catalog) {
    this.baseline = baseline;
    this.folder = folder;
    this.news = RuleNews.of(baseline, catalog);
    for (KnownFinding known : baseline.findings()) {
      open.computeIfAbsent(known.path(), path -> new LinkedHashMap<>())
          .merge(Key.of(known), known.count(), Integer::sum);
    }
  }

  /** What has become of the rules since the baseline was written. */
  public RuleNews news() {
    return news;
  }

  /** The numbers. */
  public Totals totals() {
    return new Totals(fresh, old, unheard, gone);
  }

  /** The baseline. */
  public Baseline baseline() {
    return baseline;
  }

  /** What the baseline calls a story. */
  public String path(Path story) {
    return Baseline.path(folder, story);
  }

  /**
   * The result with the findings that are new, and what became of the others.
   *
   * @param story where the story is
   */
  public LintResult compare(Path story, LintResult result) {
    if (result.problem() != null) {
      return result;
    }
    String path = path(story);
    // A story that is named twice is the same both times.
    boolean again = !seen.add(path);
    Map<Key, Integer> known = again ? entries(path) : open.getOrDefault(path, new HashMap<>());
    List<Finding> news = new ArrayList<>();
    List<Finding> kept = new ArrayList<>();
    List<Finding> newer = new ArrayList<>();
    for (Finding finding : result.findings()) {
      Key key = new Key(finding.ruleId(), finding.wording());
      if (take(known, key) || takeOfStory(known, key) || takeHomeless(key)) {
        kept.add(finding);
      } else if (this.news.added().contains(finding.ruleId())) {
        newer.add(finding);
      } else {
        news.add(finding);
      }
    }
    List<KnownFinding> left = left(path, known);
    List<KnownFinding> off = only(left, result.silent(), true);
    left = only(left, result.silent(), false);
    open.remove(path);
    if (!again) {
      asleep.addAll(off);
      keepSilent(result.silent());
      fresh += news.size();
      old += kept.size();
      unheard += newer.size();
      gone += left.stream().mapToInt(KnownFinding::count).sum();
    }
    return result.with(news, new Comparison(kept, newer, left), result.elsewhere());
  }

  /**
   * The entries of stories that are no longer there and that no other story has taken; ask when all
   * stories are compared.
   */
  public List<KnownFinding> orphans() {
    return only(homelessEntries(), silentInAll(), false);
  }

  /**
   * Entries that nobody can miss, since their rules are off where they would speak; ask when all
   * stories are compared. They are neither old nor gone.
   */
  public List<KnownFinding> asleep() {
    List<KnownFinding> all = new ArrayList<>(asleep);
    all.addAll(only(homelessEntries(), silentInAll(), true));
    return all;
  }

  private List<KnownFinding> homelessEntries() {
    List<KnownFinding> entries = new ArrayList<>();
    open.forEach(
        (path, known) -> {
          if (!exists(path)) {
            entries.addAll(left(path, known));
          }
        });
    return entries;
  }

  /** Remembers which rules are off in all stories. */
  private void keepSilent(Set<String> off) {
    Set<String> all = silent;
    if (all == null) {
      silent = new HashSet<>(off);
    } else {
      all.retainAll(off);
    }
  }

  private Set<String> silentInAll() {
    Set<String> all = silent;
    return all == null ? Set.of() : all;
  }

  /** Those of {@code entries} whose rules are among {@code rules}, or those whose are not. */
  private static List<KnownFinding> only(
      List<KnownFinding> entries, Set<String> rules, boolean among) {
    return entries.stream().filter(it -> rules.contains(it.ruleId()) == among).toList();
  }

  /** The entries of stories that are there and that the run has not looked at. */
  public List<KnownFinding> untouched() {
    List<KnownFinding> untouched = new ArrayList<>();
    for (KnownFinding known : baseline.findings()) {
      if (open.containsKey(known.path()) && exists(known.path())) {
        untouched.add(known);
      }
    }
    return untouched;
  }

  private Map<Key, Integer> entries(String path) {
    Map<Key, Integer> entries = new HashMap<>();
    for (KnownFinding known : baseline.findings()) {
      if (known.path().equals(path)) {
        entries.merge(Key.of(known), known.count(), Integer::sum);
      }
    }
    return entries;
  }

  private List<KnownFinding> left(String path, Map<Key, Integer> known) {
    List<KnownFinding> left = new ArrayList<>();
    known.forEach(
        (key, count) -> {
          if (count > 0) {
            left.add(new KnownFinding(path, key.rule, key.wording, count));
          }
        });
    left.sort(null);
    return left;
  }

  private static boolean take(Map<Key, Integer> known, Key key) {
    int count = known.getOrDefault(key, 0);
    if (count > 0) {
      known.put(key, count - 1);
    }
    return count > 0;
  }

  /** What is about the whole story is known by its rule: the headline may have been edited. */
  private static boolean takeOfStory(Map<Key, Integer> known, Key key) {
    if (!key.wording.ofStory()) {
      return false;
    }
    for (Key other : List.copyOf(known.keySet())) {
      if (other.wording.ofStory() && other.rule.equals(key.rule) && take(known, other)) {
        return true;
      }
    }
    return false;
  }

  private boolean takeHomeless(Key key) {
    for (String path : homeless().getOrDefault(key, List.of())) {
      Map<Key, Integer> known = open.get(path);
      if (known != null && take(known, key)) {
        return true;
      }
    }
    return false;
  }

  /** Where the entries of stories that are no longer there stand; found out when first asked. */
  private Map<Key, List<String>> homeless() {
    Map<Key, List<String>> found = homeless;
    if (found == null) {
      found = new HashMap<>();
      for (Map.Entry<String, Map<Key, Integer>> story : open.entrySet()) {
        if (!exists(story.getKey())) {
          for (Key key : story.getValue().keySet()) {
            found.computeIfAbsent(key, it -> new ArrayList<>()).add(story.getKey());
          }
        }
      }
      homeless = found;
    }
    return found;
  }

  private boolean exists(String path) {
    try {
      return Files.exists(folder.resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
