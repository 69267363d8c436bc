package org.copydesk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.baseline.Baseline;
import org.copydesk.baseline.BaselineMatch;
import org.copydesk.finding.Comparison;
import org.copydesk.finding.KnownFinding;
import picocli.CommandLine.Command;

/** {@code copydesk baseline update}: what is new becomes old, what is gone is forgotten. */
@Command(
    name = "update",
    customSynopsis = "copydesk baseline update [OPTIONS] PATH...",
    description = {
      "Takes new findings in, forgets what is gone, learns new rules.",
      "Stories that are not named keep their entries."
    })
final class BaselineUpdateCommand extends BaselineAction {
  BaselineUpdateCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int act(BaselineRun run) throws IOException {
    List<KnownFinding> entries = new ArrayList<>();
    BaselineMatch match =
        compare(
            run,
            (story, result) -> {
              entries.addAll(run.entries(story, result.findings()));
              Comparison known = result.comparison();
              if (known != null) {
                entries.addAll(run.entries(story, known.old()));
                entries.addAll(run.entries(story, known.unheard()));
              }
            });
    int gone = match.totals().gone() + match.orphans().stream().mapToInt(KnownFinding::count).sum();
    entries.addAll(match.untouched());
    entries.addAll(match.asleep());
    run.write(Baseline.of(Version.number(), run.linter().catalog(), entries));
    int added = match.totals().fresh() + match.totals().unheard();
    say(run.name() + ": " + added + " added, " + gone + " forgotten");
    return run.code();
  }
}
