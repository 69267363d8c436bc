package org.copydesk.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Problem;
import org.copydesk.rule.Severity;
import org.copydesk.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Workflow commands of GitHub Actions: {@code ::warning file=a.md,line=3,...::message}. GitHub
 * shows ten of a kind in a step and hides the rest, so the gravest come first.
 *
 * <p>Columns count UTF-16 units, as everything in a browser does; GitHub does not say.
 */
final class GithubReporter implements Reporter {
  /** How many annotations of a kind GitHub shows for a step. */
  private static final int SHOWN = 10;

  private final ReportWriter out;
  private final List<Command> commands = new ArrayList<>();

  /** An annotation to be. */
  private record Command(Severity severity, String line) {}

  GithubReporter(ReportWriter out) {
    this.out = out;
  }

  @Override
  public void report(LintResult result) {
    String path = Places.relative(result.path());
    for (Finding finding : result.shown()) {
      commands.add(new Command(finding.severity(), command(path, finding, result.source())));
    }
    Problem problem = result.problem();
    if (problem != null) {
      String message = (problem.message() + " " + problem.hint()).strip();
      commands.add(
          new Command(
              Severity.ERROR,
              "::error file="
                  + property(path)
                  + ",title="
                  + problem.code()
                  + "::"
                  + data(message)));
    }
  }

  @Override
  public void finish() throws IOException {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    commands.sort(Comparator.comparing(Command::severity));
    for (Command command : commands) {
      counts.merge(command.severity, 1, Integer::sum);
      out.plain(command.line).line();
    }
    for (Map.Entry<Severity, Integer> count : counts.entrySet()) {
      if (count.getValue() > SHOWN) {
        out.plain(
            "Copydesk: "
                + Told.many(count.getValue(), count.getKey().code())
                + ", of which GitHub shows "
                + SHOWN
                + " here; the summary of the job lists more.");
        out.line();
      }
    }
    out.flush();
  }

  private static String command(String path, Finding finding, @Nullable SourceText source) {
    StringBuilder command = new StringBuilder("::");
    command.append(
        finding.severity() == Severity.SUGGESTION ? "notice" : finding.severity().code());
    command.append(" file=").append(property(path));
    if (source != null) {
      Places.inLines(finding.location())
          .map(place -> Region.utf16(source, place))
          .ifPresent(region -> place(command, region));
    }
    String title = finding.ruleId() + " " + finding.rule();
    command.append(",title=").append(property(title)).append("::");
    return command
        .append(data(Places.withoutLines(finding.location()) + Told.whole(finding)))
        .toString();
  }

  private static void place(StringBuilder command, Region region) {
    command.append(",line=").append(region.startLine());
    command.append(",endLine=").append(region.endLine());
    // GitHub refuses columns where an annotation goes over several lines.
    if (region.onOneLine()) {
      command.append(",col=").append(region.startColumn());
      command.append(",endColumn=").append(region.endColumn());
    }
  }

  /** A message: {@code %}, carriage return and line feed are escaped. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** A property, in which colon and comma are escaped too. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
