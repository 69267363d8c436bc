package org.copydesk.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.article.Note;
import org.copydesk.config.Profiles;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Suppressed;
import org.copydesk.finding.Tally;
import org.copydesk.report.ReportWriter.Style;
import org.copydesk.report.RunInfo.Detail;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Severity;

/** For people: one block a story, the gravest first where there are too many to read. */
final class TextReporter implements Reporter {
  /** More findings than this on 500 words are counted, not shown (editorial standard, 2.4). */
  private static final int SHOWN = 25;

  private static final int PER_WORDS = 500;

  /** The longest severity, and two columns. */
  private static final int SEVERITY = Severity.SUGGESTION.code().length() + 2;

  private final ReportWriter out;
  private final RunInfo about;
  private final Map<Severity, Integer> total = new TreeMap<>();
  private int stories;
  private int nothingNew;
  private int words;

  TextReporter(ReportWriter out, RunInfo about) {
    this.out = out;
    this.about = about;
  }

  @Override
  public void report(LintResult result) throws IOException {
    if (result.problem() != null) {
      return; // problems are told on standard error
    }
    stories++;
    words += result.tally().words();
    for (Severity severity : Severity.values()) {
      total.merge(severity, result.count(severity), Integer::sum);
    }
    boolean silent =
        result.shown().isEmpty() && (!about.suppressed() || result.suppressed().isEmpty());
    if (about.detail() == Detail.QUIET && silent) {
      return;
    }
    if (about.detail() == Detail.NORMAL && silent && nothingNew(result)) {
      nothingNew++;
      return;
    }
    header(result);
    List<Finding> shown = about.detail() == Detail.NORMAL ? shown(result) : result.shown();
    for (Finding finding : shown) {
      finding(result, finding);
    }
    if (about.suppressed()) {
      for (Suppressed one : result.suppressed()) {
        suppressed(one);
      }
    }
    if (about.detail() != Detail.QUIET) {
      footer(result, shown);
    }
    out.line().flush();
  }

  /** Of an archive nobody wants to read which of its stories are as they were. */
  private static boolean nothingNew(LintResult result) {
    return (result.comparison() != null || result.elsewhere() > 0) && result.notes().isEmpty();
  }

  private void footer(LintResult result, List<Finding> shown) throws IOException {
    int hidden = result.shown().size() - shown.size();
    if (hidden > 0) {
      out.styled(Style.FAINT, "  ... and " + hidden + " more, none graver; --verbose shows all");
      out.line();
    }
    for (Note note : result.notes()) {
      out.styled(Style.FAINT, "  note: ").plain(note.message()).line();
    }
    if (!result.shown().isEmpty()) {
      out.plain("  in short: ").plain(inShort(result.shown())).line();
    }
    String own = OwnWords.line(result.tally().ownWords());
    if (!own.isEmpty()) {
      out.plain("  own words: ").plain(own).line();
    }
  }

  @Override
  public void finish() throws IOException {
    boolean alone = stories == 1 && nothingNew == 0;
    if (stories > 0 && !alone && about.detail() != Detail.QUIET) {
      out.plain(many(stories, "story", "stories") + ", " + many(words, "word") + ": ");
      out.plain(counts(total))
          .plain(nothingNew == 0 ? "" : "   nothing new in " + nothingNew)
          .line();
    }
    out.flush();
  }

  private void header(LintResult result) throws IOException {
    Tally tally = result.tally();
    Map<Severity, Integer> found = new TreeMap<>();
    for (Severity severity : Severity.values()) {
      found.put(severity, result.count(severity));
    }
    out.styled(Style.STRONG, result.path())
        .plain("   " + many(tally.words(), "word") + "   " + counts(found))
        .plain("   named sources " + tally.namedSources() + ", unnamed " + tally.unnamedSources())
        .plain("   figures " + tally.figures());
    if (tally.unsourcedFigures() > 0) {
      out.plain(" (" + tally.unsourcedFigures() + " without a source)");
    }
    if (!result.suppressed().isEmpty()) {
      out.plain("   suppressed " + result.suppressed().size());
    }
    for (String aside : Told.aside(result)) {
      out.plain("   " + aside);
    }
    if (!result.profile().equals(Profiles.USUAL)) {
      out.plain("   profile " + result.profile());
    }
    out.line();
  }

