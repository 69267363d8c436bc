package org.copydesk.read.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.BlockKind;
import org.copydesk.article.Metadata;
import org.copydesk.article.Note;
import org.copydesk.article.Origin;
import org.copydesk.article.Origin.Value;
import org.copydesk.read.news.NewsParts;
import org.copydesk.read.news.NewsParts.Form;
import org.copydesk.read.news.Nitf;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/** Collects the texts of one item in the order in which they are read. Not thread-safe. */
final class JsonStory {
  private final NewsParts parts = new NewsParts();
  private final List<Value> values = new ArrayList<>();
  private final Map<String, String> fields = new LinkedHashMap<>();

  /** Adds a text all of which is of one kind; nothing if {@code value} is no text with words. */
  JsonStory add(BlockKind kind, JsonValue value) {
    if (value.hasWords()) {
      parts.add(kind, Form.HTML, decoded(value));
    }
    return this;
  }

  /** Adds a stretch of the body. */
  JsonStory body(Form form, JsonValue value) {
    if (value.hasWords()) {
      Span place = decoded(value);
      if (form == Form.XML) {
        Nitf.addTo(parts, place);
      } else {
        parts.body(form, place);
      }
    }
    return this;
  }

  /** Adds a row of a table. */
  JsonStory row(List<JsonValue> cells) {
    parts.row(cells.stream().filter(JsonValue::hasWords).map(this::decoded).toList());
    return this;
  }

  /** Says something about the story; of several values for one field the first that has words. */
  JsonStory field(String name, String value) {
    if (!value.isBlank()) {
      fields.putIfAbsent(name, value.strip());
    }
    return this;
  }

  boolean has(BlockKind kind) {
    return parts.has(kind);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  private Span decoded(JsonValue value) {
    int start = parts.decoded().length();
    value.decodeTo(parts.decoded());
    values.add(new Value(value.pointer(), value.place(), value.decoded()));
    return new Span(start, parts.decoded().length());
  }

  Article story(SourceText source, List<Note> notes) {
    List<Value> sorted = new ArrayList<>(values);
    sorted.sort(Comparator.comparing(value -> value.place().start()));
    return parts.story(
        source.path(), new Origin.Values(source, sorted), new Metadata(fields), notes);
  }
}
