package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.baseline.Baseline;
import org.copydesk.finding.KnownFinding;
import picocli.CommandLine.Command;

/** {@code copydesk baseline create}: all findings of today become old. */
@Command(
    name = "create",
    customSynopsis = "copydesk baseline create [OPTIONS] PATH...",
    description = "Writes a baseline of all findings in these stories.",
    footer = "%nA baseline that is there is never overwritten: see update and prune.")
final class BaselineCreateCommand extends BaselineAction {
  BaselineCreateCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int act(BaselineRun run) throws IOException {
    if (Files.exists(run.file(), LinkOption.NOFOLLOW_LINKS)) {
      throw new UsageException(
          run.name()
              + " is there already and was left alone; \"copydesk baseline update\" renews it.");
    }
    List<KnownFinding> entries = new ArrayList<>();
    run.lint(progress(run), terminal(), entries);
    if (run.code() != 0) {
      throw new UsageException("No baseline was written, since not all stories could be read.");
    }
    Baseline baseline = Baseline.of(Version.number(), run.linter().catalog(), entries);
    run.write(baseline);
    String stories = run.inputs().size() == 1 ? "1 story" : run.inputs().size() + " stories";
    say("wrote " + run.name() + ": " + baseline.size() + " findings in " + stories);
    if (!configured(run)) {
      say(
          "\"copydesk check --baseline "
              + run.name()
              + "\" tells what is new; \"baseline: "
              + run.name()
              + "\" in .copydesk.yml makes it the rule");
    }
    return 0;
  }
}
