package org.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings and suppressions with the packaged launcher, as an editor's terminal meets them. */
class ConfigIT {
  private static final Path LAUNCHER = Path.of("bin", "copydesk").toAbsolutePath();
  private static final String LOADED = "The mayor mysteriously left town on Monday.\n";

  @TempDir Path folder;

  private record Ran(int code, String out, String err) {}

  @BeforeAll
  static void needsThePackage() {
    assumeTrue(
        Files.exists(Path.of("target", "copydesk.jar")), "no target/copydesk.jar: mvn verify");
  }

  @BeforeEach
  void isARepository() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
  }

  private Ran run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("out", "");
    Path err = Files.createTempFile("err", "");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().put("COPYDESK_NO_CDS", "1");
      builder.environment().put("COPYDESK_NO_BUILD", "1");
      builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      Process process = builder.start();
      assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it hangs: " + command);
      return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void theNearestFileDecidesAndTheCommandLineOverIt() throws Exception {
    write(".copydesk.yml", "rules: {LOA003: error}\n");
    write("soft/.copydesk.yml", "rules: {LOA003: off}\nfail-on: suggestion\n");
    write("a.md", LOADED);
    write("soft/b.md", LOADED);
    Ran all = run("check", "--format=unix", ".");
    assertEquals(1, all.code, all.err);
    assertTrue(all.out.startsWith("a.md:1:11 error LOA003 "), all.out);
    assertEquals(1, all.out.lines().count(), all.out);
    assertEquals(0, run("check", "--format=unix", "soft").code);
    assertEquals(1, run("check", "--format=unix", "--rule=LOA003", "soft").code);
    assertEquals(0, run("check", "--format=unix", "--no-config", ".").code);
    assertEquals(0, run("check", "--format=unix", "--fail-on=never", ".").code);
    Ran opinion = run("check", "--format=unix", "--profile=opinion", ".");
    assertEquals("", opinion.out);
  }

  @Test
  void whatIsSuppressedIsCountedAndListedOnRequest() throws Exception {
    write("a.md", "<!-- copydesk-disable-next-line LOA003: his own word -->\n" + LOADED);
    Ran text = run("check", "a.md");
    assertEquals(0, text.code);
    assertTrue(text.out.contains("suppressed 1"), text.out);
    assertFalse(text.out.contains("his own word"), text.out);
    assertTrue(run("check", "--show-suppressed", "a.md").out.contains("because: his own word"));
    Ran json = run("check", "--format=json", "a.md");
    assertTrue(json.out.contains("\"suppression\": \"next-line\""), json.out);
    assertTrue(json.out.contains("\"reason\": \"his own word\""), json.out);
    assertTrue(json.out.contains("\"findings\": []"), json.out);
  }

  @Test
  void suppressionsWithoutUseOrReasonFailARunLikeAnyFinding() throws Exception {
    write("a.md", LOADED.replace("mysteriously ", "") + "<!-- copydesk-disable LOA003: x -->\n");
    assertEquals(0, run("check", "a.md").code);
    Ran ran = run("check", "--fail-on=warning", "--format=unix", "a.md");
    assertEquals(1, ran.code);
    assertTrue(ran.out.startsWith("a.md:2:23 warning SUP001 unused-suppression "), ran.out);
  }

  @Test
  void whatCannotBeUsedIsOneClearError() throws Exception {
    write("a.md", LOADED);
    write(".copydesk.yml", "root: true\nrules:\n  LOA03: off\n");
    for (String command : List.of("check", "config")) {
      Ran ran = run(command, "a.md");
      assertEquals(2, ran.code);
      assertEquals("", ran.out);
      assertEquals(
          "copydesk: .copydesk.yml:3:3: There is no rule called LOA03. Did you mean LOA003?\n"
              + "  3 |   LOA03: off\n"
              + "    |   ^^^^^\n",
          ran.err);
    }
    write(".copydesk.yml", "extends: ../..\n");
    assertTrue(run("check", "a.md").err.contains("outside of"), "out of the root");
    write(".copydesk.yml", "[".repeat(100_000));
    Ran bomb = run("check", "a.md");
    assertEquals(2, bomb.code);
    assertEquals(1, bomb.err.lines().filter(line -> line.startsWith("copydesk:")).count());
    assertFalse(bomb.err.contains("\tat "), bomb.err);
  }

  @Test
  void configTellsEachValueAndItsPlace() throws Exception {
    write(".copydesk.yml", "profile: web\noverrides:\n  - {files: b.md, rules: {LOA003: off}}\n");
    write("b.md", LOADED);
    Ran ran = run("config", "b.md");
    assertEquals(0, ran.code, ran.err);
    assertTrue(ran.out.matches("(?s).*profile +web +\\.copydesk\\.yml:1\\n.*"), ran.out);
    assertTrue(ran.out.matches("(?s).*LOA003 [\\w-]+ +off +\\.copydesk\\.yml:3\\n.*"), ran.out);
    assertTrue(ran.out.matches("(?s).*FIG002 [\\w-]+ +warning +profile web:3\\n.*"), ran.out);
    assertTrue(
        run("config", "--format=json", "b.md").out.contains("\"origin\": \"profile web:3\""));
  }

  @Test
  void whatADeskAsksOfSourcesAndInNumbersReachesTheRules() throws Exception {
    write("a.md", "A nun said the roof had leaked for years. The council paid $80,000.\n");
    Ran usual = run("check", "--format=unix", "--rule=ANO001,FIG003", "a.md");
    assertTrue(usual.out.startsWith("a.md:1:1 suggestion ANO001 "), usual.out + usual.err);
    assertEquals(1, usual.out.lines().count(), usual.out);
    write("house.yml", "anonymity: {protected: nun}\nthresholds: {large-sum: 50000}\n");
    write(
        ".copydesk.yml",
        "extends: house.yml\noverrides:\n  - {files: old/**, thresholds: {large-sum: 90000}}\n");
    Ran own = run("check", "--format=unix", "--rule=ANO001,FIG003", "--cache-dir=kept", "a.md");
    assertTrue(own.out.startsWith("a.md:1:60 suggestion FIG003 "), own.out + own.err);
    assertEquals(1, own.out.lines().count(), own.out);
    write("house.yml", "anonymity: {protected: nun}\nthresholds: {large-sum: 90000}\n");
    assertEquals(
        "", run("check", "--format=unix", "--rule=ANO001,FIG003", "--cache-dir=kept", "a.md").out);
    write("old/b.md", LOADED);
    Ran told = run("config", "old/b.md");
    assertTrue(told.out.matches("(?s).*large-sum +90000 +\\.copydesk\\.yml:3\n.*"), told.out);
    assertTrue(told.out.matches("(?s).*protected +nun, 25 as usual +house\\.yml:1\n.*"), told.out);
    Ran page = run("explain", "FIG003");
    assertTrue(page.out.contains("`thresholds: large-sum`, usually 1000000"), page.out);
  }

  @Test
  void aLabelOfOpinionIsHeardAndTold() throws Exception {
    write("a.md", "OPINION\n\n# Mayor leaves\n\n" + LOADED);
    Ran ran = run("check", "a.md");
    assertTrue(ran.out.contains("profile opinion"), ran.out);
    assertTrue(ran.out.contains("note: The story is labeled as opinion"), ran.out);
    write("b.md", "---\ncopydesk-profile: opinon\n---\n" + LOADED);
    assertTrue(run("check", "b.md").out.contains("Did you mean opinion?"));
    write("c.md", "---\ntype: Opinion\ncopydesk-profile: news\n---\n" + LOADED);
    assertTrue(run("check", "--format=unix", "c.md").out.contains("LOA003"));
  }

  @Test
  void initProposesAndNeverOverwrites() throws Exception {
    write("opinion/a.md", "OPINION\n\n# Mayor leaves\n\n" + LOADED);
    write("news/b.md", LOADED);
    Ran ran = run("init");
    assertEquals(0, ran.code, ran.err);
    String written = Files.readString(folder.resolve(".copydesk.yml"), StandardCharsets.UTF_8);
    assertTrue(written.contains("  - files: \"opinion/**\"\n    profile: opinion"), written);
    assertTrue(written.contains("# LOA003: warning # insinuating-adverbial, 1 here"), written);
    assertEquals(0, run("check", ".").code);
    Ran again = run("init");
    assertEquals(2, again.code);
    assertTrue(again.err.contains("is there already"), again.err);
    assertEquals(written, Files.readString(folder.resolve(".copydesk.yml")));
    assertEquals(written, run("init", "--print").out);
  }

  @Test
  void theSchemaIsPrinted() throws Exception {
    Ran ran = run("schema");
    assertEquals(0, ran.code);
    assertEquals(Files.readString(Path.of("docs", "schema", "copydesk-config-1.json")), ran.out);
  }

  @Test
  void storiesCanBeLeftOut() throws Exception {
    write(".copydesk.yml", "exclude: drafts/\n");
    write("drafts/a.md", LOADED);
    write("b.md", LOADED);
    Ran ran = run("check", "--format=unix", ".", "drafts/a.md");
    assertEquals(1, ran.out.lines().count(), ran.out);
    assertTrue(ran.out.startsWith("b.md"), ran.out);
  }
}
