package org.copydesk.accuracy;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copydesk.accuracy.AnnotatedSet.Expected;
import org.copydesk.accuracy.AnnotatedSet.Stretch;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Location.InText;
import org.copydesk.lint.Linter;
import org.copydesk.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Scores the rules on annotated copy: {@code mvn -Paccuracy verify -Daccuracy.data=DIR}. It
 * measures and asserts nothing but that there was something to measure.
 */
@EnabledIfSystemProperty(named = "accuracy.data", matches = ".+")
class AccuracyIT {
  private final Linter linter = Linter.builder().build();
  private final StringBuilder report = new StringBuilder("# Accuracy\n");

  @Test
  void report() throws IOException {
    Path data = Path.of(System.getProperty("accuracy.data"));
    List<Path> folders;
    try (Stream<Path> inside = Files.list(data)) {
      folders = inside.filter(it -> Files.isDirectory(it.resolve("docs"))).sorted().toList();
    }
    assertFalse(folders.isEmpty(), "no folder with docs below " + data);
    for (Path folder : folders) {
      score(AnnotatedSet.read(folder));
    }
    Files.writeString(Path.of("target", "accuracy.md"), report);
    System.out.println(report);
  }

  private void score(AnnotatedSet set) throws IOException {
    Map<String, List<Finding>> found = new HashMap<>();
    int words = 0;
    for (Path doc : set.docs()) {
      LintResult result = linter.lint(doc.getFileName().toString(), Files.readAllBytes(doc));
      found.put(doc.getFileName().toString(), result.findings());
      words += result.tally().words();
    }
    line("%n## %s: %d stories, %d words%n", set.name(), set.docs().size(), words);
    noise(found, words);
    if (!set.expected().isEmpty()) {
      expected(set, found);
    }
    rules(set, found);
  }

  private void noise(Map<String, List<Finding>> found, int words) {
    for (Severity severity : Severity.values()) {
      long count =
          found.values().stream()
              .flatMap(List::stream)
              .filter(finding -> finding.severity() == severity)
              .count();
      line("* %s: %.2f per 1,000 words", severity.code(), 1000.0 * count / Math.max(1, words));
    }
  }

  private void expected(AnnotatedSet set, Map<String, List<Finding>> found) {
    long must = set.expected().stream().filter(Expected::must).count();
    long hit = set.expected().stream().filter(it -> it.must() && said(it, found)).count();
    long broken = set.quiet().stream().filter(it -> said(it, found)).count();
    line(
        "* expected findings found: %d of %d; places that should be quiet and are not: %d",
        hit, must, broken);
  }

  private static boolean said(Expected expected, Map<String, List<Finding>> found) {
    return found.getOrDefault(expected.doc(), List.of()).stream()
        .anyMatch(it -> expected.names(it.ruleId(), it.family()) && touches(expected.place(), it));
  }

  private static boolean touches(Stretch stretch, Finding finding) {
    return finding.location() instanceof InText place
        && stretch.touches(place.start().offset(), place.end().offset());
  }

  /** For each rule how many findings there are, and how many touch what people marked. */
  private void rules(AnnotatedSet set, Map<String, List<Finding>> found) {
    Map<String, int[]> rules = new TreeMap<>();
    found.forEach(
        (doc, findings) -> {
          List<Stretch> marks = new ArrayList<>(set.marked().getOrDefault(doc, List.of()));
          set.expected().stream()
              .filter(it -> it.doc().equals(doc))
              .forEach(it -> marks.add(it.place()));
          for (Finding finding : findings) {
            int[] count = rules.computeIfAbsent(finding.ruleId(), id -> new int[2]);
            count[0]++;
            count[1] += marks.stream().anyMatch(mark -> touches(mark, finding)) ? 1 : 0;
          }
        });
    boolean annotated = !set.marked().isEmpty() || !set.expected().isEmpty();
    line("%n| rule | findings |%s", annotated ? " on marked words |" : "");
    line("| --- | --- |%s", annotated ? " --- |" : "");
    rules.forEach(
        (id, count) -> line("| %s | %d |%s", id, count[0], annotated ? " " + count[1] + " |" : ""));
  }

  private void line(String format, Object... values) {
    report.append(String.format(Locale.ROOT, format, values).replace("\r", "")).append('\n');
  }
}
