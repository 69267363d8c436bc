package org.copydesk.report;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.finding.Comparison;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Location.InText;
import org.copydesk.rule.Severity;
import org.copydesk.text.SourceText;

/** Findings in words that several formats share. */
final class Told {
  private Told() {}

  /** Message and fix, in two sentences. */
  static String whole(Finding finding) {
    return finding.fix().isEmpty() ? finding.message() : finding.message() + " " + finding.fix();
  }

  /** {@code 2 errors, 1 warning, 0 suggestions}. */
  static String counts(List<Finding> findings) {
    StringBuilder counts = new StringBuilder();
    for (Severity severity : Severity.values()) {
      int count = (int) findings.stream().filter(it -> it.severity() == severity).count();
      counts.append(counts.isEmpty() ? "" : ", ").append(many(count, severity.code()));
    }
    return counts.toString();
  }

  /** What is not listed: {@code old 12, elsewhere 3}, each only if there is any. */
  static List<String> aside(LintResult result) {
    List<String> aside = new ArrayList<>();
    Comparison comparison = result.comparison();
    if (comparison != null && !comparison.old().isEmpty()) {
      aside.add("old " + comparison.old().size());
    }
    if (comparison != null && !comparison.unheard().isEmpty()) {
      aside.add("of newer rules " + comparison.unheard().size());
    }
    if (result.elsewhere() > 0) {
      aside.add("elsewhere " + result.elsewhere());
    }
    return aside;
  }

  /** {@code 1 word}, {@code 2 words}. */
  static String many(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  /**
   * Whether a replacement can be put in place of the words as they stand in the file: not where
   * markup stands between them, nor in a JSON string.
   */
  static boolean replaceable(Finding finding, SourceText source) {
    return finding.location() instanceof InText place
        && source.content().regionMatches(place.utf16Start(), finding.text(), 0, length(place))
        && finding.text().length() == length(place);
  }

  private static int length(InText place) {
    return place.utf16End() - place.utf16Start();
  }
}
