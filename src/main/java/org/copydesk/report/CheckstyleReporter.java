package org.copydesk.report;

import java.io.IOException;
import java.io.Writer;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Problem;
import org.copydesk.rule.Severity;

/** Checkstyle XML; columns count code points. A file that could not be read is an error in it. */
final class CheckstyleReporter implements Reporter {
  private final ReportWriter out;
  private final RunInfo about;
  private boolean begun;

  CheckstyleReporter(ReportWriter out, RunInfo about) {
    this.out = out;
    this.about = about;
  }

  private Writer begin() throws IOException {
    Writer xml = out.raw();
    if (!begun) {
      begun = true;
      xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle");
      attribute(xml, "version", "copydesk " + about.version());
      xml.write(">\n");
    }
    return xml;
  }

  @Override
  public void report(LintResult result) throws IOException {
    Writer xml = begin();
    xml.write("  <file");
    attribute(xml, "name", result.path());
    xml.write(">\n");
    for (Finding finding : result.findings()) {
      xml.write("    <error");
      attribute(xml, "line", String.valueOf(Places.line(finding.location())));
      attribute(xml, "column", String.valueOf(Places.column(finding.location())));
      attribute(xml, "severity", severity(finding.severity()));
      attribute(xml, "message", Places.withoutLines(finding.location()) + Told.whole(finding));
      attribute(xml, "source", "copydesk." + finding.rule() + "." + finding.ruleId());
      xml.write("/>\n");
    }
    Problem problem = result.problem();
    if (problem != null) {
      xml.write("    <error");
      attribute(xml, "line", "1");
      attribute(xml, "severity", "error");
      attribute(xml, "message", (problem.message() + " " + problem.hint()).strip());
      attribute(xml, "source", "copydesk." + problem.code());
      xml.write("/>\n");
    }
    xml.write("  </file>\n");
  }

  @Override
  public void finish() throws IOException {
    begin().write("</checkstyle>\n");
    out.flush();
  }

  private static String severity(Severity severity) {
    return severity == Severity.SUGGESTION ? "info" : severity.code();
  }

  private static void attribute(Writer xml, String name, String value) throws IOException {
    xml.write(" " + name + "=\"" + Xml.escape(value) + "\"");
  }
}
