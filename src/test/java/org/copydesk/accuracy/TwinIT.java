package org.copydesk.accuracy;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.document.NewsTwin;
import org.copydesk.document.Twin;
import org.copydesk.finding.LintResult;
import org.copydesk.lint.Linter;
import org.copydesk.read.ArticleReaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Lints stories in Markdown and their twins in other formats: {@code mvn -Paccuracy verify
 * -Daccuracy.data=DIR -Dit.test=TwinIT}. It reports how many have other findings, that is, not the
 * same rules on the same words in the same order, and asserts nothing.
 */
@EnabledIfSystemProperty(named = "accuracy.data", matches = ".+")
class TwinIT {
  private final Linter linter = Linter.builder().build();
  private final Map<String, Linter> linters = new HashMap<>();
  private final Map<String, Function<Article, byte[]>> twins = new LinkedHashMap<>();

  TwinIT() {
    twins.put("page.html", text(NewsTwin::page));
    twins.put("one.ninjs", text(NewsTwin::ninjs));
    twins.put("nitf.json", text(NewsTwin::ninjsWithNitf));
    twins.put("arc.ans", text(NewsTwin::ans));
    twins.put("news.xml", text(NewsTwin::nitf));
    twins.put("word.docx", Twin::docx);
    twins.put("open.odt", Twin::odt);
  }

  private static Function<Article, byte[]> text(Function<Article, String> twin) {
    return article -> twin.apply(article).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void report() throws IOException {
    List<Path> docs;
    try (Stream<Path> all = Files.walk(Path.of(System.getProperty("accuracy.data")))) {
      docs = all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    assertFalse(docs.isEmpty(), "no Markdown");
    Map<String, Integer> differ = new LinkedHashMap<>();
    StringBuilder report = new StringBuilder();
    int read = 0;
    for (Path doc : docs) {
      byte[] bytes = Files.readAllBytes(doc);
      List<Article> stories = ArticleReaders.readAll("a.md", bytes, "");
      if (stories.get(0).blocks().isEmpty()) {
        continue;
      }
      read++;
      String profile = linter.lint("a.md", bytes).profile();
      // Front matter may say that it is opinion; word processors and news have no field for that.
      Linter same = linters.computeIfAbsent(profile, it -> Linter.builder().profile(it).build());
      List<String> expected = found(same, "a.md", bytes);
      twins.forEach(
          (name, twin) -> {
            List<String> actual = found(same, name, twin.apply(stories.get(0)));
            if (name.endsWith(".docx") || name.endsWith(".odt")) {
              // Word processors have no fields for author and date.
              actual.removeIf(it -> it.matches("(COR001|TIM001) .*") && !expected.contains(it));
            }
            differ.merge(name, expected.equals(actual) ? 0 : 1, Integer::sum);
            if (!expected.equals(actual)) {
              difference(report, doc.getFileName() + " as " + name, expected, actual);
            }
          });
    }
    String head = "%d of %d stories compared; other findings: %s%n";
    report.insert(0, head.formatted(read, docs.size(), differ));
    Files.writeString(Path.of("target", "twins.txt"), report);
    System.out.println(report);
  }

  private static void difference(
      StringBuilder report, String name, List<String> expected, List<String> actual) {
    report.append(name).append('\n');
    List<String> missing = new ArrayList<>(expected);
    actual.forEach(missing::remove);
    List<String> more = new ArrayList<>(actual);
    expected.forEach(more::remove);
    missing.forEach(it -> report.append("  - ").append(it).append('\n'));
    more.forEach(it -> report.append("  + ").append(it).append('\n'));
  }

  private static List<String> found(Linter linter, String name, byte[] bytes) {
    LintResult result = linter.lint(name, bytes);
    return result.problem() != null
        ? List.of(result.problem().toString())
        : result.shown().stream()
            .map(it -> it.ruleId() + " " + it.text())
            .collect(Collectors.toCollection(ArrayList::new));
  }
}
