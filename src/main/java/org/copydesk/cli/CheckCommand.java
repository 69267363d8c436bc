package org.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.copydesk.finding.LintResult;
import org.copydesk.lint.Input;
import org.copydesk.lint.Linter;
import org.copydesk.lint.RuleChoice;
import org.copydesk.report.RunInfo;
import org.copydesk.report.RunInfo.Detail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk check}: findings. */
@Command(
    name = "check",
    customSynopsis = "copydesk check [OPTIONS] PATH...",
    description = "Checks stories and reports what the desk should look at.",
    footer = "%nExit code: 0 clean or below --fail-on, 1 findings, 2 wrong usage or bad input.")
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "error (default), warning, suggestion or never.")
  private FailOn failOn = FailOn.ERROR;

  @Option(names = "--exit-zero", description = "The same as --fail-on never.")
  private boolean exitZero;

  @Option(
      names = "--rule",
      paramLabel = "RULE",
      split = ",",
      description = "Only these rules, by id or name.")
  private List<String> only = new ArrayList<>();

  @Option(names = "--no-rule", paramLabel = "RULE", split = ",", description = "Not these rules.")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--family",
      paramLabel = "FAMILY",
      split = ",",
      description = "Only rules of these families.")
  private List<String> families = new ArrayList<>();

  @Option(
      names = {"-q", "--quiet"},
      description = "Findings only: no excerpts, notes or totals.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "All findings, however many; progress.")
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Input> inputs = input.inputs(terminal);
    Linter linter =
        Linter.builder()
            .rules(new RuleChoice(only, families, without))
            .threads(input.threads())
            .format(input.format())
            .onBug((path, error) -> Complaints.tell(terminal, error))
            .build();
    Detail detail = quiet ? Detail.QUIET : verbose ? Detail.VERBOSE : Detail.NORMAL;
    RunInfo run =
        new RunInfo(
            Version.number(), linter.catalog(), new GuideHelp(), path -> level().from(), detail);
    try (Reports reports = output.open(terminal, run, inputs)) {
      Outcome outcome = new Outcome(reports, new Progress(terminal, inputs.size(), quiet, verbose));
      linter.lint(inputs, outcome::take);
      outcome.progress.finish();
      reports.finish();
      if (inputs.isEmpty() && !quiet) {
        terminal.tell("no stories found");
      }
      return outcome.code;
    }
  }

  private FailOn level() {
    return exitZero ? FailOn.NEVER : failOn;
  }

  /** What the results amount to so far. */
  private final class Outcome {
    private final Reports reports;
    private final Progress progress;
    private int code;

    Outcome(Reports reports, Progress progress) {
      this.reports = reports;
      this.progress = progress;
    }

    void take(LintResult result) {
      progress.step(result.path());
      try {
        reports.report(result);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (result.problem() != null) {
        progress.finish();
        Complaints.tell(terminal, result.problem());
        code = Main.FAILED;
      }
      if (result.findings().stream().anyMatch(finding -> level().fails(finding.severity()))) {
        code = Math.max(code, Main.FOUND);
      }
    }
  }
}
