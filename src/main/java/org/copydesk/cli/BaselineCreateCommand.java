package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.baseline.Baseline;
import org.copydesk.finding.KnownFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code copydesk baseline create}: all findings of today become old. */
@Command(
    name = "create",
    customSynopsis = "copydesk baseline create [OPTIONS] PATH...",
    description = "Writes a baseline of all findings in these stories.",
    footer = "%nA baseline that is there is never overwritten: see update and prune.")
final class BaselineCreateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private BaselineWork work = new BaselineWork();

  BaselineCreateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    BaselineRun run = work.open(terminal);
    if (Files.exists(run.file(), LinkOption.NOFOLLOW_LINKS)) {
      throw new UsageException(
          run.name()
              + " is there already and was left alone; \"copydesk baseline update\" renews it.");
    }
    List<KnownFinding> entries = new ArrayList<>();
    run.lint(work.progress(terminal, run), terminal, entries);
    if (run.code() != 0) {
      throw new UsageException("No baseline was written, since not all stories could be read.");
    }
    Baseline baseline = Baseline.of(Version.number(), run.linter().catalog(), entries);
    run.write(baseline);
    String stories = run.inputs().size() == 1 ? "1 story" : run.inputs().size() + " stories";
    work.say(terminal, "wrote " + run.name() + ": " + baseline.size() + " findings in " + stories);
    if (!work.configured(run)) {
      work.say(
          terminal,
          "\"copydesk check --baseline "
              + run.name()
              + "\" tells what is new; \"baseline: "
              + run.name()
              + "\" in .copydesk.yml makes it the rule");
    }
    return 0;
  }
}
