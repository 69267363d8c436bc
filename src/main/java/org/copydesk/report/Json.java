package org.copydesk.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.util.Collection;
import org.copydesk.article.Note;
import org.copydesk.finding.Problem;

/** What all JSON of Copydesk has in common. */
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Separators SPACING =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private Json() {}

  /** A generator to {@code out}, indented by two spaces, lines ended by {@code \n}. */
  static JsonGenerator open(ReportWriter out) throws IOException {
    JsonGenerator json = FACTORY.createGenerator(out.raw());
    json.disable(StreamWriteFeature.AUTO_CLOSE_TARGET.mappedFeature());
    json.setPrettyPrinter(
        new DefaultPrettyPrinter(SPACING).withObjectIndenter(new DefaultIndenter("  ", "\n")));
    return json;
  }

  /** {@code "tool": {"name": "copydesk", "version": ...}}. */
  static void tool(JsonGenerator json, String version) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "copydesk");
    json.writeStringField("version", version);
    json.writeEndObject();
  }

  /** An array of strings. */
  static void strings(JsonGenerator json, String name, Collection<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** {@code "notes": [...]}. */
  static void notes(JsonGenerator json, Collection<Note> notes) throws IOException {
    json.writeArrayFieldStart("notes");
    for (Note note : notes) {
      json.writeStartObject();
      json.writeStringField("code", note.code());
      json.writeStringField("message", note.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** {@code "problems": [...]}. */
  static void problems(JsonGenerator json, Collection<Problem> problems) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("path", problem.path());
      json.writeStringField("code", problem.code());
      json.writeStringField("message", problem.message());
      json.writeStringField("hint", problem.hint());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
