package org.copydesk.report;

import java.io.IOException;
import java.util.List;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Suppressed;

/** One line a finding, for editors, grep and problem matchers. */
final class UnixReporter implements Reporter {
  private final ReportWriter out;
  private final RunInfo about;

  UnixReporter(ReportWriter out, RunInfo about) {
    this.out = out;
    this.about = about;
  }

  @Override
  public void report(LintResult result) throws IOException {
    for (Finding finding : result.shown()) {
      line(result, finding, finding.severity().code());
      out.line();
    }
    for (Suppressed one : about.suppressed() ? result.suppressed() : List.<Suppressed>of()) {
      line(result, one.finding(), "suppressed");
      out.plain(one.reason().isEmpty() ? "" : " (" + one.reason() + ")").line();
    }
  }

  private void line(LintResult result, Finding finding, String severity) throws IOException {
    out.plain(result.path()).plain(":").plain(Places.lineAndColumn(finding)).plain(" ");
    out.plain(severity).plain(" ").plain(finding.ruleId()).plain(" ");
    out.plain(finding.rule()).plain(" ").plain(finding.message());
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
