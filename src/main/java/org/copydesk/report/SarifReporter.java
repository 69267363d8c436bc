package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.finding.Comparison;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Suppressed;
import org.copydesk.report.SarifResult.Place;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Severity;

/**
 * SARIF 2.1.0 (OASIS, 2020), one run. Made so that GitHub code scanning takes it: at most 5,000
 * results, each with a line; a fingerprint of our own name, since GitHub computes {@code
 * primaryLocationLineHash} itself and complains about any other.
 */
final class SarifReporter implements Reporter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** Of more results GitHub keeps some, and does not say which. */
  private static final int LIMIT = 5_000;

  private static final String OLD = "unchanged";

  private final ReportWriter out;
  private final RunInfo about;
  private final List<SarifResult> results = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  SarifReporter(ReportWriter out, RunInfo about) {
    this.out = out;
    this.about = about;
  }

  @Override
  public void report(LintResult result) {
    String uri = SarifResult.uri(Places.relative(result.path()));
    Comparison comparison = result.comparison();
    for (Finding finding : result.findings()) {
      SarifResult found = SarifResult.of(uri, finding, result.source());
      add(comparison == null ? found : found.compared("new"));
    }
    if (comparison != null) {
      for (Finding finding : comparison.unheard()) {
        add(SarifResult.of(uri, finding, result.source()).compared("new"));
      }
      for (Finding finding : comparison.old()) {
        add(SarifResult.of(uri, finding, result.source()).compared(OLD));
      }
    }
    for (Suppressed one : result.suppressed()) {
      add(SarifResult.of(uri, one.finding(), result.source()).suppressed(one.reason()));
    }
    if (result.problem() != null) {
      problems.add(result.problem());
    }
  }

  /** One more result; services show a suppressed one as dismissed. */
  void add(SarifResult result) {
    results.add(result);
  }

  @Override
  public void finish() throws IOException {
    // Where not all can be told, what is new is.
    List<SarifResult> asked =
        results.size() <= LIMIT
            ? results
            : results.stream().filter(it -> !OLD.equals(it.baselineState())).toList();
    List<SarifResult> kept = Gravest.of(asked, it -> it.finding().severity(), LIMIT);
    List<RuleInfo> rules = rules(kept);
    JsonGenerator json = Json.open(out);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool(json, rules);
    json.writeStringField("columnKind", "utf16CodeUnits");
    invocation(json, results.size() - kept.size());
    json.writeArrayFieldStart("results");
    for (SarifResult result : kept) {
      result(json, result, indexOf(result.finding(), rules));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
    out.flush();
  }

  /** The rules that speak, sorted by id. */
  private List<RuleInfo> rules(List<SarifResult> kept) {
    List<String> ids = kept.stream().map(it -> it.finding().ruleId()).distinct().toList();
    return about.catalog().rules().stream().filter(rule -> ids.contains(rule.id())).toList();
  }

  private static int indexOf(Finding finding, List<RuleInfo> rules) {
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).id().equals(finding.ruleId())) {
        return i;
      }
    }
    return -1; // what SARIF says for none
  }

  private void tool(JsonGenerator json, List<RuleInfo> rules) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Copydesk");
    json.writeStringField("version", about.version());
    json.writeStringField("informationUri", RuleHelp.HOME);
    json.writeArrayFieldStart("rules");
    for (RuleInfo rule : rules) {
      RuleHelp.Page page = about.help().page(rule);
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      json.writeStringField("name", rule.name());
      text(json, "shortDescription", page.definition());
      json.writeObjectFieldStart("help");
      json.writeStringField("text", page.text());
      json.writeStringField("markdown", page.markdown());
      json.writeEndObject();
      json.writeStringField("helpUri", RuleHelp.uri(rule.id()));
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(rule.severity()));
      json.writeEndObject();
      json.writeObjectFieldStart("properties");
      Json.strings(json, "tags", List.of(rule.family()));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void invocation(JsonGenerator json, int left) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", problems.isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      text(json, "message", (problem.message() + " " + problem.hint()).strip());
      json.writeObjectFieldStart("descriptor");
      json.writeStringField("id", problem.code());
      json.writeEndObject();
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      artifact(json, SarifResult.uri(Places.relative(problem.path())));
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    if (left > 0) {
      json.writeStartObject();
      json.writeStringField("level", "warning");
      text(json, "message", left + " more findings, none graver than these, are left out.");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void result(JsonGenerator json, SarifResult result, int rule) throws IOException {
    Finding finding = result.finding();
    json.writeStartObject();
    json.writeStringField("ruleId", finding.ruleId());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", level(finding.severity()));
    text(json, "message", SarifResult.message(Told.whole(finding)));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    place(json, result.uri(), result.place());
    json.writeEndObject();
    json.writeEndArray();
    if (!result.related().isEmpty()) {
      json.writeArrayFieldStart("relatedLocations");
      for (int i = 0; i < result.related().size(); i++) {
        json.writeStartObject();
        json.writeNumberField("id", i + 1);
        text(json, "message", SarifResult.message(finding.related().get(i).message()));
        place(json, result.uri(), result.related().get(i));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    if (result.baselineState() != null) {
      json.writeStringField("baselineState", result.baselineState());
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("copydesk/v1", finding.fingerprint());
    json.writeEndObject();
    if (result.replaceable()) {
      fixes(json, result);
    }
    if (result.suppressed() != null) {
      json.writeArrayFieldStart("suppressions");
      json.writeStartObject();
      json.writeStringField("kind", "inSource");
      json.writeStringField("justification", result.suppressed());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void fixes(JsonGenerator json, SarifResult result) throws IOException {
    json.writeArrayFieldStart("fixes");
    for (String replacement : result.finding().replacements()) {
      json.writeStartObject();
      text(json, "description", "Write \"" + replacement + "\".");
      json.writeArrayFieldStart("artifactChanges");
      json.writeStartObject();
      artifact(json, result.uri());
      json.writeArrayFieldStart("replacements");
      json.writeStartObject();
      region(json, "deletedRegion", result.place().region());
      json.writeEndObject();
      text(json, "insertedContent", replacement);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Fields of a location. */
  private static void place(JsonGenerator json, String uri, Place place) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(json, uri);
    region(json, "region", place.region());
    text(json, "snippet", place.snippet());
    json.writeEndObject();
    json.writeEndObject();
    if (!place.within().isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", place.within());
      json.writeStringField("kind", place.kind());
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private static void artifact(JsonGenerator json, String uri) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri);
    json.writeEndObject();
  }

  /** Opens a region; the caller ends it. */
  private static void region(JsonGenerator json, String name, Region region) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("startLine", region.startLine());
    json.writeNumberField("startColumn", region.startColumn());
    json.writeNumberField("endLine", region.endLine());
    json.writeNumberField("endColumn", region.endColumn());
  }

  private static void text(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return severity == Severity.SUGGESTION ? "note" : severity.code();
  }
}
