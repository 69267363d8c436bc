package org.copydesk.annotate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.document.Zip;
import org.copydesk.finding.Finding;
import org.copydesk.lint.Input;
import org.copydesk.lint.Linter;
import org.copydesk.lint.Review;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A commented document as LibreOffice opens it. Skipped where that is absent, but not in continuous
 * integration, which installs it ({@code .ci/packages}).
 */
class WordProcessorIT {
  private static final Path STORY = Path.of("fixtures/articles/skua-ferry/skua-ferry.docx");
  private static final Pattern ANNOTATION =
      Pattern.compile("(?s)<office:annotation .*?</office:annotation>");

  @TempDir Path folder;

  @BeforeAll
  static void needsLibreOffice() {
    boolean there =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    if (!there && "true".equals(System.getenv("CI"))) {
      fail("LibreOffice (soffice) is needed for this test");
    }
    assumeTrue(there, "LibreOffice is absent");
  }

  private Path convert(Path file, String format) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            "soffice",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            format,
            "--outdir",
            folder.toString(),
            file.toString());
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      fail("LibreOffice hangs");
    }
    return folder.resolve(file.getFileName().toString().replace(".docx", "." + format));
  }

  @Test
  void everyCommentStandsOnItsWords() throws Exception {
    byte[] bytes = Files.readAllBytes(STORY);
    Review review =
        Linter.builder().build().reviews(new Input.Given("skua-ferry.docx", bytes)).get(0);
    List<Finding> shown = review.result().shown();
    assertTrue(shown.size() >= 4, shown.toString());
    Path commented = folder.resolve("commented.docx");
    Files.write(commented, WordComments.annotate(bytes, review.article(), shown));

    byte[] opened = Files.readAllBytes(convert(commented, "odt"));
    String content = new String(Zip.parts(opened).get("content.xml"), UTF_8);
    Map<String, String> expected = new TreeMap<>();
    shown.forEach(it -> expected.put(it.message(), it.text()));
    Map<String, String> found = new TreeMap<>();
    comments(content).forEach((comment, words) -> found.put(comment, words));
    assertTrue(found.keySet().removeIf(comment -> comment.startsWith("copydesk-ignore")));
    assertEquals(expected, found);

    // What LibreOffice writes again is still the same story.
    byte[] again = Files.readAllBytes(convert(commented, "txt"));
    byte[] before = Files.readAllBytes(convert(Files.copy(STORY, folder.resolve("a.docx")), "txt"));
    assertEquals(new String(before, UTF_8), new String(again, UTF_8));
  }

  /** The words of each comment by its message, or its first paragraph if it has but one. */
  private static Map<String, String> comments(String content) {
    Map<String, String> all = new LinkedHashMap<>();
    Matcher comment = ANNOTATION.matcher(content);
    while (comment.find()) {
      String name = comment.group().replaceAll("(?s)^.*?office:name=\"([^\"]*)\".*", "$1");
      int end = content.indexOf("<office:annotation-end office:name=\"" + name + "\"");
      assertTrue(end > 0, name);
      String inside = content.substring(comment.end(), end);
      String words = plain(ANNOTATION.matcher(inside).replaceAll(""));
      List<String> paragraphs =
          Pattern.compile("(?s)<text:p[^>]*>(.*?)</text:p>")
              .matcher(comment.group())
              .results()
              .map(it -> plain(it.group(1)))
              .toList();
      all.put(paragraphs.get(paragraphs.size() > 1 ? 1 : 0), words);
    }
    return all;
  }

  private static String plain(String xml) {
    return xml.replaceAll("<[^>]*>", "")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&")
        .strip();
  }
}
