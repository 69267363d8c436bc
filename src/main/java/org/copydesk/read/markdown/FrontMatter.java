package org.copydesk.read.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Metadata;
import org.copydesk.article.Note;
import org.copydesk.article.Suppression;
import org.copydesk.text.Span;

/**
 * The fields above a story, between two lines {@code ---} (YAML) or {@code +++} (TOML).
 *
 * @param end where the story begins
 * @param metadata its fields, names in lower case
 * @param notes that it could not be read, if so
 * @param suppressions what its field {@code copydesk-disable} asks for, for the whole story
 */
record FrontMatter(int end, Metadata metadata, List<Note> notes, List<Suppression> suppressions) {

  /** The front matter that begins at {@code from}; an empty one if there is none. */
  static FrontMatter of(String content, int from) {
    String fence = content.startsWith("---", from) ? "---" : "+++";
    int first = lineEnd(content, from);
    if (!content.substring(from, first).stripTrailing().equals(fence)) {
      return new FrontMatter(from, Metadata.NONE, List.of(), List.of());
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
    return new FrontMatter(from, Metadata.NONE, List.of(), List.of());
  }

  private static FrontMatter parsed(String content, Span body, String fence, int end) {
    String fields = body.in(content);
    boolean yaml = fence.equals("---");
    Map<String, String> values = new LinkedHashMap<>();
    List<Note> notes = List.of();
    List<Suppression> suppressions = List.of();
    try {
      values.putAll(yaml ? YamlFields.read(fields) : TomlFields.read(fields));
      suppressions = StorySuppressions.in(content, body, yaml);
    } catch (IllegalArgumentException e) {
      notes = List.of(new Note("front-matter", "The front matter was not read: " + e.getMessage()));
    }
    return new FrontMatter(end, new Metadata(values), notes, suppressions);
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
