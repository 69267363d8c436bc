package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.copydesk.config.Demand;
import org.copydesk.config.Demand.Section;
import org.copydesk.config.Effective;
import org.copydesk.config.Effective.GradedRule;
import org.copydesk.config.Origin;
import org.copydesk.config.RejectedWord;
import org.copydesk.config.Setting;
import org.copydesk.report.ReportWriter.Style;

/** What holds for a story, and who says so. */
public final class SettingsList {
  private static final int NAME = 42;
  private static final int VALUE = 14;

  private SettingsList() {}

  /**
   * For people: a line a setting, {@code name value origin}.
   *
   * @param all whether rules that nobody speaks of are listed, too
   * @throws IOException if the output is closed or full
   */
  public static void text(ReportWriter out, Effective it, boolean all) throws IOException {
    out.styled(Style.STRONG, it.path()).plain(it.covered() ? "" : "   (not checked)").line();
    line(out, "profile", it.profile().value(), it.profile().origin());
    line(out, "fail-on", it.failOn().value().toString(), it.failOn().origin());
    if (!it.baseline().value().isEmpty()) {
      line(out, "baseline", it.baseline().value(), it.baseline().origin());
    }
    if (it.cache().value()) {
      line(out, "cache", "true", it.cache().origin());
    }
    Setting<Boolean> reason = it.reasonNeeded();
    line(out, "suppressions: require-reason", String.valueOf(reason.value()), reason.origin());
    for (Setting<String> word : it.accepted()) {
      line(out, "vocabulary: accept", word.value(), word.origin());
    }
    for (Setting<RejectedWord> word : it.rejected()) {
      line(out, "vocabulary: reject", word.value().word(), word.origin());
    }
    int usual = 0;
    for (Map.Entry<Demand, Setting<Object>> one : it.demands().entrySet()) {
      Origin origin = one.getValue().origin();
      if (all || !origin.equals(Origin.DEFAULT)) {
        String name = one.getKey().section().key() + ": " + one.getKey().key();
        line(out, name, one.getKey().shown(one.getValue().value()), origin);
      } else {
        usual++;
      }
    }
    int others = 0;
    for (GradedRule rule : it.rules()) {
      if (all || rule.decided()) {
        String name = rule.rule().id() + " " + rule.rule().name();
        line(out, name, rule.shown(), rule.grade().origin());
      } else {
        others++;
      }
    }
    if (others > 0) {
      String told = "  " + others + " more rules as they say themselves, " + usual;
      out.styled(Style.FAINT, told + " more answers as usual; --all lists them").line();
    }
    out.flush();
  }

  private static void line(ReportWriter out, String name, String value, Origin origin)
      throws IOException {
    out.plain("  " + name + " ".repeat(Math.max(2, NAME - name.length())));
    out.plain(value + " ".repeat(Math.max(2, VALUE - value.length())));
    out.styled(Style.FAINT, origin.place()).line();
  }

  /**
   * For programs: one object, every value with its origin.
   *
   * @param version of Copydesk
   * @throws IOException if the output is closed or full
   */
  public static void json(ReportWriter out, String version, Effective it) throws IOException {
    JsonGenerator json = Json.open(out);
    json.writeStartObject();
    json.writeNumberField("schema", 1);
    Json.tool(json, version);
    json.writeStringField("path", it.path());
    json.writeBooleanField("checked", it.covered());
    Json.strings(json, "sources", it.sources());
    field(json, "profile", it.profile().value(), it.profile().origin());
    field(json, "failOn", it.failOn().value().toString(), it.failOn().origin());
    field(json, "baseline", it.baseline().value(), it.baseline().origin());
    field(json, "cache", it.cache().value().toString(), it.cache().origin());
    field(json, "requireReason", it.reasonNeeded().value().toString(), it.reasonNeeded().origin());
    for (Section section : Section.values()) {
      json.writeObjectFieldStart(section.key());
      for (Map.Entry<Demand, Setting<Object>> one : it.demands().entrySet()) {
        if (one.getKey().section() == section) {
          demand(json, one.getKey(), one.getValue());
        }
      }
      json.writeEndObject();
    }
    words(json, "accept", it.accepted());
    words(
        json,
        "reject",
        it.rejected().stream()
            .map(word -> new Setting<>(word.value().word(), word.origin()))
            .toList());
    json.writeArrayFieldStart("rules");
    for (GradedRule rule : it.rules()) {
      json.writeStartObject();
      json.writeStringField("rule", rule.rule().id());
      json.writeStringField("name", rule.rule().name());
      json.writeStringField("value", rule.shown());
      json.writeStringField("origin", rule.grade().origin().place());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
    out.flush();
  }

  private static void demand(JsonGenerator json, Demand demand, Setting<Object> answer)
      throws IOException {
    json.writeObjectFieldStart(demand.key());
    switch (demand.kind()) {
      case YES_NO -> json.writeBooleanField("value", (Boolean) answer.value());
      case NUMBER -> json.writeNumberField("value", (Integer) answer.value());
      case CHOICES, WORDS ->
          Json.strings(
              json, "value", ((List<?>) answer.value()).stream().map(String::valueOf).toList());
    }
    json.writeStringField("origin", answer.origin().place());
    json.writeEndObject();
  }

  private static void words(JsonGenerator json, String name, List<Setting<String>> words)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Setting<String> word : words) {
      json.writeStartObject();
      json.writeStringField("value", word.value());
      json.writeStringField("origin", word.origin().place());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void field(JsonGenerator json, String name, String value, Origin origin)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("value", value);
    json.writeStringField("origin", origin.place());
    json.writeEndObject();
  }
}
