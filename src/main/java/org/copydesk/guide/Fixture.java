package org.copydesk.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.guide.Passage.Format;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A rule's fixture: literate Markdown whose fenced articles are its tests and its examples ({@code
 * fixtures/README.md} has the format).
 *
 * @param title the heading of the file, which is the rule's name
 * @param passages its fenced articles, in order
 */
public record Fixture(String title, List<Passage> passages) {

  /** Copies the list. */
  public Fixture {
    passages = List.copyOf(passages);
  }

  /**
   * Reads a fixture.
   *
   * @param markdown the text of the file, lines ended by LF or CRLF
   * @throws IllegalArgumentException if it has no title, a fence is not closed or of a kind that
   *     fixtures do not have, or a mark is broken; the message names the line
   */
  public static Fixture parse(String markdown) {
    return new Scan(markdown.lines().toList()).fixture();
  }

  /** One pass over the lines of a fixture. */
  private static final class Scan {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*");
    private static final Pattern FENCE = Pattern.compile("(`{3,})\\s*(.*?)\\s*");
    private static final Pattern DOCUMENT =
        Pattern.compile("document:\\s*(" + Mark.NOTATION + ")\\s*");

    private final List<String> lines;
    private final List<Passage> passages = new ArrayList<>();
    private String title = "";
    private String heading = "";
    private String config = "";
    private int at;

    Scan(List<String> lines) {
      this.lines = lines;
    }

    Fixture fixture() {
      while (at < lines.size()) {
        String line = lines.get(at++);
        Matcher found = HEADING.matcher(line);
        if (found.matches()) {
          heading = found.group(2);
          config = "";
          title = title.isEmpty() ? heading : title;
          continue;
        }
        found = FENCE.matcher(line);
        if (found.matches()) {
          fence(found.group(1), found.group(2));
          continue;
        }
        found = DOCUMENT.matcher(line);
        if (found.matches()) {
          document(found.group(1));
        }
      }
      if (title.isEmpty()) {
        throw new IllegalArgumentException("line 1: a fixture begins with # and its rule's name");
      }
      return new Fixture(title, passages);
    }

    private void fence(String ticks, String info) {
      int first = at;
      while (at < lines.size() && !lines.get(at).strip().equals(ticks)) {
        at++;
      }
      if (at == lines.size()) {
        throw broken(first, "the fence is not closed");
      }
      StringBuilder copy = new StringBuilder();
      lines.subList(first, at++).forEach(line -> copy.append(line).append('\n'));
      String[] words = info.split("\\s+");
      if (words[0].equals("yaml")) {
        config = copy.toString();
        return;
      }
      Format format = format(words[0]);
      boolean allRules = words.length == 2 && words[1].equals("all-rules");
      if (format == null || words.length > (allRules ? 2 : 1)) {
        throw broken(first, "no fence `" + info + "`: copy, html, text (all-rules) or yaml");
      }
      try {
        MarkedCopy marked = MarkedCopy.parse(copy.toString());
        passages.add(new Passage(heading, first + 1, format, allRules, config, marked, List.of()));
      } catch (IllegalArgumentException e) {
        throw broken(first, e.getMessage());
      }
    }

    private void document(String expectation) {
      if (passages.isEmpty()) {
        throw broken(at, "`document:` stands below a fence");
      }
      Passage above = passages.remove(passages.size() - 1);
      List<Mark> marks = new ArrayList<>(above.document());
      marks.addAll(Mark.all(new Span(0, 0), expectation));
      passages.add(
          new Passage(
              above.heading(),
              above.line(),
              above.format(),
              above.allRules(),
              above.config(),
              above.copy(),
              marks));
    }

    private static @Nullable Format format(String fence) {
      for (Format format : Format.values()) {
        if (format.fence().equals(fence)) {
          return format;
        }
      }
      return null;
    }

    private static IllegalArgumentException broken(int line, @Nullable String what) {
      return new IllegalArgumentException("line " + line + ": " + what);
    }
  }
}
