package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Origin;
import org.copydesk.fact.Facts;
import org.copydesk.finding.Problem;
import org.copydesk.text.CodePoints;
import org.copydesk.text.LineMap;
import org.jspecify.annotations.Nullable;

/** What the analysis saw, for programs: one object, {@code docs/schema/copydesk-facts-1.json}. */
final class FactsJson implements FactsReporter {
  private static final int SCHEMA = 1;

  private final ReportWriter out;
  private final String version;
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable JsonGenerator opened;

  FactsJson(ReportWriter out, String version) {
    this.out = out;
    this.version = version;
  }

  private JsonGenerator json() throws IOException {
    JsonGenerator json = opened;
    if (json == null) {
      json = Json.compact(out);
      opened = json;
      json.writeStartObject();
      json.writeNumberField("schema", SCHEMA);
      Json.tool(json, version);
      json.writeArrayFieldStart("files");
    }
    return json;
  }

  @Override
  public void report(Article article, Facts facts) throws IOException {
    JsonGenerator json = json();
    CodePoints codePoints = article.origin().source().codePoints();
    json.writeStartObject();
    json.writeStringField("path", article.path());
    if (article.origin() instanceof Origin.Document document) {
      document(json, document, codePoints);
    }
    new FactFields(json, article.text(), codePoints).write(facts);
    Json.notes(json, article.notes());
    Json.problems(json, List.of());
    json.writeEndObject();
  }

  /** Where the paragraphs begin that stand for the lines that a document has not. */
  private static void document(JsonGenerator json, Origin.Document document, CodePoints codePoints)
      throws IOException {
    json.writeObjectFieldStart("document");
    json.writeStringField("part", document.part());
    json.writeArrayFieldStart("paragraphs");
    LineMap paragraphs = document.source().lines();
    // The line behind the last line end is none.
    for (int paragraph = 1; paragraph < paragraphs.lines(); paragraph++) {
      json.writeNumber(codePoints.before(paragraphs.startOf(paragraph)));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void report(Problem problem) throws IOException {
    JsonGenerator json = json();
    json.writeStartObject();
    json.writeStringField("path", problem.path());
    FactFields.writeNone(json);
    Json.notes(json, List.of());
    Json.problems(json, List.of(problem));
    json.writeEndObject();
    problems.add(problem);
  }

  @Override
  public void finish() throws IOException {
    JsonGenerator json = json();
    json.writeEndArray();
    Json.problems(json, problems);
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
    out.flush();
  }
}
