package org.copydesk.read.markdown;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.BlockKind;
import org.copydesk.article.Metadata;
import org.copydesk.article.Note;
import org.copydesk.article.Suppression;
import org.copydesk.read.spi.ReadingText;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The fields above a story, between two lines {@code ---} (YAML) or {@code +++} (TOML).
 *
 * @param start where the fields begin
 * @param end where the story begins
 * @param fields names in lower case, in the order of the file
 * @param notes that it could not be read, if so
 * @param suppressions what its field {@code copydesk-disable} asks for, for the whole story
 */
record FrontMatter(
    int start,
    int end,
    Map<String, Field> fields,
    List<Note> notes,
    List<Suppression> suppressions) {

  /** What is longer is no head of a story, in UTF-16 units. */
  private static final int LONGEST = 500_000;

  /** The front matter that begins at {@code from}; an empty one if there is none. */
  static FrontMatter of(String content, int from) {
    String fence = content.startsWith("---", from) ? "---" : "+++";
    int first = lineEnd(content, from);
    if (!content.substring(from, first).stripTrailing().equals(fence)) {
      return none(from);
    }
    int at = next(content, first);
    int body = at;
    while (at < content.length()) {
      int end = lineEnd(content, at);
      String line = content.substring(at, end).stripTrailing();
      if (line.equals(fence) || (fence.equals("---") && line.equals("..."))) {
        return parsed(content, new Span(body, at), fence, next(content, end));
      }
      at = next(content, end);
    }
    return none(from);
  }

  private static FrontMatter none(int at) {
    return new FrontMatter(at, at, Map.of(), List.of(), List.of());
  }

  private static FrontMatter parsed(String content, Span body, String fence, int end) {
    if (body.length() > LONGEST) {
      return unread(body, end, "it has more than %,d characters.".formatted(LONGEST));
    }
    String written = body.in(content);
    boolean yaml = fence.equals("---");
    try {
      Map<String, Field> fields = yaml ? YamlFields.read(written) : TomlFields.read(written);
      List<Suppression> asked = StorySuppressions.in(content, body, yaml);
      return new FrontMatter(body.start(), end, fields, List.of(), asked);
    } catch (StackOverflowError e) {
      return unread(body, end, "it is nested too deep.");
    } catch (IllegalArgumentException e) {
      return unread(body, end, e.getMessage());
    }
  }

  private static FrontMatter unread(Span body, int end, @Nullable String why) {
    Note note = new Note("front-matter", "The front matter was not read: " + why);
    return new FrontMatter(body.start(), end, Map.of(), List.of(note), List.of());
  }

  /** The fields for rules about the whole story. */
  Metadata metadata() {
    Map<String, String> values = new LinkedHashMap<>();
    fields.forEach((name, field) -> values.put(name, field.text()));
    return new Metadata(values);
  }

  /** Adds the fields that a page shows as copy, the title and the summary, to {@code text}. */
  void addTo(ReadingText text, String content) {
    if (fields.isEmpty()) {
      return;
    }
    FieldText words = new FieldText(text, content);
    Set<String> shown = new HashSet<>();
    fields.forEach(
        (name, field) -> {
          BlockKind kind = Field.shownAs(name);
          if (kind != null && field.start() >= 0 && shown.add(field.text())) {
            words.add(field.text(), start + field.start(), start + field.end());
            text.close(kind);
          }
        });
  }

  private static int lineEnd(String content, int from) {
    int at = from;
    while (at < content.length() && content.charAt(at) != '\n' && content.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int next(String content, int lineEnd) {
    boolean crlf =
        lineEnd + 1 < content.length()
            && content.charAt(lineEnd) == '\r'
            && content.charAt(lineEnd + 1) == '\n';
    return Math.min(content.length(), lineEnd + (crlf ? 2 : 1));
  }
}
