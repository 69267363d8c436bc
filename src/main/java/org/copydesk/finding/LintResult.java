package org.copydesk.finding;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.article.Note;
import org.copydesk.rule.Severity;
import org.copydesk.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * What came of one file: findings and notes, or the problem that kept it from being read.
 *
 * @param path the name that people know the file by
 * @param source its text, for excerpts; null with a problem
 * @param reading what was read and seen, for reports that show the story; null with a problem
 * @param tally the story in numbers
 * @param findings sorted by start, end and rule id
 * @param notes what is worth knowing and no fault
 * @param problem why it could not be linted; null if it was
 * @param suppressed what would have been found, had the story not asked to be spared; in the same
 *     order
 * @param profile the profile it was judged by: {@code news}; empty with a problem
 * @param silent ids of the rules that were off; empty with a problem
 * @param comparison what a baseline has kept from the findings; null without one
 * @param elsewhere how many findings were left out because they stand on lines that did not change
 */
public record LintResult(
    String path,
    @Nullable SourceText source,
    @Nullable Reading reading,
    Tally tally,
    List<Finding> findings,
    List<Note> notes,
    @Nullable Problem problem,
    List<Suppressed> suppressed,
    String profile,
    Set<String> silent,
    @Nullable Comparison comparison,
    int elsewhere) {

  /** Copies the collections. */
  public LintResult {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
    suppressed = List.copyOf(suppressed);
    silent = new TreeSet<>(silent);
  }

  /** What came of a file that was linted, before any baseline and any diff. */
  public static LintResult of(
      String path,
      @Nullable SourceText source,
      @Nullable Reading reading,
      Tally tally,
      List<Finding> findings,
      List<Note> notes,
      List<Suppressed> suppressed,
      String profile,
      Set<String> silent) {
    return new LintResult(
        path, source, reading, tally, findings, notes, null, suppressed, profile, silent, null, 0);
  }

  /** A file that could not be linted. */
  public static LintResult of(Problem problem) {
    return new LintResult(
        problem.path(),
        null,
        null,
        Tally.NONE,
        List.of(),
        List.of(),
        problem,
        List.of(),
        "",
        Set.of(),
        null,
        0);
  }

  /**
   * The same with some of its findings. Where the one is left out that repeats are told with, those
   * that stay are told themselves.
   *
   * @param kept some of the findings, in their order
   * @param compared what became of others; null without a baseline
   * @param unchanged how many others stand on lines that did not change
   */
  public LintResult with(List<Finding> kept, @Nullable Comparison compared, int unchanged) {
    Set<Finding> staying = Collections.newSetFromMap(new IdentityHashMap<>());
    staying.addAll(kept);
    Set<String> untold = new HashSet<>();
    for (Finding finding : findings) {
      if (!finding.repeat() && !staying.contains(finding)) {
        untold.add(finding.ruleId());
      }
    }
    List<Finding> told =
        kept.stream().map(it -> untold.contains(it.ruleId()) ? it.shown() : it).toList();
    return new LintResult(
        path,
        source,
        reading,
        tally,
        told,
        notes,
        problem,
        suppressed,
        profile,
        silent,
        compared,
        unchanged);
  }

  /** The same with these suppressed findings. */
  public LintResult withSuppressed(List<Suppressed> others) {
    return new LintResult(
        path,
        source,
        reading,
        tally,
        findings,
        notes,
        problem,
        others,
        profile,
        silent,
        comparison,
        elsewhere);
  }

  /** The findings for people: without those that an earlier one stands for. */
  public List<Finding> shown() {
    return findings.stream().filter(finding -> !finding.repeat()).toList();
  }

  /** The number of findings of exactly this severity. */
  public int count(Severity severity) {
    return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
