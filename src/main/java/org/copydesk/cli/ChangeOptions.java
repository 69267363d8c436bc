package org.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.change.ChangedFiles;
import org.copydesk.change.DiffException;
import org.copydesk.change.UnifiedDiff;
import org.copydesk.git.GitChanges;
import org.copydesk.lint.Input;
import org.copydesk.lint.Linter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether only what has changed is told. */
final class ChangeOptions {
  private static final String STDIN = "-";

  @Option(
      names = "--diff",
      paramLabel = "BASE",
      description = "Only lines added since the branch left BASE.")
  private @Nullable String base;

  @Option(
      names = "--diff-file",
      paramLabel = "FILE",
      description = "The same for a unified diff; - for stdin.")
  private @Nullable String file;

  /**
   * What has changed in the stories; null if that was not asked.
   *
   * @param piped whether standard input is needed for something else
   * @throws UsageException if the options contradict one another
   * @throws DiffException if it cannot be told
   */
  @Nullable ChangedFiles changes(Terminal terminal, List<Input> inputs, boolean piped) {
    if (base == null && file == null) {
      return null;
    }
    if (base != null && file != null) {
      throw new UsageException("--diff and --diff-file contradict each other.");
    }
    String diff = file;
    if (diff != null) {
      if (diff.isBlank()) {
        throw new UsageException("--diff-file needs the name of a file; it got nothing.");
      }
      if (diff.equals(STDIN) && piped) {
        throw new UsageException("Standard input cannot be both stories and the diff.");
      }
      return read(diff, terminal);
    }
    List<Path> stories = new ArrayList<>();
    for (Input input : inputs) {
      if (input instanceof Input.Given) {
        throw new UsageException("--diff knows nothing of standard input; name files.");
      } else if (input instanceof Input.Stored stored) {
        stories.add(stored.file());
      }
    }
    return GitChanges.since(String.valueOf(base), stories);
  }

  private static ChangedFiles read(String diff, Terminal terminal) {
    String name = diff.equals(STDIN) ? "Standard input" : diff;
    try (InputStream in =
        diff.equals(STDIN) ? terminal.in() : Files.newInputStream(Path.of(diff))) {
      return GitChanges.of(UnifiedDiff.read(in, name), Path.of(""));
    } catch (IOException | InvalidPathException e) {
      throw new UsageException("The diff " + diff + " cannot be read.");
    }
  }

  /** The inputs that a change has added something to, and those that cannot be read. */
  static List<Input> touched(List<Input> inputs, ChangedFiles changes) {
    List<Input> touched = new ArrayList<>();
    for (Input input : inputs) {
      if (input instanceof Input.Refused || changes.touch(Linter.place(input))) {
        touched.add(input);
      }
    }
    return touched;
  }
}
