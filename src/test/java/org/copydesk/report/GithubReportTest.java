package org.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.finding.Finding;
import org.copydesk.rule.Severity;
import org.junit.jupiter.api.Test;

/** Workflow commands, read as GitHub's runner reads them. */
class GithubReportTest {
  private static final Pattern COMMAND = Pattern.compile("::(\\w+) (.*?)::(.*)");

  private record Command(String name, Map<String, String> properties, String message) {}

  private static Command parse(String line) {
    Matcher command = COMMAND.matcher(line);
    assertTrue(command.matches(), line);
    Map<String, String> properties = new LinkedHashMap<>();
    for (String property : command.group(2).split(",")) {
      int equals = property.indexOf('=');
      String value = property.substring(equals + 1).replace("%3A", ":").replace("%2C", ",");
      properties.put(property.substring(0, equals), unescape(value));
    }
    return new Command(command.group(1), properties, unescape(command.group(3)));
  }

  private static String unescape(String text) {
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
  }

  /** Line ends stay; every other control is shown, as in all that a terminal may print. */
  private static String plain(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split("\r\n", -1)) {
      parts.add(Plain.text(part));
    }
    return String.join("\r\n", parts);
  }

  @Test
  void commandsKeepWhatWasSaid() throws IOException {
    String report = Samples.write(ReportFormat.GITHUB, Samples.everyKind());
    List<Command> commands = report.lines().map(GithubReportTest::parse).toList();
    Command first = commands.get(0);
    assertEquals("error", first.name);
    assertEquals(plain(Samples.HOSTILE) + " Cut it.", first.message);
    assertEquals(
        Map.of(
            "file",
            Samples.PATH,
            "line",
            "1",
            "endLine",
            "1",
            "col",
            "16",
            "endColumn",
            "20",
            "title",
            "LOA003 insinuating-adverbial"),
        first.properties);
    assertEquals(List.of("error", "error", "warning", "notice"), names(commands));
    assertEquals("not-found", commands.get(1).properties.get("title"));
    assertEquals(List.of("file", "title"), List.copyOf(commands.get(2).properties.keySet()));
    assertEquals("Paragraph 12, character 5: In a document. Cut it.", commands.get(2).message);
    assertEquals("2", commands.get(3).properties.get("line"));
  }

  private static List<String> names(List<Command> commands) {
    return commands.stream().map(Command::name).toList();
  }

  @Test
  void anAnnotationOverLinesHasNoColumns() throws IOException {
    Finding wrapped = Samples.finding(Severity.WARNING, "quietly\nleft");
    String report =
        Samples.write(ReportFormat.GITHUB, List.of(Samples.result("a.md", Samples.COPY, wrapped)));
    Command command = parse(report.strip());
    assertEquals("2", command.properties.get("line"));
    assertEquals("3", command.properties.get("endLine"));
    assertTrue(!command.properties.containsKey("col"), report);
  }

  @Test
  void theGravestComeFirstAndTheLimitIsTold() throws IOException {
    List<Finding> many = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      many.add(Samples.finding(Severity.WARNING, "quietly"));
    }
    many.add(Samples.finding(Severity.ERROR, "left"));
    String report =
        Samples.write(
            ReportFormat.GITHUB,
            List.of(Samples.result("a.md", Samples.COPY, many.toArray(new Finding[0]))));
    assertTrue(report.startsWith("::error "), report);
    assertTrue(report.contains("\nCopydesk: 11 warnings, of which GitHub shows 10 here"), report);
  }
}
