package org.copydesk.read.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The article in a JSON-LD script of a page, by schema.org: headline, authors, date, section. */
final class JsonLd {
  /** A script that is larger holds data and no description of a story, in UTF-16 units. */
  private static final int LARGEST = 1 << 20;

  private JsonLd() {}

  /** The fields of the first article; none if there is no article, or no JSON. */
  static Map<String, String> read(String json) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (json.length() > LARGEST) {
      return fields;
    }
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      article(value(parser), fields);
    } catch (IOException e) {
      // What search engines cannot read either is no reason to refuse the page.
      return Map.of();
    }
    return fields;
  }

  private static boolean article(@Nullable Object node, Map<String, String> fields) {
    if (node instanceof List<?> list) {
      return list.stream().anyMatch(item -> article(item, fields));
    }
    if (!(node instanceof Map<?, ?> object)) {
      return false;
    }
    String type = words(object.get("@type"));
    if (!type.contains("Article") && !type.contains("BlogPosting") && !type.equals("Report")) {
      return object.values().stream().anyMatch(value -> article(value, fields));
    }
    put(fields, "title", words(object.get("headline")));
    put(fields, "author", words(object.get("author")));
    put(fields, "date", words(object.get("datePublished")));
    put(fields, "section", words(object.get("articleSection")));
    put(fields, "type", type.replaceFirst("(?i)NewsArticle$", "").toLowerCase(Locale.ROOT));
    return true;
  }

  private static void put(Map<String, String> fields, String name, String value) {
    if (!value.isBlank()) {
      fields.put(name, value.strip());
    }
  }

  /** A text, the texts of a list, or the name of an object. */
  private static String words(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return String.join(", ", list.stream().map(JsonLd::words).toList());
    }
    if (value instanceof Map<?, ?> object) {
      return words(object.get("name"));
    }
    return value == null ? "" : value.toString();
  }

  /** The value that {@code parser} stands on: a map, a list, or a text. */
  private static @Nullable Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, value(parser));
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    return token == JsonToken.VALUE_NULL ? null : parser.getText();
  }
}
