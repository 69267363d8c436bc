package org.copydesk.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The commands of a README that are marked to be run, and the output that it shows for them.
 *
 * <pre>
 * &lt;!-- run: exit 1 --&gt;
 * ```sh
 * bin/copydesk check story.md
 * ```
 * &lt;!-- output --&gt;
 * ```text
 * ...
 * ```
 * </pre>
 *
 * @param text the README
 * @param runs its marked commands, in order
 */
record Readme(String text, List<Run> runs) {
  private static final Pattern RUN =
      Pattern.compile(
          "(<!-- run(?:: exit (\\d+))? -->)\\n+```sh\\n(.*?)```\\n"
              + "(?:\\n*<!-- output -->\\n+```text\\n(.*?)```\\n)?",
          Pattern.DOTALL);

  /**
   * One marked fence.
   *
   * @param commands its lines
   * @param exit the exit code that it should end with
   * @param start where its mark begins
   * @param markEnd where its mark ends
   * @param outputStart where the output that the README shows begins; -1 if it shows none
   * @param outputEnd where that output ends
   */
  record Run(String commands, int exit, int start, int markEnd, int outputStart, int outputEnd) {}

  /**
   * What commands came to.
   *
   * @param exit the exit code
   * @param output standard output
   */
  record Outcome(int exit, String output) {}

  static Readme parse(String text) {
    List<Run> runs = new ArrayList<>();
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      int exit = run.group(2) == null ? 0 : Integer.parseInt(run.group(2));
      runs.add(new Run(run.group(3), exit, run.start(1), run.end(1), run.start(4), run.end(4)));
    }
    return new Readme(text, List.copyOf(runs));
  }

  /** The output that the README shows for {@code run}. */
  String shown(Run run) {
    return text.substring(run.outputStart(), run.outputEnd());
  }

  /** The README with what its commands came to in place of what it shows, one for each run. */
  String with(List<Outcome> outcomes) {
    StringBuilder renewed = new StringBuilder(text);
    for (int i = runs.size() - 1; i >= 0; i--) {
      Run run = runs.get(i);
      Outcome outcome = outcomes.get(i);
      if (run.outputStart() >= 0) {
        renewed.replace(run.outputStart(), run.outputEnd(), outcome.output());
      }
      String mark =
          outcome.exit() == 0 ? "<!-- run -->" : "<!-- run: exit " + outcome.exit() + " -->";
      renewed.replace(run.start(), run.markEnd(), mark);
    }
    return renewed.toString();
  }
}
