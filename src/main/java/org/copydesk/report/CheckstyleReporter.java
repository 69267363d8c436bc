package org.copydesk.report;

import java.io.IOException;
import java.io.Writer;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Problem;
import org.copydesk.rule.Severity;

/** Checkstyle XML; columns count code points. A file that could not be read is an error in it. */
final class CheckstyleReporter extends XmlReporter {
  CheckstyleReporter(ReportWriter out, RunInfo about) {
    super(out, "checkstyle", "version", "copydesk " + about.version());
  }

  @Override
  void story(Writer xml, LintResult result) throws IOException {
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

  private static String severity(Severity severity) {
    return severity == Severity.SUGGESTION ? "info" : severity.code();
  }
}
