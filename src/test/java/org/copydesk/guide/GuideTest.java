package org.copydesk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.rule.RuleInfo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The generated pages in {@code docs/rules}; {@code -Dguide.update} writes them anew. */
class GuideTest {
  private static final Path DOCS = Path.of(RulePage.FOLDER);
  private static final RuleGuide GUIDE = RuleGuide.open();

  @BeforeAll
  static void writeAnewIfAsked() throws IOException {
    if (System.getProperty("guide.update") != null) {
      for (Path stale : written().keySet()) {
        Files.delete(stale);
      }
      for (Map.Entry<Path, String> page : expected().entrySet()) {
        Files.createDirectories(page.getKey().getParent());
        Files.writeString(page.getKey(), page.getValue());
      }
    }
  }

  @Test
  void thePagesInTheTreeAreThoseOfTheRules() throws IOException {
    assertEquals(
        expected().keySet(), written().keySet(), "mvn test -Dtest=GuideTest -Dguide.update");
  }

  @TestFactory
  Stream<DynamicTest> everyPageSaysWhatItsRuleSays() throws IOException {
    Map<Path, String> written = written();
    return expected().entrySet().stream()
        .filter(page -> written.containsKey(page.getKey()))
        .map(
            page ->
                dynamicTest(
                    page.getKey().toString(),
                    () -> assertEquals(page.getValue(), written.get(page.getKey()))));
  }

  @Test
  void aPageIsFoundByIdAndName() {
    assertEquals(
        GUIDE.page("LOA003").orElseThrow(), GUIDE.page("Insinuating-Adverbial").orElseThrow());
    assertTrue(GUIDE.page("no-such-rule").isEmpty());
  }

  @Test
  void everyPageHasBothExamples() {
    List<String> without =
        GUIDE.rules().stream()
            .map(rule -> GUIDE.page(rule.id()).orElseThrow())
            .filter(page -> page.flagged().isEmpty() || page.clean().isEmpty())
            .map(page -> page.info().name())
            .toList();
    assertEquals(List.of(), without);
  }

  @Test
  void terminalPagesKeepToTheirWidth() {
    for (RuleInfo rule : GUIDE.rules()) {
      String text = GUIDE.page(rule.id()).orElseThrow().toText(60);
      List<String> tooWide =
          text.lines().filter(line -> line.length() > 60 && line.strip().contains(" ")).toList();
      assertEquals(List.of(), tooWide, rule.name());
    }
  }

  /** The pages as they should be: one a rule, and the table of all. */
  private static Map<Path, String> expected() {
    Map<Path, String> pages = new TreeMap<>();
    StringBuilder table =
        new StringBuilder(
            """
            # Rules

            Generated from the rules and their fixtures by `mvn test -Dtest=GuideTest -Dguide.update`; edit those.

            | id | rule | family | severity | right | what it flags |
            | --- | --- | --- | --- | --- | --- |
            """);
    for (RuleInfo rule : GUIDE.rules()) {
      RulePage page = GUIDE.page(rule.id()).orElseThrow();
      String place = rule.family() + "/" + rule.name() + ".md";
      pages.put(DOCS.resolve(place), page.toMarkdown());
      table.append(
          "| %s | [%s](%s) | %s | %s | %s | %s |%n"
              .formatted(
                  rule.id(),
                  rule.name(),
                  place,
                  rule.family(),
                  rule.severity().code(),
                  GUIDE.measured(rule).map(it -> it.right() + "/" + it.read()).orElse(""),
                  page.definition().replace("|", "\\|"))
              .replace(System.lineSeparator(), "\n"));
    }
    pages.put(DOCS.resolve("README.md"), table.toString());
    return pages;
  }

  private static Map<Path, String> written() throws IOException {
    if (!Files.isDirectory(DOCS)) {
      return Map.of();
    }
    try (Stream<Path> files = Files.walk(DOCS)) {
      return files
          .filter(Files::isRegularFile)
          .collect(Collectors.toMap(file -> file, GuideTest::read, (a, b) -> a, TreeMap::new));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
