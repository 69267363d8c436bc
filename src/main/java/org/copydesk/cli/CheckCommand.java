package org.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.copydesk.config.Config;
import org.copydesk.config.ConfigFinder;
import org.copydesk.config.FailOn;
import org.copydesk.finding.LintResult;
import org.copydesk.lint.Input;
import org.copydesk.lint.Linter;
import org.copydesk.lint.RuleChoice;
import org.copydesk.lint.Stats;
import org.copydesk.report.RunInfo;
import org.copydesk.report.RunInfo.Detail;
import org.jspecify.annotations.Nullable;
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

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      description = "error (default), warning, suggestion or never.")
  private @Nullable FailOn failOn;

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
      names = "--stats",
      hidden = true, // for who writes rules; the help of a desk has to fit on a screen
      description = "Times by stage and rule, on standard error.")
  private boolean stats;

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
    Stats counted = new Stats();
    Linter.Builder builder = stats ? Linter.builder().stats(counted) : Linter.builder();
    Linter linter =
        builder
            .first(inputs.isEmpty() ? null : inputs.get(0))
            .configs(configs)
            .profile(settings.profile())
            .rules(new RuleChoice(only, families, without))
            .threads(input.threads())
            .format(input.format())
            .onBug((path, error) -> Complaints.tell(terminal, error))
            .build();
    linter.examine(inputs);
    Detail detail = quiet ? Detail.QUIET : verbose ? Detail.VERBOSE : Detail.NORMAL;
    Map<String, FailOn> levels = new HashMap<>();
    for (Input one : inputs) {
      levels.put(one.path(), level(Linter.config(one, configs)));
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
      if (stats) {
        terminal.err().print(StatsTable.of(counted, linter.catalog()));
        terminal.err().flush();
      }
      if (inputs.isEmpty() && !quiet) {
        terminal.tell("no stories found");
      }
      return outcome.code;
    }
  }

  private FailOn level(Config config) {
    if (exitZero) {
      return FailOn.NEVER;
    }
    return failOn == null ? config.failOn().value() : failOn;
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
