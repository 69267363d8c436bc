package org.copydesk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.copydesk.cache.ResultCache;
import org.copydesk.change.ChangedFiles;
import org.copydesk.config.ConfigFinder;
import org.copydesk.config.FailOn;
import org.copydesk.finding.LintResult;
import org.copydesk.lint.Input;
import org.copydesk.lint.Linter;
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

  @Mixin final InputOptions input = new InputOptions();

  @Mixin final OutputOptions output = new OutputOptions();

  @Mixin final ConfigOptions settings = new ConfigOptions();

  @Mixin final JudgeOptions judging = new JudgeOptions();

  @Mixin private BaselineOptions baseline = new BaselineOptions();

  @Mixin private ChangeOptions changing = new ChangeOptions();

  @Mixin private CacheOptions caching = new CacheOptions();

  @Option(names = "--show-suppressed", description = "Also what comments suppress, and why.")
  private boolean showSuppressed;

  @Option(
      names = {"-q", "--quiet"},
      description = "Findings only: no excerpts, notes or totals.")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "All findings, however many; progress.")
  boolean verbose;

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
    List<Input> named = Linter.covered(input.inputs(terminal), configs);
    ChangedFiles changes = changing.changes(terminal, named, input.piped());
    List<Input> inputs = changes == null ? named : ChangeOptions.touched(named, changes);
    Stats counted = new Stats();
    Linter.Builder builder = stats ? Linter.builder().stats(counted) : Linter.builder();
    // What takes how long is not known of results that were kept.
    ResultCache cache =
        stats || output.showsStories() ? null : caching.cache(terminal, inputs, configs);
    Linter linter =
        builder
            .first(inputs.isEmpty() || cache != null ? null : inputs.get(0))
            .configs(configs)
            .profile(settings.profile())
            .rules(judging.rules())
            .threads(input.threads())
            .format(input.format())
            .cache(cache)
            .onBug((path, error) -> Complaints.tell(terminal, error))
            .build();
    linter.examine(inputs);
    Baselines baselines = baseline.open(inputs, configs, linter.catalog());
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
              baselines,
              changes,
              new Progress(terminal, inputs.size(), quiet, verbose),
              inputs.iterator(),
              levels);
      linter.lint(inputs, outcome::take);
      outcome.progress.finish();
      reports.finish();
      if (cache != null) {
        cache.save();
      }
      if (stats) {
        terminal.err().print(StatsTable.of(counted, linter.catalog()));
        terminal.err().flush();
      }
      if (!quiet) {
        baselines.summary(linter.catalog()).forEach(terminal::tell);
      }
      if (inputs.isEmpty() && !quiet) {
        terminal.tell(named.isEmpty() ? "no stories found" : "no story has changed");
      }
      return outcome.code;
    }
  }

  /** What the results amount to so far. */
  private final class Outcome {
    private final Reports reports;
    private final Baselines baselines;
    private final @Nullable ChangedFiles changes;
    private final Progress progress;
    private final Iterator<Input> inputs;
    private final Map<String, FailOn> levels;
    private int code;

    /**
     * @param inputs the stories, in the order of the results
     * @param levels the thresholds of the stories, by path
     */
    Outcome(
        Reports reports,
        Baselines baselines,
        @Nullable ChangedFiles changes,
        Progress progress,
        Iterator<Input> inputs,
        Map<String, FailOn> levels) {
      this.reports = reports;
      this.baselines = baselines;
      this.changes = changes;
      this.progress = progress;
      this.inputs = inputs;
      this.levels = levels;
    }

    void take(LintResult whole) {
      Input input = inputs.next();
      LintResult compared = baselines.compare(input, whole);
      LintResult result = changes == null ? compared : changes.only(Linter.place(input), compared);
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
      FailOn level = levels.getOrDefault(input.path(), FailOn.ERROR);
      if (result.findings().stream().anyMatch(finding -> level.fails(finding.severity()))) {
        code = Math.max(code, Main.FOUND);
      }
    }
  }
}
