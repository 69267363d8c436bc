package org.copydesk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.baseline.Baseline;
import org.copydesk.baseline.BaselineMatch;
import org.copydesk.finding.Comparison;
import org.copydesk.finding.KnownFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code copydesk baseline prune}: what is gone is forgotten, and nothing is added. */
@Command(
    name = "prune",
    customSynopsis = "copydesk baseline prune [OPTIONS] PATH...",
    description = {
      "Forgets what is gone and adds nothing.",
      "Entries of stories that are no longer there are gone, too."
    })
final class BaselinePruneCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private BaselineWork work = new BaselineWork();

  BaselinePruneCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    BaselineRun run = work.open(terminal);
    List<KnownFinding> entries = new ArrayList<>();
    BaselineMatch match =
        work.compare(
            terminal,
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
    work.say(terminal, run.name() + ": " + (before - after) + " forgotten, " + after + " kept");
    return run.code();
  }
}
