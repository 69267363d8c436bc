package org.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.copydesk.config.ConfigFinder;
import org.copydesk.config.FailOn;
import org.copydesk.finding.LintResult;
import org.copydesk.lint.Input;
import org.copydesk.lint.Linter;
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

  @Mixin private ConfigOptions settings = new ConfigOptions();

  @Mixin private JudgeOptions judging = new JudgeOptions();

  @Option(
      names = "--show-suppressed",
      description = "Also what comments in the stories suppress, with their reasons.")
  private boolean showSuppressed;

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
    ConfigFinder configs = settings.finder();
    List<Input> inputs = Linter.covered(input.inputs(terminal), configs);
    Linter linter =
        Linter.builder()
            .configs(configs)
            .profile(settings.profile())
            .rules(judging.rules())
            .threads(input.threads())
            .format(input.format())
            .onBug((path, error) -> Complaints.tell(terminal, error))
            .build();
    linter.examine(inputs);
    Detail detail = quiet ? Detail.QUIET : verbose ? Detail.VERBOSE : Detail.NORMAL;
    Map<String, FailOn> levels = new HashMap<>();
    for (Input one : inputs) {
      levels.put(one.path(), judging.level(Linter.config(one, configs)));
    }
    RunInfo run =
        new RunInfo(
            Version.number(),
            linter.catalog(),
            new GuideHelp(),
            path -> levels.getOrDefault(path, FailOn.ERROR).from(),
            detail,
            showSuppressed);
    try (Reports reports = output.open(terminal, run, inputs)) {
      Outcome outcome =
          new Outcome(
              reports,
              new Progress(terminal, inputs.size(), quiet, verbose),
              inputs.stream().map(one -> levels.getOrDefault(one.path(), FailOn.ERROR)).iterator());
      linter.lint(inputs, outcome::take);
      outcome.progress.finish();
      reports.finish();
      if (inputs.isEmpty() && !quiet) {
        terminal.tell("no stories found");
      }
      return outcome.code;
    }
  }

  /** What the results amount to so far. */
  private final class Outcome {
    private final Reports reports;
    private final Progress progress;
    private final Iterator<FailOn> levels;
    private int code;

    /**
     * @param levels the thresholds of the stories, in the order of the results
     */
    Outcome(Reports reports, Progress progress, Iterator<FailOn> levels) {
      this.reports = reports;
      this.progress = progress;
      this.levels = levels;
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
      FailOn level = levels.next();
      if (result.findings().stream().anyMatch(finding -> level.fails(finding.severity()))) {
        code = Math.max(code, Main.FOUND);
      }
    }
  }
}
