package org.copydesk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.baseline.Baseline;
import org.copydesk.baseline.BaselineMatch;
import org.copydesk.finding.Comparison;
import org.copydesk.finding.KnownFinding;
import picocli.CommandLine.Command;

/** {@code copydesk baseline prune}: what is gone is forgotten, and nothing is added. */
@Command(
    name = "prune",
    customSynopsis = "copydesk baseline prune [OPTIONS] PATH...",
    description = {
      "Forgets what is gone and adds nothing.",
      "Entries of stories that are no longer there are gone, too."
    })
final class BaselinePruneCommand extends BaselineAction {
  BaselinePruneCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int act(BaselineRun run) throws IOException {
    List<KnownFinding> entries = new ArrayList<>();
    BaselineMatch match =
        compare(
            run,
            (story, result) -> {
              Comparison compared = result.comparison();
              if (compared != null) {
                entries.addAll(run.entries(story, compared.old()));
              }
            });
    int before = match.baseline().size();
    entries.addAll(match.untouched());
    entries.addAll(match.asleep());
    Baseline pruned = match.baseline().with(entries);
    if (!pruned.equals(match.baseline())) {
      run.write(pruned);
    }
    int after = pruned.size();
    say(run.name() + ": " + (before - after) + " forgotten, " + after + " kept");
    return run.code();
  }
}
