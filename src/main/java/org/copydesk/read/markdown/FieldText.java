package org.copydesk.read.markdown;

import org.copydesk.read.spi.Blank;
import org.copydesk.read.spi.ReadingText;

/**
 * Lines up the value of a field with the YAML or TOML that it was read from: {@code the "port"}
 * with {@code "the \"port\""}, and a folded text with its indented lines.
 */
final class FieldText {
  private final ReadingText text;
  private final String source;
  private final Alignment entities;

  FieldText(ReadingText text, String source) {
    this.text = text;
    this.source = source;
    this.entities = new Alignment(text, source);
  }

  /** Adds {@code value}, which stands in the source between {@code start} and {@code end}. */
  void add(String value, int start, int end) {
    char mark = start < end ? source.charAt(start) : ' ';
    int at = mark == '"' || mark == '\'' ? start + 1 : start;
    int read = 0;
    while (at < end && read < value.length()) {
      char c = source.charAt(at);
      char wanted = value.charAt(read);
      int width = width(mark, at, end);
      int entity = c == '&' && wanted == c ? entities.entityLength(at, end) : 1;
      String decoded = entity > 1 ? entities.entity(source.substring(at, at + entity)) : "";
      if (!decoded.isEmpty()) {
        // Content systems write their excerpts with the entities of the page.
        text.decoded(decoded, at, at + entity);
        read += entity;
        at += entity;
      } else if (width > 1) {
        int units = Character.charCount(value.codePointAt(read));
        text.decoded(value.substring(read, read + units), at, at + width);
        read += units;
        at += width;
      } else if (c == wanted) {
        text.copy(at, at + 1);
        read++;
        at++;
      } else if (Blank.is(wanted) && Blank.is(c)) {
        // Line ends are folded into a space; the indent of the next line falls to the branch below.
        text.space(at, at + 1);
        read++;
        at++;
      } else {
        at++;
      }
    }
  }

  /** How many characters of the source stand for the next one of the value. */
  private int width(char mark, int at, int end) {
    char c = source.charAt(at);
    if (mark == '\'' && c == '\'' && at + 1 < end && source.charAt(at + 1) == '\'') {
      return 2;
    }
    if (mark != '"' || c != '\\' || at + 1 >= end) {
      return 1;
    }
    int width =
        switch (source.charAt(at + 1)) {
          case 'x' -> 4;
          case 'u' -> 6;
          case 'U' -> 10;
          // An escaped line end joins two lines without a space.
          case '\n', '\r' -> 1;
          default -> 2;
        };
    return Math.min(width, end - at);
  }
}
