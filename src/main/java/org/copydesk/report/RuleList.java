package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.copydesk.report.ReportWriter.Style;
import org.copydesk.rule.RuleInfo;

/** The rules as a list. */
public final class RuleList {
  private RuleList() {}

  /**
   * For people: one line a rule, below the name of its family.
   *
   * @param rules sorted by id
   * @throws IOException if the output is closed or full
   */
  public static void text(ReportWriter out, List<RuleInfo> rules) throws IOException {
    List<String> families = rules.stream().map(RuleInfo::family).distinct().toList();
    for (String family : families) {
      out.styled(Style.STRONG, family).line();
      for (RuleInfo rule : rules) {
        if (rule.family().equals(family)) {
          String severity = rule.severity().code();
          out.plain("  " + rule.id() + "  ");
          out.styled(Style.valueOf(rule.severity().name()), severity);
          out.plain(" ".repeat(Math.max(1, 12 - severity.length())) + rule.name());
          out.plain(rule.status().code().equals("stable") ? "" : " (" + rule.status().code() + ")");
          out.line();
        }
      }
    }
    out.flush();
  }

  /**
   * For programs: {@code {"schema": 1, "tool": ..., "rules": [...]}}.
   *
   * @param version of Copydesk
   * @param rules sorted by id
   * @throws IOException if the output is closed or full
   */
  public static void json(ReportWriter out, String version, List<RuleInfo> rules)
      throws IOException {
    JsonGenerator json = Json.open(out);
    json.writeStartObject();
    json.writeNumberField("schema", 1);
    Json.tool(json, version);
    json.writeArrayFieldStart("rules");
    for (RuleInfo rule : rules) {
      json.writeStartObject();
      json.writeStringField("rule", rule.id());
      json.writeStringField("name", rule.name());
      json.writeStringField("family", rule.family());
      json.writeStringField("severity", rule.severity().code());
      json.writeStringField("status", rule.status().code());
      json.writeStringField("since", rule.since());
      json.writeStringField("message", rule.message());
      json.writeStringField("fix", rule.fix());
      Json.strings(json, "yieldsTo", rule.yieldsTo());
      Json.strings(json, "formerly", rule.formerly());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
    out.flush();
  }
}
