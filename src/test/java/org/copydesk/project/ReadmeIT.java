package org.copydesk.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.project.Readme.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Runs the marked commands of the README with the packaged Copydesk; {@code -Dreadme.update} renews
 * the exit codes and the output that it shows.
 */
class ReadmeIT {
  private static final Path README = Path.of("README.md");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");

  @BeforeAll
  static void needsThePackage() {
    assumeTrue(
        Files.exists(Path.of("target", "copydesk.jar")), "no target/copydesk.jar: mvn verify");
  }

  @Test
  void theMarkedCommandsSayWhatTheReadmeShows() throws Exception {
    Readme readme = Readme.parse(ProjectFiles.read(README));
    List<Outcome> outcomes = new ArrayList<>();
    for (Readme.Run run : readme.runs()) {
      Outcome outcome = run(run.commands());
      assertTrue(outcome.exit() < 2, run.commands());
      outcomes.add(outcome);
    }
    if (System.getProperty("readme.update") != null) {
      Files.writeString(README, readme.with(outcomes));
      return;
    }
    assertEquals(readme.text(), readme.with(outcomes), "-Dreadme.update renews it");
  }

  @Test
  void everyOptionInTheReadmeExists() throws Exception {
    String help =
        run("bin/copydesk --help; bin/copydesk check --help; bin/copydesk explain --help").output();
    List<String> unknown = new ArrayList<>();
    Matcher option = OPTION.matcher(ProjectFiles.read(README));
    while (option.find()) {
      if (!help.contains(option.group())) {
        unknown.add(option.group());
      }
    }
    assertEquals(List.of(), unknown);
  }

  private static Outcome run(String commands) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("bash", "-c", commands)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), commands);
    return new Outcome(process.exitValue(), output);
  }
}
