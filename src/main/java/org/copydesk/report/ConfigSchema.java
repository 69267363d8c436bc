package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.config.ConfigKeys;
import org.copydesk.config.Demand;
import org.copydesk.config.Demand.Section;
import org.copydesk.config.Profiles;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;

/** The JSON schema of {@code .copydesk.yml}: completion and hints in editors. */
public final class ConfigSchema {
  private final JsonGenerator json;
  private final RuleCatalog catalog;

  private ConfigSchema(JsonGenerator json, RuleCatalog catalog) {
    this.json = json;
    this.catalog = catalog;
  }

  /**
   * Writes the schema.
   *
   * @param catalog the rules and families that can be named
   * @throws IOException if the output is closed or full
   */
  public static void write(ReportWriter out, RuleCatalog catalog) throws IOException {
    JsonGenerator json = Json.open(out);
    new ConfigSchema(json, catalog).write();
    json.writeRaw('\n');
    json.close();
    out.flush();
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
    json.writeStringField("title", "Copydesk configuration (.copydesk.yml)");
    Json.strings(json, "type", List.of("object", "null"));
    json.writeObjectFieldStart("properties");
    for (Map.Entry<String, String> key : ConfigKeys.file().entrySet()) {
      key(key.getKey(), key.getValue());
    }
    json.writeEndObject();
    json.writeBooleanField("additionalProperties", false);
    json.writeObjectFieldStart("$defs");
    definitions();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void key(String name, String about) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("description", about);
    if (name.equals("overrides")) {
      oneOrMany("override");
    } else {
      value(name);
    }
    json.writeEndObject();
  }

  private void value(String name) throws IOException {
    switch (name) {
      case "root", "cache" -> bool();
      case "baseline" -> json.writeStringField("$ref", "#/$defs/text");
      case "profile" -> words(Profiles.names());
      case "fail-on" -> words(ConfigKeys.THRESHOLDS);
      case "rules", "families", "vocabulary", "anonymity", "thresholds", "suppressions" ->
          json.writeStringField("$ref", "#/$defs/" + name);
      default -> oneOrMany("text");
    }
  }

