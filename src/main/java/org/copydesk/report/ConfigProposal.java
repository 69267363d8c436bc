package org.copydesk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copydesk.config.Demand;
import org.copydesk.config.Profiles;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.rule.Severity;

/**
 * A first {@code .copydesk.yml} from the copy at hand: what the stories are, which rules speak
 * most, which words come up again and again. Everything that would change a finding is commented
 * out, but for folders of labeled opinion. Not thread-safe.
 */
public final class ConfigProposal {
  private static final int RULES = 8;
  private static final int WORDS = 8;

  /** A word that comes up less often is no habit of the house. */
  private static final int HABIT = 3;

  /** Of a folder's stories this share must be labeled before the folder is taken for opinion. */
  private static final double MOSTLY = 0.8;

  private final Map<String, int[]> folders = new TreeMap<>();
  private final Map<Severity, Integer> severities = new TreeMap<>();
  private final Map<String, Integer> rules = new TreeMap<>();
  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, Integer> words = new TreeMap<>();
  private int stories;
  private long total;

  /** Hears what came of one story; a file that could not be read tells nothing. */
  public void take(LintResult result) {
    if (result.problem() != null) {
      return;
    }
    stories++;
    total += result.tally().words();
    int slash = result.path().lastIndexOf('/');
    int[] counts = folders.computeIfAbsent(result.path().substring(0, slash + 1), f -> new int[2]);
    counts[0]++;
    counts[1] += result.profile().equals(Profiles.OPINION) ? 1 : 0;
    for (Finding finding : result.findings()) {
      severities.merge(finding.severity(), 1, Integer::sum);
      rules.merge(finding.ruleId(), 1, Integer::sum);
      names.put(finding.ruleId(), finding.severity().code() + " # " + finding.rule());
      boolean word = finding.family().startsWith("loaded-") || finding.family().endsWith("-label");
      if (word && finding.text().indexOf(' ') < 0) {
        words.merge(finding.text().toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
  }

  /**
   * The file, lines ended by {@code \n}.
   *
   * @param baseline the name of the baseline that goes with it
   * @param written whether there will be one; if not, it stands in a comment
   */
  public String yaml(String baseline, boolean written) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("# Settings of Copydesk, proposed by copydesk init from ")
        .append(stories)
        .append(stories == 1 ? " story" : " stories")
        .append(" of ")
        .append(total)
        .append(" words.\n# copydesk config STORY shows what holds for a story, and why.\n\n");
    yaml.append("# Files in the folders above are left alone.\nroot: true\n\n");
    yaml.append("# The genre or the medium: ").append(String.join(", ", Profiles.names()));
    yaml.append(".\nprofile: ").append(Profiles.USUAL).append("\n\n");
    yaml.append("# What makes a run fail: error, warning, suggestion or never. Found here: ");
    yaml.append(found()).append(".\nfail-on: error\n\n");
    yaml.append("# The findings of today, with which the desk lives: only new ones are told.");
    yaml.append(
        written ? "\n" : " Write it with\n# copydesk baseline create, then take out the mark.\n# ");
    yaml.append("baseline: ").append(baseline).append('\n');
    opinion(yaml);
    rules(yaml);
    words(yaml);
    demands(yaml);
    return yaml.toString();
  }

  private String found() {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int count = severities.getOrDefault(severity, 0);
      counts.add(count + " " + severity.code() + (count == 1 ? "" : "s"));
    }
    return String.join(", ", counts);
  }

  private void opinion(StringBuilder yaml) {
    List<String> opinion = new ArrayList<>();
    for (String folder : new TreeSet<>(folders.keySet())) {
      int[] counts = folders.getOrDefault(folder, new int[2]);
      boolean below = folder.isEmpty() || folder.startsWith("/") || folder.contains("..");
      if (!below && counts[1] > 0 && counts[1] >= MOSTLY * counts[0]) {
        opinion.add(
            "  # "
                + counts[1]
                + " of "
                + counts[0]
                + " stories here are labeled as opinion.\n  - files: "
                + quoted((folder.startsWith("./") ? folder.substring(2) : folder) + "**")
                + "\n    profile: opinion\n");
      }
    }
    if (!opinion.isEmpty()) {
      yaml.append("\noverrides:\n");
      opinion.forEach(yaml::append);
    }
  }

  private void rules(StringBuilder yaml) {
    yaml.append(
        "\n# The rules that speak most here. Take out the first mark of a line to change it:");
    yaml.append(
        "\n# error, warning, suggestion, on or off. copydesk explain RULE tells what it is for.\n");
    yaml.append("rules:\n");
    for (String rule : most(rules, 1, RULES)) {
      yaml.append("  # ").append(rule).append(": ").append(names.get(rule));
      yaml.append(", ").append(rules.get(rule)).append(" here\n");
    }
  }

  private void words(StringBuilder yaml) {
    yaml.append(
        "\nvocabulary:\n  # Words that the house uses on purpose; no finding stands on them.\n");
    yaml.append("  accept:\n");
    for (String word : most(words, HABIT, WORDS)) {
      yaml.append("    # - ").append(quoted(word)).append(" # ");
      yaml.append(words.get(word)).append(" here\n");
    }
    yaml.append("  # Words that it does not use, with what to write instead.\n  reject:\n");
    yaml.append("    # - {word: \"utilize\", part: verb, instead: \"use\"}\n");
  }

  private static void demands(StringBuilder yaml) {
    yaml.append("\n# What is asked of sources without names, and the numbers in rules.");
    yaml.append(
        "\n# copydesk config --all STORY lists them, copydesk schema tells what they mean.\n");
    for (Demand demand : List.of(Demand.SOURCES_NEEDED, Demand.BYLINE_FROM_WORDS)) {
      yaml.append(demand.section().key()).append(":\n  # ").append(demand.key()).append(": ");
      yaml.append(demand.shown(demand.usual())).append("\n");
    }
  }

  private static List<String> most(Map<String, Integer> counts, int least, int shown) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .sorted(
            Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(shown)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : Plain.text(text).toCharArray()) {
      quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
    }
    return quoted.append('"').toString();
  }
}
