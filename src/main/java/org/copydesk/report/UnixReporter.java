package org.copydesk.report;

import java.io.IOException;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;

/** One line a finding, for editors, grep and problem matchers. */
final class UnixReporter implements Reporter {
  private final ReportWriter out;

  UnixReporter(ReportWriter out) {
    this.out = out;
  }

  @Override
  public void report(LintResult result) throws IOException {
    for (Finding finding : result.shown()) {
      out.plain(result.path()).plain(":").plain(Places.lineAndColumn(finding)).plain(" ");
      out.plain(finding.severity().code()).plain(" ").plain(finding.ruleId()).plain(" ");
      out.plain(finding.rule()).plain(" ").plain(finding.message()).line();
    }
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
