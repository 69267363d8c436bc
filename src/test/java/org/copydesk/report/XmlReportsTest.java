package org.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.copydesk.rule.Severity;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** JUnit and Checkstyle reports, read back. */
class XmlReportsTest {
  private static final String MESSAGE = Samples.xml(Samples.HOSTILE);

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  private static List<Element> all(Document xml, String name) {
    NodeList nodes = xml.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  @Test
  void checkstyleKeepsWhatWasSaid() throws Exception {
    Document xml = parse(Samples.write(ReportFormat.CHECKSTYLE, Samples.everyKind()));
    List<Element> errors = all(xml, "error");
    assertEquals(Samples.PATH, all(xml, "file").get(0).getAttribute("name"));
    assertEquals(MESSAGE + " Cut it.", errors.get(0).getAttribute("message"));
    assertEquals("15", errors.get(0).getAttribute("column")); // code points
    assertEquals("12", errors.get(1).getAttribute("line"));
    assertEquals(
        "Paragraph 12, character 5: In a document. Cut it.", errors.get(1).getAttribute("message"));
    assertEquals("info", errors.get(2).getAttribute("severity"));
    assertEquals("copydesk.not-found", errors.get(3).getAttribute("source"));
    assertEquals(0, all(parse(Samples.write(ReportFormat.CHECKSTYLE, List.of())), "file").size());
  }

  @Test
  void junitFailsWhatFailsTheRun() throws Exception {
    Document xml = parse(Samples.write(ReportFormat.JUNIT, Samples.everyKind()));
    Element failure = all(xml, "failure").get(0);
    assertEquals(MESSAGE, failure.getAttribute("message"));
    assertEquals(1, all(xml, "failure").size());
    assertEquals(2, all(xml, "system-out").size());
    Element error = all(xml, "error").get(0);
    assertEquals("There is no " + MESSAGE, error.getAttribute("message"));
    for (Element suite : all(xml, "testsuite")) {
      NodeList cases = suite.getElementsByTagName("testcase");
      assertEquals(suite.getAttribute("tests"), String.valueOf(cases.getLength()));
    }
    assertEquals(Samples.PATH, all(xml, "testsuite").get(0).getAttribute("name"));
    assertEquals(
        "LOA003 insinuating-adverbial at 12:5", all(xml, "testcase").get(1).getAttribute("name"));
    Document all =
        parse(Samples.write(ReportFormat.JUNIT, Severity.SUGGESTION, Samples.everyKind()));
    assertEquals(3, all(all, "failure").size());
    Document none = parse(Samples.write(ReportFormat.JUNIT, null, Samples.everyKind()));
    assertEquals(0, all(none, "failure").size());
  }

  @Test
  void aCleanStoryIsATestThatPasses() throws Exception {
    Document xml =
        parse(Samples.write(ReportFormat.JUNIT, List.of(Samples.result("a.md", Samples.COPY))));
    assertEquals(1, all(xml, "testcase").size());
    assertEquals(0, all(xml, "failure").size() + all(xml, "error").size());
  }
}
