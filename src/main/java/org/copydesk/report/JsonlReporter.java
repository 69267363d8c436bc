package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.copydesk.finding.LintResult;

/** For programs that read a stream: one line a story, as in {@code files} of the JSON report. */
final class JsonlReporter implements Reporter {
  private final ReportWriter out;

  JsonlReporter(ReportWriter out) {
    this.out = out;
  }

  @Override
  public void report(LintResult result) throws IOException {
    try (JsonGenerator json = Json.compact(out)) {
      JsonReporter.file(json, result);
    }
    out.line().flush();
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