  /** A value, a list of such values, or nothing behind the colon. */
  private void oneOrMany(String definition) throws IOException {
    json.writeArrayFieldStart("anyOf");
    reference(definition);
    json.writeStartObject();
    json.writeStringField("type", "array");
    json.writeFieldName("items");
    reference(definition);
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "null");
    json.writeEndObject();
    json.writeEndArray();
  }

  private void reference(String definition) throws IOException {
    json.writeStartObject();
    json.writeStringField("$ref", "#/$defs/" + definition);
    json.writeEndObject();
  }

  private void definitions() throws IOException {
    json.writeObjectFieldStart("text");
    Json.strings(json, "type", List.of("string", "number", "boolean"));
    json.writeStringField("pattern", "\\S");
    json.writeEndObject();
    json.writeObjectFieldStart("word");
    Json.strings(json, "type", List.of("string", "number", "boolean"));
    json.writeStringField("pattern", "^\\s*\\S+\\s*$");
    json.writeEndObject();
    for (Demand demand : Demand.values()) {
      if (!demand.choices().isEmpty()) {
        json.writeObjectFieldStart(demand.key());
        words(demand.choices());
        json.writeEndObject();
      }
    }
    json.writeObjectFieldStart("grade");
    json.writeStringField("description", "on is what the rule says itself.");
    Json.strings(json, "enum", ConfigKeys.GRADES);
    json.writeEndObject();
    List<String> rules = new ArrayList<>();
    for (RuleInfo rule : catalog.rules()) {
      rules.add(rule.id());
      rules.add(rule.name());
      rules.addAll(rule.formerly());
    }
    grades("rules", rules);
    grades("families", catalog.families());
    object("vocabulary", ConfigKeys.vocabulary(), List.of());
    object("rejected", ConfigKeys.rejected(), List.of("word"));
    for (Section section : Section.values()) {
      demands(section);
    }
    object("suppressions", ConfigKeys.suppressions(), List.of());
    json.writeObjectFieldStart("override");
    json.writeStringField("type", "object");
    json.writeObjectFieldStart("properties");
    for (Map.Entry<String, String> key : ConfigKeys.override().entrySet()) {
      key(key.getKey(), key.getValue());
    }
    json.writeEndObject();
    Json.strings(json, "required", List.of("files"));
    json.writeBooleanField("additionalProperties", false);
    json.writeEndObject();
  }

  /** A map of rules or families and what is wanted of them. */
  private void grades(String name, List<String> keys) throws IOException {
    json.writeObjectFieldStart(name);
    Json.strings(json, "type", List.of("object", "null"));
    json.writeObjectFieldStart("properties");
    for (String key : keys) {
      json.writeFieldName(key);
      reference("grade");
    }
    json.writeEndObject();
    json.writeBooleanField("additionalProperties", false);
    json.writeEndObject();
  }

  private void demands(Section section) throws IOException {
    json.writeObjectFieldStart(section.key());
    Json.strings(json, "type", List.of("object", "null"));
    json.writeObjectFieldStart("properties");
    for (Demand demand : section.demands()) {
      json.writeObjectFieldStart(demand.key());
      String rules = String.join(", ", demand.rules());
      json.writeStringField("description", demand.about() + " (" + rules + ")");
      answer(demand);
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeBooleanField("additionalProperties", false);
    json.writeEndObject();
  }

  /** What an answer is; nothing behind the colon is none. */
  private void answer(Demand demand) throws IOException {
    switch (demand.kind()) {
      case YES_NO -> {
        Json.strings(json, "type", List.of("boolean", "null"));
        json.writeBooleanField("default", (Boolean) demand.usual());
      }
      case NUMBER -> {
        Json.strings(json, "type", List.of("integer", "null"));
        json.writeNumberField("default", (Integer) demand.usual());
        json.writeNumberField("minimum", demand.least());
        json.writeNumberField("maximum", demand.most());
      }
      case CHOICES -> {
        Json.strings(json, "default", List.of(demand.shown(demand.usual())));
        oneOrMany(demand.key());
      }
      case WORDS -> oneOrMany("word");
    }
  }

  private void object(String name, Map<String, String> keys, List<String> required)
      throws IOException {
    json.writeObjectFieldStart(name);
    Json.strings(json, "type", required.isEmpty() ? List.of("object", "null") : List.of("object"));
    json.writeObjectFieldStart("properties");
    for (Map.Entry<String, String> key : keys.entrySet()) {
      json.writeObjectFieldStart(key.getKey());
      json.writeStringField("description", key.getValue());
      member(key.getKey());
      json.writeEndObject();
    }
    json.writeEndObject();
    Json.strings(json, "required", required);
    json.writeBooleanField("additionalProperties", false);
    json.writeEndObject();
  }

  private void member(String key) throws IOException {
    switch (key) {
      case "require-reason" -> bool();
      case "part" -> words(ConfigKeys.PARTS);
      case "word", "message" -> json.writeStringField("$ref", "#/$defs/text");
      case "reject" -> rejected();
      default -> oneOrMany("text");
    }
  }

  /** Words, or words with more to say about them. */
  private void rejected() throws IOException {
    json.writeArrayFieldStart("anyOf");
    reference("text");
    reference("rejected");
    json.writeStartObject();
    json.writeStringField("type", "array");
    json.writeObjectFieldStart("items");
    json.writeArrayFieldStart("anyOf");
    reference("text");
    reference("rejected");
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "null");
    json.writeEndObject();
    json.writeEndArray();
  }

  private void bool() throws IOException {
    json.writeStringField("type", "boolean");
  }

  private void words(List<String> words) throws IOException {
    Json.strings(json, "enum", words);
  }
}
