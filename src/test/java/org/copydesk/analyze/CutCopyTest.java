package org.copydesk.analyze;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.guide.Fixture;
import org.copydesk.guide.Passage;
import org.copydesk.read.ArticleReaders;
import org.junit.jupiter.api.Test;

/** Copy that breaks off anywhere is analyzed like any other: half a sentence is no error. */
class CutCopyTest {
  private static final Analyzer ANALYZER = Analyzer.create();

  @Test
  void copyMayEndBehindAnyWord() throws IOException {
    int cuts = 0;
    List<String> failed = new ArrayList<>();
    for (Path file : fixtures()) {
      for (Passage passage : Fixture.parse(Files.readString(file)).passages()) {
        String copy = passage.copy().text();
        for (int end = copy.indexOf(' '); end > 0; end = copy.indexOf(' ', end + 1)) {
          cuts++;
          String cut = copy.substring(0, end);
          String failure = failure("a" + passage.format().ending(), cut);
          if (!failure.isEmpty()) {
            failed.add(failure + ": " + cut);
          }
        }
      }
    }
    assertTrue(cuts > 10_000, "fixtures are there");
    assertTrue(failed.isEmpty(), () -> failed.size() + " cuts, the first " + failed.get(0));
  }

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("fixtures/rules"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private static String failure(String name, String copy) {
    try {
      ANALYZER.analyze(ArticleReaders.read(name, copy.getBytes(StandardCharsets.UTF_8), ""));
      return "";
    } catch (RuntimeException e) {
      return Stream.of(e.getStackTrace()).findFirst() + " " + e;
    }
  }
}
