package org.copydesk.project;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Commands that tests run as a user would. */
final class Shell {
  static final Path HOME = Path.of("").toAbsolutePath();

  private Shell() {}

  /**
   * What a command came to.
   *
   * @param code the exit code
   * @param out standard output
   * @param err standard error
   */
  record Ran(int code, String out, String err) {}

  /** Skips where a tool is absent, but not in continuous integration. */
  static void need(String tool) {
    boolean there =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    if (!there && "true".equals(System.getenv("CI"))) {
      fail(tool + " is needed for this test");
    }
    assumeTrue(there, tool + " is absent");
  }

  /** Skips where Copydesk was not packaged. */
  static void needPackage() {
    assumeTrue(Files.exists(HOME.resolve("target/copydesk.jar")), "no jar: mvn verify");
  }

  /** Runs lines of bash with {@code bin} on the path. */
  static Ran bash(Path folder, Map<String, String> env, String lines) throws Exception {
    String path = HOME.resolve("bin") + File.pathSeparator + System.getenv("PATH");
    return run(
        folder,
        env,
        path,
        List.of("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", lines));
  }

  /** Runs a command. */
  static Ran run(Path folder, Map<String, String> env, String path, List<String> command)
      throws Exception {
    Path out = Files.createTempFile("copydesk", ".out");
    Path err = Files.createTempFile("copydesk", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().put("COPYDESK_NO_CDS", "1");
      builder.environment().put("PATH", path);
      builder.environment().remove("GITHUB_STEP_SUMMARY");
      builder.environment().putAll(env);
      Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      process.getOutputStream().close();
      boolean ended = process.waitFor(3, TimeUnit.MINUTES);
      if (!ended) {
        process.destroyForcibly();
      }
      assertTrue(ended, String.join(" ", command));
      return new Ran(process.exitValue(), read(out), read(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** A git repository with a story that has an error, and one that is clean. */
  static void repository(Path folder) throws Exception {
    Files.createDirectories(folder.resolve("stories"));
    String loaded = "The mayor mysteriously left. Sources said that the port was closed.\n";
    Files.writeString(folder.resolve("stories/port.md"), loaded);
    Files.writeString(folder.resolve("stories/rain.md"), "It rained in Harwick on Monday.\n");
    Ran ran =
        bash(
            folder,
            Map.of(),
            "git init -q . && git config user.email desk@example.org && git config user.name Desk"
                + " && git add . && git -c commit.gpgsign=false commit -qm 'first stories'"
                + " && echo >>stories/port.md && git add .");
    assertTrue(ran.code == 0, ran.err);
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
