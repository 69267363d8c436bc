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

/** {@code copydesk baseline update}: what is new becomes old, what is gone is forgotten. */
@Command(
    name = "update",
    customSynopsis = "copydesk baseline update [OPTIONS] PATH...",
    description = {
      "Takes new findings in, forgets what is gone, learns new rules.",
      "Stories that are not named keep their entries."
    })
final class BaselineUpdateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private BaselineWork work = new BaselineWork();

  BaselineUpdateCommand(Terminal terminal) {
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
    work.say(terminal, run.name() + ": " + added + " added, " + gone + " forgotten");
    return run.code();
  }
}
