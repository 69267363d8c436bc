package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.copydesk.baseline.Baseline;
import org.copydesk.baseline.BaselineFile;
import org.copydesk.baseline.BaselineMatch;
import org.copydesk.cache.ResultCache;
import org.copydesk.finding.Finding;
import org.copydesk.finding.KnownFinding;
import org.copydesk.finding.LintResult;
import org.copydesk.lint.Input;
import org.copydesk.lint.Linter;
import org.jspecify.annotations.Nullable;

/** A run over stories for the sake of a baseline. Not thread-safe. */
final class BaselineRun {
  private final List<Input> inputs;
  private final Linter linter;
  private final Path file;
  private final String name;
  private final @Nullable ResultCache cache;
  private int code;

  /**
   * @param file where the baseline is, or will be
   * @param name how people know it
   */
  BaselineRun(List<Input> inputs, Linter linter, Path file, String name) {
    this(inputs, linter, file, name, null);
  }

  BaselineRun(
      List<Input> inputs, Linter linter, Path file, String name, @Nullable ResultCache cache) {
    this.inputs = inputs;
    this.linter = linter;
    this.file = file;
    this.name = name;
    this.cache = cache;
  }

  List<Input> inputs() {
    return inputs;
  }

  Linter linter() {
    return linter;
  }

  Path file() {
    return file;
  }

  String name() {
    return name;
  }

  /** 2 if a story could not be read, else 0. */
  int code() {
    return code;
  }

  /** The baseline that is there, ready to be compared. */
  BaselineMatch match() {
    return new BaselineMatch(BaselineFile.read(file, name), folder(), linter.catalog());
  }

  private Path folder() {
    Path folder = file.getParent();
    return folder == null ? file : folder;
  }

  /**
   * Lints the stories, each once; those that cannot be read are told and make the exit code 2.
   *
   * @param results is told of each story and of what came of it
   */
  void lint(Progress progress, Terminal terminal, BiConsumer<Input, LintResult> results) {
    Iterator<Input> stories = inputs.iterator();
    Set<Path> seen = new HashSet<>();
    linter.lint(
        inputs,
        result -> {
          Input story = stories.next();
          progress.step(result.path());
          if (result.problem() != null) {
            progress.finish();
            Complaints.tell(terminal, result.problem());
            code = Main.FAILED;
          } else if (seen.add(Linter.place(story).toAbsolutePath().normalize())) {
            results.accept(story, result);
          }
        });
    progress.finish();
    if (cache != null) {
      cache.save();
    }
  }

  /** Lints the stories and adds their findings to {@code entries}. */
  void lint(Progress progress, Terminal terminal, Collection<KnownFinding> entries) {
    lint(progress, terminal, (story, result) -> entries.addAll(entries(story, result.findings())));
  }

  /** The entries for findings of a story. */
  List<KnownFinding> entries(Input story, List<Finding> findings) {
    return Baseline.entries(Baseline.path(folder(), Linter.place(story)), findings);
  }

  /** Puts the baseline in its place, whole or not at all. */
  void write(Baseline baseline) throws IOException {
    try (ReportFile out = ReportFile.open(file.toString())) {
      out.stream().write(BaselineFile.bytes(baseline));
      out.commit();
    }
  }
}
