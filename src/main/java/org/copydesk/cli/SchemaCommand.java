package org.copydesk.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.copydesk.guide.RuleGuide;
import org.copydesk.report.ConfigSchema;
import org.copydesk.report.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code copydesk schema}: what a file of settings may hold, for editors. */
@Command(
    name = "schema",
    description = "Prints the JSON schema of .copydesk.yml, for completion in editors.")
final class SchemaCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  SchemaCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ConfigSchema.write(new ReportWriter(terminal.out(), false), RuleGuide.open().catalog());
    return 0;
  }
}
