package org.copydesk.config;

import java.util.List;

/**
 * Where a setting is written.
 *
 * @param source the file
 * @param line from 1; 0 for the file as a whole
 * @param column from 1, in Unicode code points; 0 for the line as a whole
 * @param width of the words, in code points; at least 1
 */
public record Origin(ConfigSource source, int line, int column, int width) {
  private static final int SHOWN = 76;

  /** What is the case unless somebody says otherwise. */
  public static final Origin DEFAULT = whole("default");

  /** What somebody typed. */
  public static final Origin COMMAND_LINE = whole("command line");

  /** All of something that is no file. */
  public static Origin whole(String name) {
    return new Origin(new ConfigSource(name, ""), 0, 0, 1);
  }

  /** {@code .copydesk.yml:4}; the name alone where there are no lines. */
  public String place() {
    return line == 0 ? source.name() : source.name() + ":" + line;
  }

  /** The line and a mark below the words; empty where there is no line. */
  public List<String> excerpt() {
    if (line == 0) {
      return List.of();
    }
    String words = source.text().lines().skip(line - 1L).findFirst().orElse("");
    int at = Math.max(0, column - 1);
    int length = words.codePointCount(0, words.length());
    int from = length <= SHOWN || at < SHOWN / 2 ? 0 : at - SHOWN / 2;
    int to = Math.min(length, from + SHOWN);
    String shown =
        words.substring(
            words.offsetByCodePoints(0, Math.min(from, length)), words.offsetByCodePoints(0, to));
    int marks = Math.max(1, Math.min(width, to - at));
    String number = String.valueOf(line);
    return List.of(
        "  " + number + " | " + shown,
        "  " + " ".repeat(number.length()) + " | " + " ".repeat(at - from) + "^".repeat(marks));
  }
}
