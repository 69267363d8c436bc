package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built {@code bin/copydesk} as a user runs it. */
class CliIT {
  private static final Path LAUNCHER = Path.of("bin/copydesk").toAbsolutePath();
  private static final String LOADED = "The mayor mysteriously left town on Monday.\n";
  private static final String[] CHECK = {"check", "--format=unix", "--rule=LOA003"};

  @TempDir Path folder;

  private record Ran(int code, byte[] bytes, String err) {
    String out() {
      return new String(bytes, UTF_8);
    }
  }

  @BeforeAll
  static void needsAShell() {
    need("sh", Files.isExecutable(Path.of("/bin/sh")));
    need("the build", Files.exists(Path.of("target/copydesk.jar")));
  }

  /** Skips where a tool is absent, but not in continuous integration. */
  private static void need(String tool, boolean there) {
    if (!there && "true".equals(System.getenv("CI"))) {
      fail(tool + " is needed for this test");
    }
    assumeTrue(there, tool + " is absent");
  }

  private Ran run(Map<String, String> env, List<String> command) throws Exception {
    Path out = Files.createTempFile("copydesk", ".out");
    Path err = Files.createTempFile("copydesk", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().put("COPYDESK_NO_CDS", "1");
      builder.environment().put("COPYDESK_NO_BUILD", "1");
      builder.environment().putAll(env);
      builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
      builder.redirectOutput(out.toFile()).redirectError(err.toFile());
      Process process = builder.start();
      assertTrue(process.waitFor(120, TimeUnit.SECONDS), "it hangs: " + command);
      return new Ran(process.exitValue(), Files.readAllBytes(out), Files.readString(err));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private Ran check(String... more) throws Exception {
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
    command.addAll(List.of(CHECK));
    command.addAll(List.of(more));
    return run(Map.of(), command);
  }

  private Ran shell(String script) throws Exception {
    return run(Map.of("COPYDESK", LAUNCHER.toString()), List.of("/bin/sh", "-c", script));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void oneBadFileAmongGoodOnesIsReported() throws Exception {
    write("a.md", LOADED);
    Files.write(folder.resolve("binary.md"), new byte[] {0, 1, 2, 3, (byte) 0xff, 0, 0});
    write("c.md", LOADED);
    Ran ran = check("a.md", "binary.md", "none.md", "c.md");
    assertEquals(2, ran.code);
    assertEquals(2, ran.out().lines().count(), ran.out());
    assertTrue(ran.err.contains("binary.md") && ran.err.contains("none.md"), ran.err);
    assertFalse(ran.err.contains("\tat "), ran.err);
  }

  @Test
  void unreadableFilesAndFoldersAreProblems() throws Exception {
    write("a.md", LOADED);
    write("locked.md", LOADED);
    write("closed/b.md", LOADED);
    Files.setPosixFilePermissions(
        folder.resolve("locked.md"), PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(
        folder.resolve("closed"), PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(
          Files.isReadable(folder.resolve("locked.md")),
          "permissions do not bind this user (root)");
      Ran ran = check(".");
      assertEquals(2, ran.code);
      assertEquals(1, ran.out().lines().count());
      assertTrue(ran.err.contains("locked.md: Permission"), ran.err);
      assertTrue(ran.err.contains("closed/: Permission"), ran.err);
    } finally {
      Files.setPosixFilePermissions(
          folder.resolve("closed"), PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aLoopOfLinksIsNotWalked() throws Exception {
    write("sub/a.md", LOADED);
    Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
    Files.createSymbolicLink(folder.resolve("sub/self"), Path.of("self"));
    Ran ran = check(".");
    assertEquals(0, ran.code, ran.err);
    assertEquals(1, ran.out().lines().count(), ran.out());
  }

  @Test
  void oddNamesAreFilesLikeAnyOther() throws Exception {
    write("two words.md", LOADED);
    write("-dash.md", LOADED);
    write("line\nbreak.md", LOADED);
    write("@at.md", LOADED);
    write("caf\u00e9.md", LOADED);
    Ran ran = check("two words.md", "line\nbreak.md", "@at.md", "caf\u00e9.md", "--", "-dash.md");
    assertEquals(0, ran.code, ran.err);
    List<String> lines = ran.out().lines().toList();
    assertEquals(5, lines.size(), ran.out());
    assertTrue(lines.get(0).startsWith("two words.md:1:11 "), ran.out());
    assertTrue(lines.get(1).startsWith("line\\nbreak.md:1:11 "), ran.out());
  }

  @Test
  void aReaderThatHasSeenEnoughIsNotAnError() throws Exception {
    write("a.md", (LOADED + "\n").repeat(8_000));
    String line = "\"$COPYDESK\" check --format=unix --rule=LOA003 a.md | head -n 1";
    Ran ran = shell(line);
    assertEquals(1, ran.out().lines().count());
    assertEquals("", ran.err);
  }

  @Test
  void outputDoesNotDependOnThreadsLocaleOrTimeZone() throws Exception {
    for (int i = 0; i < 6; i++) {
      write("caf\u00e9-" + i + ".md", LOADED.repeat(i + 1) + "Na\u00efve \ud83d\ude42.\n");
    }
    byte[] expected = check("--format=json", "--threads=1", ".").bytes;
    assertArrayEquals(expected, check("--format=json", "--threads=4", ".").bytes);
    List<String> command =
        List.of(LAUNCHER.toString(), CHECK[0], CHECK[1], CHECK[2], "--format=json", ".");
    Map<String, String> turkish = Map.of("LC_ALL", "tr_TR.UTF-8", "TZ", "Asia/Kathmandu");
    assertArrayEquals(expected, run(turkish, command).bytes);
    assertArrayEquals(expected, run(Map.of("LC_ALL", "C", "TZ", "UTC"), command).bytes);
  }

  @Test
  void nothingRawReachesTheTerminalAndColorIsOffInAPipe() throws Exception {
    write("a\u001b[31m.md", "The mayor \u001b[2Jmysteriously\u0007 left.\n");
    Ran ran = shell("\"$COPYDESK\" check --rule=LOA003 .");
    String all = new String(ran.bytes, ISO_8859_1) + ran.err;
    assertFalse(all.chars().anyMatch(c -> c < 0x20 && c != '\n'), all);
  }

  @Test
  void filesAreNeverChanged() throws Exception {
    write("a.md", LOADED);
    write("b.txt", "Caf\u00e9\r\n" + LOADED);
    Map<String, String> before = state();
    check(".");
    shell("\"$COPYDESK\" facts . >/dev/null");
    assertEquals(before, state());
  }

  private Map<String, String> state() throws IOException {
    Map<String, String> state = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = new String(Files.readAllBytes(file), ISO_8859_1);
        state.put(file.toString(), Files.getLastModifiedTime(file) + content);
      }
    }
    return state;
  }

  /**
   * The launcher counts the files of a folder; to the program that counts, options are commands.
   */
  @Test
  void optionsOfNobodyReachNoOtherProgram() throws Exception {
    write("copy/a.md", LOADED);
    Ran ran = run(Map.of(), List.of(LAUNCHER.toString(), "check", "copy", "-delete"));
    assertEquals(2, ran.code);
    assertTrue(Files.exists(folder.resolve("copy/a.md")));
  }

  @Test
  void theLauncherIsFoundThroughLinks() throws Exception {
    Files.createSymbolicLink(folder.resolve("one"), LAUNCHER);
    Files.createDirectories(folder.resolve("with space"));
    Files.createSymbolicLink(folder.resolve("with space/two"), Path.of("../one"));
    write("a.md", LOADED);
    Ran ran = shell("PATH=\"$PWD/with space:$PATH\" two check --format=unix --rule=LOA003 a.md");
    assertEquals(0, ran.code, ran.err);
    assertEquals(1, ran.out().lines().count());
  }

  @Test
  void aMissingOrOldJavaIsSaid() throws Exception {
    Ran none = shell("JAVA_HOME=\"$PWD/none\" \"$COPYDESK\" --version");
    assertEquals(2, none.code);
    assertTrue(none.err.startsWith("copydesk: JAVA_HOME has no bin/java"), none.err);
    write("old/bin/java", "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
    assertTrue(folder.resolve("old/bin/java").toFile().setExecutable(true));
    Ran old = shell("JAVA_HOME=\"$PWD/old\" \"$COPYDESK\" --version");
    assertEquals(2, old.code);
    assertTrue(old.err.contains("Java 17 or newer is needed"), old.err);
  }

  @Test
  void theClassDataArchiveIsMadeAndUsedSilently() throws Exception {
    write("a.md", LOADED);
    String line =
        "unset COPYDESK_NO_CDS; export XDG_CACHE_HOME=\"$PWD/cache dir\";"
            + " run() { \"$COPYDESK\" check --format=unix --rule=LOA003 a.md; }; run;"
            + " i=0; while [ $i -lt 120 ] && ! ls \"$PWD/cache dir/copydesk\"/*.jsa; do"
            + " sleep 1; i=$((i + 1)); done >/dev/null 2>&1; run; ls \"cache dir/copydesk\"";
    Ran ran = shell(line);
    List<String> lines = ran.out().lines().toList();
    assertEquals(lines.get(0), lines.get(1));
    assertTrue(lines.get(0).startsWith("a.md:1:11 "), ran.out());
    assertTrue(lines.stream().anyMatch(name -> name.endsWith(".jsa")), ran.out());
    assertEquals("", ran.err);
  }

  @Test
  void helpAndVersionNeedNoRules() throws Exception {
    Ran ran = shell("\"$COPYDESK\" --version && \"$COPYDESK\" --help");
    assertEquals(0, ran.code);
    assertTrue(ran.out().startsWith("copydesk "), ran.out());
  }
}
