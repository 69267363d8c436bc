package org.copydesk.read.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Metadata;
import org.copydesk.article.Note;

/**
 * The fields above a story, between two lines {@code ---} (YAML) or {@code +++} (TOML).
 *
 * @param end where the story begins
 * @param metadata its fields, names in lower case
 * @param notes that it could not be read, if so
 */
record FrontMatter(int end, Metadata metadata, List<Note> notes) {

  /** The front matter that begins at {@code from}; an empty one if there is none. */
  static FrontMatter of(String content, int from) {
    String fence = content.startsWith("---", from) ? "---" : "+++";
    int first = lineEnd(content, from);
    if (!content.substring(from, first).stripTrailing().equals(fence)) {
      return new FrontMatter(from, Metadata.NONE, List.of());
    }
    int at = next(content, first);
    int body = at;
    while (at < content.length()) {
      int end = lineEnd(content, at);
      String line = content.substring(at, end).stripTrailing();
      if (line.equals(fence) || (fence.equals("---") && line.equals("..."))) {
        return parsed(content.substring(body, at), fence, next(content, end));
      }
      at = next(content, end);
    }
    return new FrontMatter(from, Metadata.NONE, List.of());
  }

  private static FrontMatter parsed(String fields, String fence, int end) {
    Map<String, String> values = new LinkedHashMap<>();
    List<Note> notes = List.of();
    try {
      values.putAll(fence.equals("---") ? YamlFields.read(fields) : TomlFields.read(fields));
    } catch (IllegalArgumentException e) {
      notes = List.of(new Note("front-matter", "The front matter was not read: " + e.getMessage()));
    }
    return new FrontMatter(end, new Metadata(values), notes);
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
