package org.copydesk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code copydesk baseline}: the findings that a desk has decided to live with. */
@Command(
    name = "baseline",
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "A baseline lists the findings that are there today, so that a check fails on",
      "new ones only. It knows them by rule, words and neighbors, never by line."
    },
    footer = {
      "",
      "Examples:",
      "  copydesk baseline create stories/        writes .copydesk-baseline",
      "  copydesk check --baseline .copydesk-baseline stories/",
      "  copydesk baseline prune stories/         forgets what has been mended"
    })
final class BaselineCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name what to do: create, update, prune or check");
  }
}
