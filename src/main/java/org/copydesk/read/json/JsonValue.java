package org.copydesk.read.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.text.MappedText;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON file that knows where it stands. What is not there is {@link #NONE}, so that a
 * way through objects needs no questions: {@code item.get("headlines").get("basic").words()}.
 */
final class JsonValue {
  /** A value that is not there. */
  static final JsonValue NONE = new JsonValue(null, "", Kind.NONE, "", new Span(0, 0));

  /** What a value is. */
  enum Kind {
    OBJECT,
    ARRAY,
    TEXT,
    /** A number or a truth value. */
    OTHER,
    NONE
  }

  private final @Nullable JsonValue parent;
  private final String name;
  private final Kind kind;
  private final String content;
  private final Span place;
  private final Map<String, JsonValue> fields;
  private final List<JsonValue> items;

  /**
   * @param name of the field, or the number of the item
   * @param content the file
   * @param place of what stands between the quotation marks of a text, else of the value
   */
  JsonValue(@Nullable JsonValue parent, String name, Kind kind, String content, Span place) {
    this.parent = parent;
    this.name = name;
    this.kind = kind;
    this.content = content;
    this.place = place;
    this.fields = kind == Kind.OBJECT ? new LinkedHashMap<>() : Map.of();
    this.items = kind == Kind.ARRAY ? new ArrayList<>() : List.of();
  }

  /** Adds a field; gives whether there was one of the same name. */
  boolean put(String field, JsonValue value) {
    return fields.put(field, value) != null;
  }

  void add(JsonValue value) {
    items.add(value);
  }

  /** The field of this name; {@link #NONE} if there is none, or this is no object. */
  JsonValue get(String field) {
    return fields.getOrDefault(field, NONE);
  }

  /** The first of these fields that has words. */
  JsonValue firstOf(String... names) {
    for (String field : names) {
      if (get(field).hasWords()) {
        return get(field);
      }
    }
    return NONE;
  }

  /** Whether this object has a field of this name, whatever its value. */
  boolean has(String field) {
    return fields.containsKey(field);
  }

  /** The fields of an object, by their names, in order; the items of an array are no fields. */
  Map<String, JsonValue> fields() {
    return fields;
  }

  /** The items of an array, or the values of an object: lists came to be written both ways. */
  List<JsonValue> values() {
    return kind == Kind.OBJECT ? List.copyOf(fields.values()) : items;
  }

  boolean isObject() {
    return kind == Kind.OBJECT;
  }

  boolean isArray() {
    return kind == Kind.ARRAY;
  }

  boolean isText() {
    return kind == Kind.TEXT;
  }

  /** Whether this is a text with more than white space in it. */
  boolean hasWords() {
    return kind == Kind.TEXT && !place.in(content).isBlank();
  }

  /** The characters of a text, of a number or truth value as written; empty for anything else. */
  String words() {
    return switch (kind) {
      case TEXT -> decoded().text();
      case OTHER -> place.in(content);
      default -> "";
    };
  }

  /** The characters of a text with their way to the file. */
  MappedText decoded() {
    MappedText.Builder decoded = new MappedText.Builder();
    decodeTo(decoded);
    return decoded.build();
  }

  /** Adds the characters of a text. */
  void decodeTo(MappedText.Builder decoded) {
    if (kind == Kind.TEXT) {
      JsonText.decode(content, place, decoded);
    }
  }

  /** Where a text stands in the file, without its quotation marks. */
  Span place() {
    return place;
  }

  /** The way to this value (RFC 6901). */
  String pointer() {
    String step = name.replace("~", "~0").replace("/", "~1");
    return parent == null ? "" : parent.pointer() + "/" + step;
  }
}
