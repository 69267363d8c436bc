package org.copydesk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Problem;

/**
 * JUnit XML: a suite a story, a case a finding. What fails the run is a failure; what does not is
 * told in the output of a case that passes. A story without findings is one case that passes.
 */
final class JunitReporter extends XmlReporter {
  private final RunInfo about;

  JunitReporter(ReportWriter out, RunInfo about) {
    super(out, "testsuites", "name", "copydesk");
    this.about = about;
  }

  @Override
  void story(Writer xml, LintResult result) throws IOException {
    List<Finding> findings = result.findings();
    long failures =
        findings.stream().filter(it -> about.fails(result.path(), it.severity())).count();
    Problem problem = result.problem();
    xml.write("  <testsuite");
    attribute(xml, "name", result.path());
    attribute(xml, "tests", String.valueOf(Math.max(1, findings.size())));
    attribute(xml, "failures", String.valueOf(failures));
    attribute(xml, "errors", problem == null ? "0" : "1");
    attribute(xml, "skipped", "0");
    attribute(xml, "time", "0");
    xml.write(">\n");
    for (Finding finding : findings) {
      finding(xml, result.path(), finding);
    }
    if (problem != null) {
      testcase(xml, result.path(), problem.code(), 1);
      xml.write(">\n      <error");
      attribute(xml, "message", problem.message());
      attribute(xml, "type", problem.code());
      xml.write(">" + Xml.escape(problem.hint()) + "</error>\n    </testcase>\n");
    } else if (findings.isEmpty()) {
      testcase(xml, result.path(), "no findings", 1);
      xml.write("/>\n");
    }
    xml.write("  </testsuite>\n");
  }

  private void finding(Writer xml, String path, Finding finding) throws IOException {
    String place = Places.lineAndColumn(finding);
    String name = finding.ruleId() + " " + finding.rule() + " at " + place;
    testcase(xml, path, name, Places.line(finding.location()));
    String told =
        path
            + ":"
            + place
            + " "
            + finding.severity().code()
            + "\n"
            + Places.withoutLines(finding.location())
            + finding.message()
            + (finding.fix().isEmpty() ? "" : "\n" + finding.fix());
    if (about.fails(path, finding.severity())) {
      xml.write(">\n      <failure");
      attribute(xml, "message", finding.message());
      attribute(xml, "type", finding.ruleId());
      xml.write(">" + Xml.escape(told) + "</failure>\n    </testcase>\n");
    } else {
      xml.write(">\n      <system-out>" + Xml.escape(told) + "</system-out>\n    </testcase>\n");
    }
  }

  private static void testcase(Writer xml, String path, String name, int line) throws IOException {
    xml.write("    <testcase");
    attribute(xml, "classname", path);
    attribute(xml, "name", name);
    attribute(xml, "file", path);
    attribute(xml, "line", String.valueOf(line));
    attribute(xml, "time", "0");
  }
}
