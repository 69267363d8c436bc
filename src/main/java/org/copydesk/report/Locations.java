package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.copydesk.finding.Location;
import org.copydesk.finding.Location.InDocument;
import org.copydesk.finding.Location.InText;
import org.copydesk.finding.Location.InValue;
import org.copydesk.finding.Location.Point;

/** Places of findings in JSON: one of three kinds, and the file offsets where there are any. */
final class Locations {
  private Locations() {}

  /** Fields {@code start}, {@code end} (where the file is text) and {@code location}. */
  static void write(JsonGenerator json, Location location) throws IOException {
    if (location instanceof InDocument place) {
      document(json, place);
      return;
    }
    InText text = Places.inFile(location);
    point(json, "start", text.start());
    point(json, "end", text.end());
    json.writeObjectFieldStart("location");
    if (location instanceof InValue value) {
      json.writeStringField("kind", "value");
      json.writeStringField("pointer", value.pointer());
      json.writeNumberField("start", value.start());
      json.writeNumberField("end", value.end());
    } else {
      json.writeStringField("kind", "text");
    }
    json.writeObjectFieldStart("utf16");
    json.writeNumberField("start", text.utf16Start());
    json.writeNumberField("end", text.utf16End());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void document(JsonGenerator json, InDocument place) throws IOException {
    json.writeObjectFieldStart("location");
    json.writeStringField("kind", "document");
    json.writeStringField("part", place.part());
    Json.strings(json, "headings", place.headings());
    json.writeNumberField("startParagraph", place.startParagraph());
    json.writeNumberField("startColumn", place.startColumn());
    json.writeNumberField("endParagraph", place.endParagraph());
    json.writeNumberField("endColumn", place.endColumn());
    json.writeEndObject();
  }

  private static void point(JsonGenerator json, String name, Point point) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("offset", point.offset());
    json.writeNumberField("line", point.line());
    json.writeNumberField("column", point.column());
    json.writeEndObject();
  }
}
