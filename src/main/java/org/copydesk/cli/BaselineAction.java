package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.copydesk.baseline.Baseline;
import org.copydesk.baseline.BaselineMatch;
import org.copydesk.cache.ResultCache;
import org.copydesk.config.ConfigFinder;
import org.copydesk.config.Setting;
import org.copydesk.finding.LintResult;
import org.copydesk.lint.Input;
import org.copydesk.lint.Linter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands below {@code copydesk baseline} share: stories, settings, and the file. */
abstract class BaselineAction implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private ConfigOptions settings = new ConfigOptions();

  @Mixin private CacheOptions cache = new CacheOptions();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "The baseline (default: by settings, or .copydesk-baseline).")
  private @Nullable String named;

  @Option(
      names = {"-q", "--quiet"},
      description = "Do not say what was done.")
  private boolean quiet;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  BaselineAction(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Does what the command is for; no story is read yet.
   *
   * @return the exit code
   * @throws IOException if the baseline or what is said of it cannot be written
   */
  abstract int act(BaselineRun run) throws IOException;

  @Override
  public final Integer call() throws IOException {
    return act(open());
  }

  Terminal terminal() {
    return terminal;
  }

  private BaselineRun open() {
    ConfigFinder configs = settings.finder();
    List<Input> inputs = Linter.covered(input.inputs(terminal), configs);
    Path file = named == null ? file(inputs, configs) : Baselines.file(named);
    ResultCache kept = cache.cache(terminal, inputs, configs);
    Linter linter =
        Linter.builder()
            .configs(configs)
            .profile(settings.profile())
            .threads(input.threads())
            .format(input.format())
            .cache(kept)
            .onBug((path, error) -> Complaints.tell(terminal, error))
            .build();
    linter.examine(inputs);
    String name = named == null ? Baselines.shown(file) : named;
    return new BaselineRun(inputs, linter, file, name, kept);
  }

  private static Path file(List<Input> inputs, ConfigFinder configs) {
    Set<Path> files = new LinkedHashSet<>();
    for (Input one : inputs) {
      Setting<Path> setting = Linter.config(one, configs).baseline();
      files.add(setting == null ? Baselines.file(Baseline.NAME) : setting.value());
    }
    if (files.size() > 1) {
      throw new UsageException(
          "The settings of these stories name several baselines; name one with --baseline.");
    }
    return files.isEmpty() ? Baselines.file(Baseline.NAME) : files.iterator().next();
  }

  /**
   * Lints the stories of {@code run} and compares each with the baseline that is there.
   *
   * @param results is told of each story, and of how it compares
   */
  BaselineMatch compare(BaselineRun run, BiConsumer<Input, LintResult> results) {
    BaselineMatch match = run.match();
    run.lint(
        progress(run),
        terminal,
        (story, result) -> results.accept(story, match.compare(Linter.place(story), result)));
    return match;
  }

  /** Whether the settings of all stories name the baseline of {@code run}. */
  boolean configured(BaselineRun run) {
    ConfigFinder configs = settings.finder();
    return run.inputs().stream()
        .map(one -> Linter.config(one, configs).baseline())
        .allMatch(setting -> setting != null && setting.value().equals(run.file()));
  }

  /** What was done, for people. */
  void say(String what) {
    if (!quiet) {
      terminal.tell(what);
    }
  }

  /** How far a long run is. */
  Progress progress(BaselineRun run) {
    return new Progress(terminal, run.inputs().size(), quiet, false);
  }
}
