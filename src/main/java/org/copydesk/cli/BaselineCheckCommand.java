package org.copydesk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.baseline.BaselineMatch;
import org.copydesk.finding.Comparison;
import org.copydesk.finding.KnownFinding;
import org.copydesk.report.ReportWriter;
import picocli.CommandLine.Command;

/** {@code copydesk baseline check}: whether the baseline still lists only what is there. */
@Command(
    name = "check",
    customSynopsis = "copydesk baseline check [OPTIONS] PATH...",
    description = {
      "Lists what is gone, and what has become of the rules.",
      "New findings are the business of \"copydesk check\"."
    },
    footer = "%nExit code: 0, 1 if something is gone, 2 for wrong usage or bad input.")
final class BaselineCheckCommand extends BaselineAction {
  BaselineCheckCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int act(BaselineRun run) throws IOException {
    List<KnownFinding> gone = new ArrayList<>();
    BaselineMatch match =
        compare(
            run,
            (story, result) -> {
              Comparison compared = result.comparison();
              if (compared != null) {
                gone.addAll(compared.gone());
              }
            });
    gone.addAll(match.orphans());
    gone.sort(null);
    ReportWriter out = new ReportWriter(terminal().out(), false);
    for (KnownFinding each : gone) {
      String times = each.count() == 1 ? "" : " (" + each.count() + " times)";
      out.plain(
          each.path() + ": " + each.ruleId() + " is gone: \"" + each.wording().words() + "\"");
      out.plain(times).line();
    }
    out.flush();
    int old = match.totals().old();
    int count = gone.stream().mapToInt(KnownFinding::count).sum();
    say(run.name() + ": " + old + " still there, " + count + " gone");
    int unheard = match.totals().unheard();
    Baselines.news(run.name(), match, unheard, run.linter().catalog()).forEach(line -> say(line));
    return run.code() == 0 && !gone.isEmpty() ? Main.FOUND : run.code();
  }
}
