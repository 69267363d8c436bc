package org.copydesk.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.copydesk.project.Readme.Outcome;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final String SAMPLE =
      """
      Lint:

      <!-- run: exit 1 -->
      ```sh
      bin/copydesk check a.md
      ```

      <!-- output -->
      ```text
      old
      ```

      <!-- run -->
      ```sh
      bin/copydesk --version
      ```

      ```sh
      mvn verify
      ```
      """;

  @Test
  void onlyMarkedCommandsAreRun() {
    assertEquals(
        List.of("bin/copydesk check a.md\n", "bin/copydesk --version\n"),
        Readme.parse(SAMPLE).runs().stream().map(Readme.Run::commands).toList());
  }

  @Test
  void theMarkNamesTheExitCode() {
    assertEquals(
        List.of(1, 0), Readme.parse(SAMPLE).runs().stream().map(Readme.Run::exit).toList());
  }

  @Test
  void theOutputShownCanBeRenewed() {
    Readme readme = Readme.parse(SAMPLE);
    assertEquals("old\n", readme.shown(readme.runs().get(0)));
    assertEquals(
        SAMPLE.replace("old", "new"),
        readme.with(List.of(new Outcome(1, "new\n"), new Outcome(0, "unused"))));
  }

  @Test
  void theExitCodesCanBeRenewed() {
    Readme readme = Readme.parse(SAMPLE);
    assertEquals(
        SAMPLE
            .replace("run: exit 1", "RUN")
            .replace("run -->", "run: exit 2 -->")
            .replace("RUN", "run"),
        readme.with(List.of(new Outcome(0, "old\n"), new Outcome(2, ""))));
  }

  @Test
  void theReadmeRunsSomething() {
    assertTrue(Readme.parse(ProjectFiles.read(Path.of("README.md"))).runs().size() > 0);
  }

  @Test
  void linksBetweenDocumentsLeadSomewhere() {
    Pattern link = Pattern.compile("]\\((?!https?:|#|mailto:)([^)#\\s]+)(#[^)]*)?\\)");
    for (Path file : ProjectFiles.all(".md")) {
      // Fixtures are copy, and the pages of rules quote them.
      if (file.getNameCount() > 2 && !file.startsWith("docs/adr")) {
        continue;
      }
      List<Path> broken =
          link.matcher(ProjectFiles.read(file))
              .results()
              .map((MatchResult found) -> file.resolveSibling(found.group(1)).normalize())
              .filter(target -> !Files.exists(target))
              .toList();
      assertEquals(List.of(), broken, file.toString());
    }
  }
}
