package org.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.copydesk.finding.LintResult;
import org.copydesk.lint.Linter;
import org.copydesk.rule.Severity;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a browser shows it: on a phone, on a desk, in the dark, with copy that attacks. */
class HtmlPageIT {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final String ATTACK =
      "\n\nThe mayor <script>ran=1</script> mysteriously <img src=x onerror=\"ran=1\"> left for"
          + " [the coast](javascript:ran=1) with 12 percent of the aVeryLongWord"
          + "withoutAnyPlaceToBreakIt".repeat(8)
          + ", an official said.\n";

  @TempDir Path folder;

  @BeforeAll
  static void needsABrowser() {
    if (!Files.isExecutable(CHROMIUM) && "true".equals(System.getenv("CI"))) {
      fail("chromium is needed for this test");
    }
    assumeTrue(Files.isExecutable(CHROMIUM), "chromium is absent");
  }

  private JsonNode look(int width, String... options) throws Exception {
    Path story = Path.of("fixtures/articles/tarn-convoy/tarn-convoy.md");
    String copy = Files.readString(story) + ATTACK;
    LintResult result =
        Linter.builder().build().lint("a.md", copy.getBytes(StandardCharsets.UTF_8));
    assertTrue(result.findings().size() > 5, "something to look at");
    String page = Samples.write(ReportFormat.HTML, Severity.ERROR, List.of(result));
    Files.writeString(folder.resolve("report.html"), page);
    try (var look = HtmlPageIT.class.getResourceAsStream("look.html")) {
      String text = new String(look.readAllBytes(), StandardCharsets.UTF_8);
      text = text.replace("WIDTH", String.valueOf(width));
      Files.writeString(folder.resolve("look.html"), text);
    }
    String dom = browse(options);
    return Samples.json(Jsoup.parse(dom).select("#seen").text());
  }

  private String browse(String... options) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                CHROMIUM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--allow-file-access-from-files",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=1300,1000",
                "--virtual-time-budget=5000",
                "--dump-dom"));
    command.addAll(List.of(options));
    command.add(folder.resolve("look.html").toUri().toString());
    Path out = folder.resolve("dom.html");
    Process browser =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = browser.waitFor(2, TimeUnit.MINUTES);
    browser.destroyForcibly();
    assertTrue(ended, "the browser does not end");
    return Files.readString(out);
  }

  @Test
  void itFitsOnAPhone() throws Exception {
    JsonNode seen = look(320);
    assertTrue(seen.get("width").asInt() <= 320, seen.toString());
    assertEquals(1, seen.get("columns").asInt());
  }

  @Test
  void itsStyleIsAppliedAndItsWordsCanBeRead() throws Exception {
    JsonNode light = look(1200, "--blink-settings=preferredColorScheme=1");
    JsonNode dark = look(1200, "--blink-settings=preferredColorScheme=0");
    for (JsonNode seen : List.of(light, dark)) {
      assertNotEquals("none", seen.get("underline").asText(), "the policy lets the style in");
      assertEquals(2, seen.get("columns").asInt());
      assertTrue(seen.get("contrast").asDouble() >= 4.5, seen.toString());
    }
    assertNotEquals(light.get("paper"), dark.get("paper"));
  }

  @Test
  void copyRunsNothing() throws Exception {
    JsonNode seen = look(1200);
    assertEquals("nothing", seen.get("ran").asText());
    assertEquals(0, seen.get("scripts").asInt());
  }
}
