package org.copydesk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Problem;
import org.copydesk.rule.Severity;

/**
 * A comment for a pull or merge request: a table a story, suggestions folded away. Nothing in copy
 * or file names becomes markup, a mention of a user, or a reference to an issue.
 */
final class MarkdownReporter implements Reporter {
  /** So that the whole stays below the 65,536 characters that a comment on GitHub may have. */
  private static final int LIMIT = 120;

  private static final int LONG = 300;

  private final ReportWriter out;
  private final RunInfo about;
  private final List<Placed> findings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int stories;
  private int old;
  private int words;

  /** A finding and its file. */
  private record Placed(String path, Finding finding) {}

  MarkdownReporter(ReportWriter out, RunInfo about) {
    this.out = out;
    this.about = about;
  }

  @Override
  public void report(LintResult result) {
    String path = Places.relative(result.path());
    result.shown().forEach(finding -> findings.add(new Placed(path, finding)));
    if (result.problem() != null) {
      problems.add(result.problem());
    } else {
      stories++;
      words += result.tally().words();
      old += result.comparison() == null ? 0 : result.comparison().old().size();
    }
  }

  @Override
  public void finish() throws IOException {
    Writer text = out.raw();
    // The comment at the top lets a later run find this one and replace it.
    text.write("<!-- copydesk -->\n## Copydesk\n\n");
    List<Finding> all = findings.stream().map(Placed::finding).toList();
    text.write(stories == 1 ? "1 story" : stories + " stories");
    text.write(", " + Told.many(words, "word") + ": " + Told.counts(all) + ".");
    text.write(old == 0 ? "\n" : " Old ones that are left out: " + old + ".\n");
    List<Placed> kept = Gravest.of(findings, it -> it.finding.severity(), LIMIT);
    Map<String, List<Finding>> byPath = new LinkedHashMap<>();
    for (Placed one : kept) {
      byPath.computeIfAbsent(one.path, path -> new ArrayList<>()).add(one.finding);
    }
    for (Map.Entry<String, List<Finding>> story : byPath.entrySet()) {
      story(text, story.getKey(), story.getValue());
    }
    int left = findings.size() - kept.size();
    if (left > 0) {
      text.write("\n… and " + left + " more, none graver than these.\n");
    }
    problems(text);
    text.write("\n" + footer(kept) + "\n");
    out.flush();
  }

  private static void story(Writer text, String path, List<Finding> findings) throws IOException {
    text.write("\n### " + escape(path) + "\n");
    List<Finding> grave =
        findings.stream().filter(it -> it.severity() != Severity.SUGGESTION).toList();
    List<Finding> suggestions =
        findings.stream().filter(it -> it.severity() == Severity.SUGGESTION).toList();
    if (!grave.isEmpty()) {
      table(text, grave);
    }
    if (!suggestions.isEmpty()) {
      String summary = Told.many(suggestions.size(), "suggestion");
      text.write("\n<details>\n<summary>" + summary + "</summary>\n");
      table(text, suggestions);
      text.write("\n</details>\n");
    }
  }

  private static void table(Writer text, List<Finding> findings) throws IOException {
    text.write("\n| place | | finding |\n| ---: | --- | --- |\n");
    for (Finding finding : findings) {
      text.write("| " + escape(Places.lineAndColumn(finding)));
      text.write(" | " + finding.severity().code() + " " + escape(finding.ruleId()));
      text.write(" | " + escape(shortened(finding.message())));
      if (!finding.fix().isEmpty()) {
        text.write("<br>" + escape(shortened(finding.fix())));
      }
      text.write(" |\n");
    }
  }

  private void problems(Writer text) throws IOException {
    if (!problems.isEmpty()) {
      text.write("\n### Not checked\n\n");
      for (Problem problem : problems) {
        text.write("- " + escape(Places.relative(problem.path())) + ": ");
        text.write(escape((problem.message() + " " + problem.hint()).strip()) + "\n");
      }
    }
  }

  private String footer(List<Placed> kept) {
    String rules =
        kept.stream()
            .map(it -> it.finding.ruleId())
            .distinct()
            .limit(3)
            .collect(Collectors.joining("`, `copydesk explain ", "`copydesk explain ", "`"));
    return "<sub>"
        + (kept.isEmpty() ? "" : "What a rule wants: " + rules + ". ")
        + "Copydesk "
        + escape(about.version())
        + " finds missing sourcing and loaded wording. It does not check facts, and a clean report"
        + " is no clearance.</sub>";
  }

  private static boolean marksUp(String text, int next) {
    char c = next < text.length() ? text.charAt(next) : ' ';
    return c == '/' || c == '+' || c == '-' || Character.isLetter(c);
  }

  private static String shortened(String text) {
    if (text.length() <= LONG) {
      return text;
    }
    int cut = Character.isHighSurrogate(text.charAt(LONG - 1)) ? LONG - 1 : LONG;
    return text.substring(0, cut) + "…";
  }

  /**
   * {@code text} as it stands, on one line. An empty comment behind {@code @} and {@code #} keeps
   * GitHub and GitLab from notifying people; a dollar sign in a tag is no formula.
   */
  static String escape(String text) {
    String plain = Plain.text(text);
    StringBuilder escaped = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '\\', '`', '*', '_', '[', ']', '|', '~', '!' -> escaped.append('\\').append(c);
        // https: and :tada: would become a link and a picture
        case ':' -> escaped.append(marksUp(plain, i + 1) ? "\\:" : ":");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '@', '#' -> escaped.append(c).append("<!-- -->");
        case '$' -> escaped.append("<span>$</span>");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
