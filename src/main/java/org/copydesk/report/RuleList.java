package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.config.Grade;
import org.copydesk.config.Profiles;
import org.copydesk.report.ReportWriter.Style;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleStatus;
import org.copydesk.rule.Severity;

/** The rules as a list. */
public final class RuleList {
  private RuleList() {}

  /**
   * For people: one line a rule, below the name of its family.
   *
   * @param rules sorted by id
   * @param profile the profile to show them in; empty to say what each profile changes
   * @throws IOException if the output is closed or full
   */
  public static void text(ReportWriter out, List<RuleInfo> rules, String profile)
      throws IOException {
    List<String> families = rules.stream().map(RuleInfo::family).distinct().toList();
    for (String family : families) {
      out.styled(Style.STRONG, family).line();
      for (RuleInfo rule : rules) {
        if (rule.family().equals(family)) {
          text(out, rule, profile);
        }
      }
    }
    out.flush();
  }

  private static void text(ReportWriter out, RuleInfo rule, String profile) throws IOException {
    Map<String, Grade> changes = Profiles.changes(rule);
    Grade here = changes.getOrDefault(profile, Grade.ON);
    String severity = here == Grade.ON ? rule.severity().code() : here.code();
    Severity shade = here.severity().orElse(rule.severity());
    out.plain("  " + rule.id() + "  ");
    out.styled(here == Grade.OFF ? Style.FAINT : Style.valueOf(shade.name()), severity);
    out.plain(" ".repeat(Math.max(1, 12 - severity.length())) + rule.name());
    List<String> remarks = new ArrayList<>();
    if (rule.status() != RuleStatus.STABLE) {
      remarks.add(rule.status().code());
    }
    if (rule.neutral() != rule.severity() && here == Grade.ON) {
      remarks.add("a " + rule.neutral().code() + " where no side is taken");
    }
    if (profile.isEmpty()) {
      changes.forEach((name, grade) -> remarks.add(grade.code() + " in " + name));
    }
    out.plain(remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")").line();
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
      json.writeObjectFieldStart("profiles");
      for (Map.Entry<String, Grade> change : Profiles.changes(rule).entrySet()) {
        json.writeStringField(change.getKey(), change.getValue().code());
      }
      json.writeEndObject();
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
