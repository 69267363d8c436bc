package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.report.ReportFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several reports at once, and the files they go to. */
class ReportFilesTest {
  @TempDir Path folder;
  private String story = "";

  private record Ran(int code, String out, String err) {}

  @BeforeEach
  void aStory() throws IOException {
    String copy = "The mayor mysteriously left.\n";
    story = Files.writeString(folder.resolve("a.md"), copy).toString();
  }

  private static Ran run(Map<String, String> env, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    int code = Main.run(new Terminal(in, out, errors, env, false, false), args);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(it -> it.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void eachOutputBelongsToTheFormatBeforeIt() throws IOException {
    Ran ran =
        run(
            Map.of(),
            "check",
            "--format=sarif",
            "--output",
            file("new/r.sarif"),
            "--format=unix",
            "--format=html",
            "-o",
            file("r.html"),
            story);
    assertEquals("", ran.err);
    assertTrue(ran.out.startsWith(story + ":1:11 warning LOA003"), ran.out);
    assertEquals(List.of("a.md", "r.html", "r.sarif"), names());
    assertTrue(Files.readString(folder.resolve("new/r.sarif")).contains("\"runs\""));
    assertTrue(Files.readString(folder.resolve("r.html")).startsWith("<!doctype html>"));
  }

  @Test
  void withoutAFormatTheReportIsText() {
    assertTrue(run(Map.of(), "check", story).out.contains("in short: 1 insinuating word"));
  }

  @Test
  void whatContradictsItselfIsRefused() {
    assertTrue(refused("--format=text", "--format=json").contains("Only one report"));
    assertTrue(refused("--output", file("x")).contains("needs a --format"));
    assertTrue(
        refused("--format=json", "-o", file("x"), "--format=text", "-o", file("x"))
            .contains("the same file"));
    assertTrue(refused("--format=text", "-o", folder.toString()).contains("is a folder"));
    assertTrue(refused("--format=text", "-o", story).contains("overwrite"));
    assertTrue(refused("--format=text", "-o", folder + "/./a.md").contains("overwrite"));
  }

  private String refused(String... options) {
    String[] args =
        Stream.concat(Stream.of("check", story), Stream.of(options)).toArray(String[]::new);
    Ran ran = run(Map.of(), args);
    assertEquals(2, ran.code, ran.err);
    assertEquals("", ran.out);
    return ran.err;
  }

  @Test
  void aStoryIsNeverOverwritten() throws IOException {
    refused("--format=text", "-o", story);
    assertTrue(Files.readString(Path.of(story)).startsWith("The mayor"));
  }

  @Test
  void theOldReportStaysUntilTheNewOneIsWhole() throws IOException {
    Path report = Files.writeString(folder.resolve("r.txt"), "old");
    try (ReportFile file = ReportFile.open(report.toString())) {
      file.stream().write("new".getBytes(StandardCharsets.UTF_8));
      assertEquals("old", Files.readString(report));
    }
    assertEquals("old", Files.readString(report)); // closed without a commit
    assertEquals(List.of("a.md", "r.txt"), names());
    try (ReportFile file = ReportFile.open(report.toString())) {
      file.stream().write("new".getBytes(StandardCharsets.UTF_8));
      file.commit();
    }
    assertEquals("new", Files.readString(report));
    assertEquals(List.of("a.md", "r.txt"), names());
  }

  @Test
  void aLinkKeepsPointingAtTheReport() throws IOException {
    Path real = Files.writeString(folder.resolve("real.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
    run(Map.of(), "check", "--format=json", "-o", link.toString(), story);
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(real).startsWith("{"));
  }

  @Test
  void githubGetsAnnotationsAndASummary() throws IOException {
    Path summary = Files.writeString(folder.resolve("summary"), "from a step before\n");
    Map<String, String> env = Map.of("GITHUB_STEP_SUMMARY", summary.toString());
    Ran ran = run(env, "check", "--format=github", story);
    assertTrue(ran.out.startsWith("::warning file="), ran.out);
    String written = Files.readString(summary);
    assertTrue(written.startsWith("from a step before\n<!-- copydesk -->"), written);
    assertTrue(written.contains("mysteriously"), written);
    run(env, "check", "--format=text", story);
    assertEquals(written, Files.readString(summary));
    assertFalse(run(Map.of(), "check", "--format=github", story).out.isEmpty());
  }

  @Test
  void everyFormatIsTheSameTwiceAndForAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 6; i++) {
      Files.writeString(
          folder.resolve("s" + i + ".md"),
          "Crime rose 12 percent, he mysteriously said.\n\n".repeat(i + 1));
    }
    for (ReportFormat format : ReportFormat.values()) {
      String[] one = {"check", "--format=" + format, "--threads=1", folder.toString()};
      String[] many = {"check", "--format=" + format, "--threads=4", folder.toString()};
      assertEquals(run(Map.of(), one).out, run(Map.of(), many).out, format.toString());
    }
  }
}
