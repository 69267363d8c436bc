package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Location;
import org.copydesk.rule.Severity;
import org.copydesk.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The Reviewdog Diagnostic Format: one line a finding. Columns count UTF-8 bytes (reviewdog,
 * proto/rdf/reviewdog.proto).
 */
final class RdjsonlReporter implements Reporter {
  private final ReportWriter out;

  RdjsonlReporter(ReportWriter out) {
    this.out = out;
  }

  @Override
  public void report(LintResult result) throws IOException {
    String path = Places.relative(result.path());
    for (Finding finding : result.findings()) {
      try (JsonGenerator json = Json.compact(out)) {
        diagnostic(json, path, finding, result.source());
      }
      out.line();
    }
    out.flush();
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  private static void diagnostic(
      JsonGenerator json, String path, Finding finding, @Nullable SourceText source)
      throws IOException {
    Location location = finding.location();
    Region region =
        source == null
            ? null
            : Places.inLines(location).map(place -> Region.utf8(source, place)).orElse(null);
    json.writeStartObject();
    json.writeStringField("message", Places.withoutLines(location) + Told.whole(finding));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", path);
    if (region != null) {
      range(json, region);
    }
    json.writeEndObject();
    json.writeStringField("severity", severity(finding.severity()));
    json.writeObjectFieldStart("source");
    json.writeStringField("name", "copydesk");
    json.writeStringField("url", RuleHelp.HOME);
    json.writeEndObject();
    json.writeObjectFieldStart("code");
    json.writeStringField("value", finding.ruleId());
    json.writeStringField("url", RuleHelp.uri(finding.ruleId()));
    json.writeEndObject();
    boolean fixable = source != null && Told.replaceable(finding, source);
    if (fixable && region != null && !finding.replacements().isEmpty()) {
      json.writeArrayFieldStart("suggestions");
      for (String replacement : finding.replacements()) {
        json.writeStartObject();
        range(json, region);
        json.writeStringField("text", replacement);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case SUGGESTION -> "INFO";
    };
  }

  private static void range(JsonGenerator json, Region region) throws IOException {
    json.writeObjectFieldStart("range");
    position(json, "start", region.startLine(), region.startColumn());
    position(json, "end", region.endLine(), region.endColumn());
    json.writeEndObject();
  }

  private static void position(JsonGenerator json, String name, int line, int column)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", line);
    json.writeNumberField("column", column);
    json.writeEndObject();
  }
}
