package org.copydesk.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Copy that people annotated: a folder with {@code docs} and lists of places beside it, one JSON
 * object a line.
 *
 * @param name of the folder
 * @param docs the stories, sorted by name
 * @param marked stretches that people marked, by story
 * @param expected findings that an editor would raise
 * @param quiet places where families must stay silent
 */
record AnnotatedSet(
    String name,
    List<Path> docs,
    Map<String, List<Stretch>> marked,
    List<Expected> expected,
    List<Expected> quiet) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Code points {@code start} to {@code end} of a story. */
  record Stretch(int start, int end) {
    boolean touches(int from, int to) {
      return start < to && from < end;
    }
  }

  /**
   * A place with what may, or may not, be said there.
   *
   * @param doc the story
   * @param place where
   * @param must whether any editor would raise it
   * @param names rule ids and families; {@code *} for all
   */
  record Expected(String doc, Stretch place, boolean must, List<String> names) {
    boolean names(String rule, String family) {
      return names.contains("*") || names.contains(rule) || names.contains(family);
    }
  }

  /** The set in {@code folder}. */
  static AnnotatedSet read(Path folder) throws IOException {
    List<Path> docs;
    try (Stream<Path> files = Files.list(folder.resolve("docs"))) {
      docs = files.filter(Files::isRegularFile).sorted().toList();
    }
    Map<String, List<Stretch>> marked = new HashMap<>();
    for (JsonNode row : rows(folder.resolve("spans.dev.jsonl"))) {
      marked
          .computeIfAbsent(row.get("doc").asText(), doc -> new ArrayList<>())
          .add(new Stretch(row.get("start").asInt(), row.get("end").asInt()));
    }
    return new AnnotatedSet(
        folder.getFileName().toString(),
        docs,
        marked,
        places(folder, "gold.jsonl", "family", "rule", "also_ok"),
        places(folder, "clean.jsonl", "not_families"));
  }

  private static List<Expected> places(Path folder, String file, String... fields)
      throws IOException {
    List<Expected> places = new ArrayList<>();
    for (JsonNode row : rows(folder.resolve(file))) {
      String doc = row.has("doc") ? row.get("doc").asText() : row.get("file").asText();
      List<String> names = new ArrayList<>();
      for (String field : fields) {
        JsonNode value = row.path(field);
        if (value.isArray()) {
          value.forEach(name -> names.add(name.asText()));
        } else if (!value.isMissingNode()) {
          names.add(value.asText());
        }
      }
      String text = Files.readString(folder.resolve("docs").resolve(doc), StandardCharsets.UTF_8);
      places.add(new Expected(doc, place(row, text), row.path("must").asBoolean(false), names));
    }
    return places;
  }

  private static Stretch place(JsonNode row, String text) {
    if (row.has("start")) {
      return new Stretch(row.get("start").asInt(), row.get("end").asInt());
    }
    int at = 0;
    for (int line = 1; line < row.get("line").asInt(); line++) {
      at = text.indexOf('\n', at) + 1;
    }
    String quote = row.get("quote").asText();
    int start = text.codePointCount(0, at);
    start +=
        row.has("col")
            ? row.get("col").asInt() - 1
            : text.codePointCount(at, text.indexOf(quote, at));
    return new Stretch(start, start + quote.codePointCount(0, quote.length()));
  }

  private static List<JsonNode> rows(Path file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (!line.isBlank()) {
          rows.add(JSON.readTree(line));
        }
      }
    }
    return rows;
  }
}
