package org.copydesk.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.copydesk.finding.Problem;
import org.copydesk.read.json.JsonValue.Kind;
import org.copydesk.read.spi.UnreadableException;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads the values of a JSON file with their places. Not thread-safe. */
final class JsonFile {
  /** How deep values may lie in one another: news items need some twenty levels. */
  private static final int DEEPEST = 500;

  /** More values are a data dump and no story; a long story with all its metadata has thousands. */
  private static final int MOST = 1_000_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          // Some systems break the lines of a body in the file.
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private final SourceText source;
  private final String content;
  private final Set<String> twice = new LinkedHashSet<>();
  private int values;

  JsonFile(SourceText source) {
    this.source = source;
    this.content = source.content();
  }

  /**
   * The value of the file.
   *
   * @throws UnreadableException {@code damaged} if it is no JSON, {@code too-deep}, {@code
   *     too-large}
   */
  JsonValue read() {
    char[] all = content.toCharArray();
    if (content.startsWith("\uFEFF")) {
      all[0] = ' '; // so that places count from the start of the file
    }
    try (JsonParser parser = FACTORY.createParser(all)) {
      parser.nextToken();
      JsonValue value = value(parser, null, "");
      if (parser.nextToken() != null) {
        throw problem("damaged", "More stands behind the end of the JSON value.", "Name one item.");
      }
      return value;
    } catch (StreamConstraintsException e) {
      throw problem(
          "too-deep",
          "The JSON is nested more than " + DEEPEST + " levels deep, which no news item is.",
          "Name the news item itself.");
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String place = at == null ? "" : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw problem(
          "damaged",
          "The file is no valid JSON" + place + ".",
          "Export it again; a file that breaks off in the middle looks like this.");
    } catch (IOException e) {
      throw new UncheckedIOException(e); // it is all in memory
    }
  }

  /** Fields of which an object has two: the last one counts, as in most programs. */
  Set<String> twice() {
    return twice;
  }

  private JsonValue value(JsonParser parser, @Nullable JsonValue parent, String name)
      throws IOException {
    if (++values > MOST) {
      throw problem(
          "too-large",
          "The JSON has more than a million values, which no news item has.",
          "Name the news item itself.");
    }
    JsonToken token = parser.currentToken();
    int start = (int) parser.currentTokenLocation().getCharOffset();
    if (token == JsonToken.START_OBJECT) {
      JsonValue object = new JsonValue(parent, name, Kind.OBJECT, content, new Span(start, start));
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        parser.nextToken();
        if (object.put(field, value(parser, object, field))) {
          twice.add(field);
        }
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      JsonValue array = new JsonValue(parent, name, Kind.ARRAY, content, new Span(start, start));
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        array.add(value(parser, array, String.valueOf(i)));
      }
      return array;
    }
    if (token == JsonToken.VALUE_STRING) {
      return new JsonValue(parent, name, Kind.TEXT, content, new Span(start + 1, end(start + 1)));
    }
    if (token == null || token == JsonToken.VALUE_NULL) {
      return JsonValue.NONE;
    }
    int end = start + parser.getText().length();
    return new JsonValue(parent, name, Kind.OTHER, content, new Span(start, end));
  }

  /** Where the text that begins at {@code start} ends: at a quotation mark that is not escaped. */
  private int end(int start) {
    int at = start;
    while (at < content.length() && content.charAt(at) != '"') {
      at += content.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, content.length());
  }

  private UnreadableException problem(String code, String message, String hint) {
    return new UnreadableException(new Problem(source.path(), code, message, hint));
  }
}
