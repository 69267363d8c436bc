package org.copydesk.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
final class BaselineWork {
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

  /** Gets ready; no story is read yet. */
  BaselineRun open(Terminal terminal) {
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
  BaselineMatch compare(Terminal terminal, BaselineRun run, BiConsumer<Input, LintResult> results) {
    BaselineMatch match = run.match();
    run.lint(
        progress(terminal, run),
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
  void say(Terminal terminal, String what) {
    if (!quiet) {
      terminal.tell(what);
    }
  }

  /** How far a long run is. */
  Progress progress(Terminal terminal, BaselineRun run) {
    return new Progress(terminal, run.inputs().size(), quiet, false);
  }
}
