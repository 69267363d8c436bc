package org.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.lint.InOrder;
import org.copydesk.lint.Input;
import org.copydesk.lint.Survey;
import org.copydesk.lint.Surveyor;
import org.copydesk.report.FactsReporter;
import org.copydesk.report.ReportWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk facts}: what the analysis saw. */
@Command(
    name = "facts",
    customSynopsis = "copydesk facts [OPTIONS] PATH...",
    description = "Shows what Copydesk sees in stories before any rule judges them.",
    footer = "%nExit code: 0, or 2 for wrong usage or bad input.")
final class FactsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private InputOptions input = new InputOptions();

  @Option(names = "--format", paramLabel = "FORMAT", description = "text or json.")
  private TextOrJson format = TextOrJson.TEXT;

  @Option(names = "--color", paramLabel = "WHEN", description = "auto, always or never.")
  private ColorMode color = ColorMode.AUTO;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  private int code;

  FactsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Input> inputs = input.inputs(terminal);
    Surveyor surveyor =
        new Surveyor(input.format(), (path, error) -> Complaints.tell(terminal, error));
    boolean json = format == TextOrJson.JSON;
    ReportWriter out = new ReportWriter(terminal.out(), !json && terminal.color(color));
    FactsReporter reporter =
        json ? FactsReporter.json(out, Version.number()) : FactsReporter.text(out);
    InOrder.map(inputs, input.threads(), surveyor::survey, survey -> take(survey, reporter));
    reporter.finish();
    return code;
  }

  private void take(Survey survey, FactsReporter reporter) {
    try {
      if (survey instanceof Survey.Seen seen) {
        for (Survey.Told story : seen.stories()) {
          reporter.report(story.article(), story.facts());
        }
      } else if (survey instanceof Survey.Failed failed) {
        reporter.report(failed.problem());
        Complaints.tell(terminal, failed.problem());
        code = Main.FAILED;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
