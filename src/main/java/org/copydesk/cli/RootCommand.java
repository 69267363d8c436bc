package org.copydesk.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code copydesk} without a command. */
@Command(
    name = "copydesk",
    versionProvider = Version.class,
    description = "Checks English news copy for missing sources and loaded wording.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Examples:",
      "  copydesk check drafts/                 all stories below a folder",
      "  copydesk check --format json port.md   for programs",
      "  copydesk annotate a.docx -o b.docx     findings as comments in Word",
      "  copydesk explain FIG001                what a rule wants, with examples",
      "  copydesk config port.md                which settings hold for a story",
      "",
      "Copydesk finds missing sourcing and loaded wording. It does not check",
      "facts, and a clean report is not a clearance."
    })
final class RootCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Name a command: check, annotate, explain, rules, config, baseline, init, schema, facts");
  }
}
