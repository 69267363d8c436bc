package org.copydesk.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.change.DiffException;

/**
 * Runs git in one repository. No shell is between, nothing is asked of a person, no hook, filter of
 * diffs or pager of the repository is run, and nothing is written.
 */
final class Git {
  /** What people have set for themselves must not change what we read. */
  private static final List<String> ALWAYS =
      List.of(
          "--no-pager",
          "--literal-pathspecs",
          "-c",
          "core.quotePath=false",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "diff.relative=false",
          "-c",
          "color.ui=false");

  /** In a hook git names the repository of the hook, which need not be that of the stories. */
  private static final List<String> NOT_OURS =
      List.of(
          "GIT_DIR",
          "GIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_PREFIX",
          "GIT_EXTERNAL_DIFF",
          "GIT_DIFF_OPTS");

  private final Path folder;

  Git(Path folder) {
    this.folder = folder;
  }

  /**
   * What a command came to.
   *
   * @param code its exit code
   * @param out what it wrote
   */
  record Ran(int code, byte[] out) {
    /** The first line. */
    String line() {
      return new String(out, StandardCharsets.UTF_8).lines().findFirst().orElse("").strip();
    }
  }

  /** Reads what a command writes, while it writes it. */
  @FunctionalInterface
  interface Reading {
    void read(InputStream out) throws IOException;
  }

  /**
   * Runs a short command.
   *
   * @throws DiffException if there is no git
   */
  Ran run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code = run(in -> in.transferTo(out), arguments);
    return new Ran(code, out.toByteArray());
  }

  /**
   * Runs a command whose output may be large.
   *
   * @return its exit code
   * @throws DiffException if there is no git, or its output is not as it should be
   */
  int run(Reading reading, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(ALWAYS);
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    builder.environment().put("GIT_NO_LAZY_FETCH", "1"); // a partial clone asks nobody
    builder.environment().put("LC_ALL", "C");
    NOT_OURS.forEach(builder.environment()::remove);
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new DiffException(
          "git is needed to tell what has changed, and there is none; --diff-file reads a diff.");
    }
    try {
      process.getOutputStream().close();
      try (InputStream out = process.getInputStream()) {
        reading.read(out);
      }
      return process.waitFor();
    } catch (IOException e) {
      throw new DiffException("The output of git cannot be read.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DiffException("Interrupted while git was at work.");
    } finally {
      process.destroy();
    }
  }
}