  private static String counts(Map<Severity, Integer> found) {
    List<String> counts = new ArrayList<>();
    found.forEach((severity, count) -> counts.add(many(count, severity.code())));
    return String.join("  ", counts);
  }

  private static String many(int count, String thing) {
    return many(count, thing, thing + "s");
  }

  private static String many(int count, String one, String several) {
    return count + " " + (count == 1 ? one : several);
  }

  /** What is worth reading at once, in the order of the story. */
  static List<Finding> shown(LintResult result) {
    int pages = Math.max(1, (result.tally().words() + PER_WORDS - 1) / PER_WORDS);
    List<Finding> all = result.shown();
    if (all.size() <= pages * SHOWN) {
      return all;
    }
    Set<Finding> gravest = new LinkedHashSet<>();
    all.stream()
        .sorted(Comparator.comparing(Finding::severity))
        .limit((long) pages * SHOWN)
        .forEach(gravest::add);
    return all.stream().filter(gravest::contains).toList();
  }

  private void finding(LintResult result, Finding finding) throws IOException {
    String severity = finding.severity().code();
    out.plain(padLeft(Places.lineAndColumn(finding), 7)).plain("  ");
    out.styled(Style.valueOf(finding.severity().name()), severity).plain(pad(severity, SEVERITY));
    out.styled(Style.STRONG, finding.ruleId()).plain(" " + finding.rule());
    out.plain(pad(finding.rule(), 26)).plain(finding.message()).line();
    if (about.detail() != Detail.QUIET && result.source() != null) {
      Excerpt excerpt = Excerpt.of(result.source(), finding.location());
      out.plain("        | " + excerpt.text()).line();
      out.plain("        | " + " ".repeat(excerpt.indent()));
      out.styled(Style.valueOf(finding.severity().name()), "^".repeat(excerpt.width())).line();
    }
    if (!finding.fix().isEmpty()) {
      out.plain("        -> " + finding.fix()).line();
    }
    if (about.detail() == Detail.VERBOSE && !finding.evidence().isEmpty()) {
      out.styled(Style.FAINT, "        " + finding.evidence()).line();
    }
  }

  private void suppressed(Suppressed one) throws IOException {
    Finding finding = one.finding();
    String severity = "suppressed";
    out.plain(padLeft(Places.lineAndColumn(finding), 7)).plain("  ");
    out.styled(Style.FAINT, severity).plain(pad(severity, SEVERITY));
    out.styled(Style.STRONG, finding.ruleId()).plain(" " + finding.rule());
    out.plain(pad(finding.rule(), 26)).plain(finding.message()).line();
    if (!one.reason().isEmpty()) {
      out.plain("        because: " + one.reason()).line();
    }
  }

  private static String pad(String text, int width) {
    return " ".repeat(Math.max(2, width - text.length()));
  }

  private static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  /** {@code 2 unnamed sources without a reason; 3 figures without a source}: the most first. */
  private String inShort(List<Finding> findings) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Severity> gravest = new HashMap<>();
    for (Finding finding : findings) {
      counts.merge(finding.rule(), 1, Integer::sum);
      gravest.merge(finding.rule(), finding.severity(), TextReporter::graver);
    }
    List<String> phrases = new ArrayList<>();
    counts.keySet().stream()
        .sorted(
            Comparator.comparing((String rule) -> gravest.get(rule))
                .thenComparing(rule -> -counts.getOrDefault(rule, 0))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(
            rule -> {
              int count = counts.getOrDefault(rule, 0);
              phrases.add(
                  count + " " + about.catalog().find(rule).map(r -> called(r, count)).orElse(rule));
            });
    return String.join("; ", phrases);
  }

  private static Severity graver(Severity one, Severity other) {
    return one.atLeast(other) ? one : other;
  }

  private static String called(RuleInfo rule, int count) {
    return rule.called(count);
  }
}
