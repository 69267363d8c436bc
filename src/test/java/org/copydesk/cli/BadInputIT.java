package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.copydesk.document.Docx;
import org.copydesk.document.Zip;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile and huge files, all in one run with a good story beside them: each is one clear problem
 * or is read, the story is checked, and half a gigabyte is enough for all.
 */
class BadInputIT {
  private static final Path LAUNCHER = Path.of("bin/copydesk").toAbsolutePath();

  /** Of processor time, for all together: what one alone may take is a fraction of it. */
  private static final int SECONDS = 40;

  @TempDir Path folder;

  @BeforeAll
  static void needsTheBuild() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "sh is absent");
    assumeTrue(Files.exists(Path.of("target/copydesk.jar")), "it is not built");
  }

  /** The bad files, each with the code of its problem; an empty one if it is read. */
  private Map<String, String> write() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    String entities =
        "<!DOCTYPE nitf [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;\"><!ENTITY x SYSTEM"
            + " \"file:///etc/passwd\">]>";
    String news = "<nitf><body><body.content>%s<p>The port shut.</p>";
    put(expected, "line.txt", "The port closed on Monday. ".repeat(370_000), "too-large");
    put(expected, "lines.txt", "No.\n".repeat(2_500_000), "too-large");
    put(expected, "open.md", "---\n" + "a: b\n".repeat(2_000_000), "too-large");
    put(expected, "quotes.md", "> ".repeat(100_000) + "The port shut.\n", "too-large");
    put(expected, "cells.md", "|" + "a|".repeat(1_000_000), "too-large");
    put(expected, "deep.md", "---\na: " + "[".repeat(100_000) + "\n---\n\nShut.\n", "");
    put(expected, "nested.html", "<div>".repeat(1_000_000) + "The port shut.", "too-large");
    put(expected, "mixed.html", "<b><p><i>".repeat(20_000) + "The port shut.", "");
    put(expected, "attribute.html", "<p title=\"" + "ad ".repeat(3_500_000) + "\">Shut.</p>", "");
    put(expected, "nested.xml", news.formatted("<block>".repeat(1_000_000)), "too-large");
    put(expected, "entities.xml", entities + news.formatted("<p>&b; &x;</p>"), "");
    put(expected, "nested.json", "[".repeat(100_000), "too-deep");
    put(expected, "cut.docx", "PK\u0003\u0004 and no more", "damaged");
    put(expected, "words.docx", "The port shut.", "unknown-format");
    Docx good = new Docx().p(Docx.run("The port shut."));
    zip(expected, "out.docx", good, "../../etc/passwd", "x", "unsafe");
    zip(expected, "bomb.docx", good, "word/document.xml", " ".repeat(64 << 20), "too-large");
    zip(expected, "entity.docx", good, "word/document.xml", entities + "<d>&b;</d>", "unsafe");
    return expected;
  }

  private void put(Map<String, String> expected, String name, String content, String code)
      throws IOException {
    Files.writeString(folder.resolve(name), content);
    expected.put(name, code);
  }

  private void zip(
      Map<String, String> expected, String name, Docx good, String part, String xml, String code)
      throws IOException {
    Map<String, String> parts = good.parts();
    parts.put(part, xml);
    Files.write(folder.resolve(name), Zip.of(parts));
    expected.put(name, code);
  }

  @Test
  void eachIsOneProblemAndTheStoryBesideThemIsChecked() throws Exception {
    Map<String, String> expected = write();
    Files.writeString(folder.resolve("story.txt"), "The mayor mysteriously left on Monday.\n");
    List<String> command = new ArrayList<>(List.of(LAUNCHER.toString(), "check", "--format=unix"));
    command.addAll(expected.keySet());
    command.add("story.txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("COPYDESK_NO_BUILD", "1");
    builder.environment().put("COPYDESK_NO_CDS", "1");
    builder.environment().put("COPYDESK_JAVA_OPTS", "-Xmx512m");
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    long nanos = 0;
    while (process.isAlive()) {
      nanos = process.info().totalCpuDuration().map(it -> it.toNanos()).orElse(nanos);
      assertTrue(nanos < TimeUnit.SECONDS.toNanos(SECONDS), "it takes too long");
      process.waitFor(50, TimeUnit.MILLISECONDS);
    }
    assertEquals(2, process.exitValue());
    List<String> problems = Files.readString(err, UTF_8).lines().toList();
    expected.forEach(
        (name, code) -> {
          List<String> own = problems.stream().filter(it -> it.contains(name)).toList();
          List<String> codes =
              own.stream().map(it -> it.substring(it.lastIndexOf('[') + 1)).toList();
          assertEquals(code.isEmpty() ? List.of() : List.of(code + "]"), codes, name);
        });
    assertTrue(
        Files.readString(out, UTF_8).contains("story.txt:1:11"), "the story was not checked");
  }
}
