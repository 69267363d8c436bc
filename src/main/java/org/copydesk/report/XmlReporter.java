package org.copydesk.report;

import java.io.IOException;
import java.io.Writer;
import org.copydesk.finding.LintResult;

/**
 * A report in XML, one element a story: its root is opened before the first story and closed when
 * all is told, also where there are none.
 */
abstract class XmlReporter implements Reporter {
  private final ReportWriter out;
  private final String root;
  private final String name;
  private final String value;
  private boolean begun;

  /**
   * @param root the outermost element
   * @param name of its attribute
   * @param value of its attribute
   */
  XmlReporter(ReportWriter out, String root, String name, String value) {
    this.out = out;
    this.root = root;
    this.name = name;
    this.value = value;
  }

  /** Writes the element of a story. */
  abstract void story(Writer xml, LintResult result) throws IOException;

  @Override
  public final void report(LintResult result) throws IOException {
    story(begin(), result);
  }

  @Override
  public final void finish() throws IOException {
    begin().write("</" + root + ">\n");
    out.flush();
  }

  private Writer begin() throws IOException {
    Writer xml = out.raw();
    if (!begun) {
      begun = true;
      xml.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root);
      attribute(xml, name, value);
      xml.write(">\n");
    }
    return xml;
  }

  static void attribute(Writer xml, String name, String value) throws IOException {
    xml.write(" " + name + "=\"" + Xml.escape(value) + "\"");
  }
}
