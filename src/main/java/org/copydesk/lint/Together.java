package org.copydesk.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.article.Note;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Location;
import org.copydesk.finding.Location.InText;
import org.copydesk.finding.Suppressed;
import org.copydesk.finding.Tally;

/** The results of the stories of one file become that of the file. */
final class Together {
  /** An odd number, so that its multiples meet no fingerprint but by accident. */
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private Together() {}

  /**
   * One result: the findings of all in the order of the file, each note once, numbers added up.
   *
   * @param stories at least one
   */
  static LintResult of(List<LintResult> stories) {
    LintResult first = stories.get(0);
    if (stories.size() == 1) {
      return first;
    }
    List<Suppressed> suppressed = new ArrayList<>();
    Tally tally = Tally.NONE;
    List<Finding> findings = new ArrayList<>();
    Set<Note> notes = new LinkedHashSet<>();
    Map<String, Integer> prints = new HashMap<>();
    // What a rule has said of a story in which it is off cannot be told from what it says of
    // others.
    Set<String> silent = new TreeSet<>();
    for (LintResult story : stories) {
      tally = tally.plus(story.tally());
      for (Finding finding : story.findings()) {
        findings.add(distinct(finding, prints));
      }
      notes.addAll(story.notes());
      suppressed.addAll(story.suppressed());
      silent.addAll(story.silent());
    }
    // A summary may stand in the file behind the copy that it is shown above.
    findings.sort(Comparator.comparing(Finding::location, Together::compare));
    // Reports that show the story show one; of an export they show the findings alone.
    return LintResult.of(
        first.path(),
        first.source(),
        null,
        tally,
        findings,
        List.copyOf(notes),
        suppressed,
        first.profile(),
        silent);
  }

  private static int compare(Location one, Location other) {
    return Integer.compare(start(one), start(other));
  }

  private static int start(Location location) {
    return location.inFile().map(InText::utf16Start).orElse(0);
  }

  /** Two stories may share a sentence; in one file each finding has a fingerprint of its own. */
  private static Finding distinct(Finding finding, Map<String, Integer> prints) {
    int earlier = prints.merge(finding.fingerprint(), 1, Integer::sum) - 1;
    if (earlier == 0) {
      return finding;
    }
    long moved = HexFormat.fromHexDigitsToLong(finding.fingerprint()) + earlier * STEP;
    return finding.withFingerprint(HexFormat.of().toHexDigits(moved));
  }
}
