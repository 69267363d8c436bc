package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.finding.Comparison;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Finding.RelatedPlace;
import org.copydesk.finding.KnownFinding;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Suppressed;
import org.copydesk.rule.Severity;
import org.jspecify.annotations.Nullable;

/** For programs: one object, {@code docs/schema/copydesk-check-1.json}. */
final class JsonReporter implements Reporter {
  private static final int SCHEMA = 1;

  private final ReportWriter out;
  private final RunInfo about;
  private final List<Problem> problems = new ArrayList<>();
  private final Counts total = new Counts();
  private @Nullable JsonGenerator opened;

  JsonReporter(ReportWriter out, RunInfo about) {
    this.out = out;
    this.about = about;
  }

  private JsonGenerator json() throws IOException {
    JsonGenerator json = opened;
    if (json == null) {
      json = Json.open(out);
      opened = json;
      json.writeStartObject();
      json.writeNumberField("schema", SCHEMA);
      Json.tool(json, about.version());
      json.writeObjectFieldStart("ruleBase");
      json.writeNumberField("rules", about.catalog().rules().size());
      json.writeStringField("version", about.catalog().version());
      json.writeEndObject();
      json.writeArrayFieldStart("files");
    }
    return json;
  }

  @Override
  public void report(LintResult result) throws IOException {
    file(json(), result);
    result.findings().forEach(total::add);
    if (result.problem() != null) {
      problems.add(result.problem());
    }
  }

  /** What came of one file, as an object. */
  static void file(JsonGenerator json, LintResult result) throws IOException {
    Counts counts = new Counts();
    json.writeStartObject();
    json.writeStringField("path", result.path());
    json.writeStringField("profile", result.profile());
    json.writeNumberField("words", result.tally().words());
    json.writeObjectFieldStart("sources");
    json.writeNumberField("named", result.tally().namedSources());
    json.writeNumberField("unnamed", result.tally().unnamedSources());
    json.writeEndObject();
    json.writeObjectFieldStart("figures");
    json.writeNumberField("checkable", result.tally().figures());
    json.writeNumberField("unsourced", result.tally().unsourcedFigures());
    json.writeEndObject();
    json.writeArrayFieldStart("findings");
    Comparison comparison = result.comparison();
    for (Finding finding : result.findings()) {
      finding(json, finding, comparison == null ? "" : "new");
      counts.add(finding);
    }
    json.writeEndArray();
    if (comparison != null) {
      compared(json, comparison);
    }
    if (result.elsewhere() > 0) {
      json.writeNumberField("elsewhere", result.elsewhere());
    }
    json.writeArrayFieldStart("suppressed");
    for (Suppressed one : result.suppressed()) {
      json.writeStartObject();
      finding(json, one.finding());
      json.writeStringField("suppression", one.kind().code());
      json.writeStringField("reason", one.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    counts.write(json);
    Json.notes(json, result.notes());
    Problem problem = result.problem();
    Json.problems(json, problem == null ? List.of() : List.of(problem));
    json.writeEndObject();
  }

  /** What a baseline has kept from the findings. */
  private static void compared(JsonGenerator json, Comparison comparison) throws IOException {
    json.writeArrayFieldStart("old");
    for (Finding finding : comparison.old()) {
      finding(json, finding, "unchanged");
    }
    for (Finding finding : comparison.unheard()) {
      finding(json, finding, "newer-rule");
    }
    json.writeEndArray();
    json.writeArrayFieldStart("gone");
    for (KnownFinding known : comparison.gone()) {
      json.writeStartObject();
      json.writeStringField("rule", known.ruleId());
      json.writeStringField("before", known.wording().before());
      json.writeStringField("words", known.wording().words());
      json.writeStringField("after", known.wording().after());
      json.writeNumberField("count", known.count());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void finding(JsonGenerator json, Finding finding, String baselineState)
      throws IOException {
    json.writeStartObject();
    finding(json, finding);
    if (!baselineState.isEmpty()) {
      json.writeStringField("baselineState", baselineState);
    }
    json.writeEndObject();
  }

  @Override
  public void finish() throws IOException {
    JsonGenerator json = json();
    json.writeEndArray();
    total.write(json);
    Json.problems(json, problems);
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
    out.flush();
  }

  /** The fields of a finding. */
  private static void finding(JsonGenerator json, Finding finding) throws IOException {
    json.writeStringField("rule", finding.ruleId());
    json.writeStringField("name", finding.rule());
    json.writeStringField("family", finding.family());
    json.writeStringField("severity", finding.severity().code());
    json.writeStringField("message", finding.message());
    json.writeStringField("fix", finding.fix());
    json.writeStringField("evidence", finding.evidence());
    Locations.write(json, finding.location());
    json.writeStringField("text", finding.text());
    Json.strings(json, "replacements", finding.replacements());
    json.writeArrayFieldStart("related");
    for (RelatedPlace place : finding.related()) {
      json.writeStartObject();
      json.writeStringField("message", place.message());
      Locations.write(json, place.location());
      json.writeStringField("text", place.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanField("repeat", finding.repeat());
    json.writeStringField("fingerprint", finding.fingerprint());
  }

  /** Findings by severity and by family. */
  private static final class Counts {
    private final Map<Severity, Integer> bySeverity = new TreeMap<>();
    private final Map<String, Integer> byFamily = new TreeMap<>();

    void add(Finding finding) {
      bySeverity.merge(finding.severity(), 1, Integer::sum);
      byFamily.merge(finding.family(), 1, Integer::sum);
    }

    void write(JsonGenerator json) throws IOException {
      json.writeObjectFieldStart("counts");
      for (Severity severity : Severity.values()) {
        json.writeNumberField(severity.code(), bySeverity.getOrDefault(severity, 0));
      }
      json.writeObjectFieldStart("families");
      for (Map.Entry<String, Integer> family : byFamily.entrySet()) {
        json.writeNumberField(family.getKey(), family.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
  }
}
