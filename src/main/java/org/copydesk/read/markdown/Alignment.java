package org.copydesk.read.markdown;

import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.copydesk.read.spi.ReadingText;
import org.jspecify.annotations.Nullable;

/**
 * Lines up decoded text with the longer source that it was read from: {@code Smith & Sons*} with
 * {@code Smith &amp; Sons\*}. Not thread-safe.
 */
final class Alignment {
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** The longest name of an entity of HTML has 31 letters. */
  private static final int LONGEST_ENTITY = 40;

  private final Map<String, String> entities = new HashMap<>();
  private @Nullable Parser parser;
  private final ReadingText text;
  private final String source;

  Alignment(ReadingText text, String source) {
    this.text = text;
    this.source = source;
  }

  /** Adds {@code literal}, which the parser read from {@code start..end} of the source. */
  void add(String literal, int start, int end) {
    if (literal.length() == end - start && source.startsWith(literal, start)) {
      text.copy(start, end);
      return;
    }
    int at = start;
    int run = start;
    int read = 0;
    while (at < end) {
      int length = 1;
      String decoded = "";
      char c = source.charAt(at);
      if (c == '\\' && at + 1 < end && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0) {
        length = 2;
        decoded = source.substring(at + 1, at + 2);
      } else if (c == '&') {
        length = entityLength(at, end);
        decoded = length == 1 ? "" : entity(source.substring(at, at + length));
      }
      if (!decoded.isEmpty() && literal.startsWith(decoded, read)) {
        text.copy(run, at);
        text.decoded(decoded, at, at + length);
        read += decoded.length();
        at += length;
        run = at;
      } else if (read < literal.length() && literal.charAt(read) == c) {
        read++;
        at++;
      } else {
        // A blank that the parser cut off, or a mark that it took for markup.
        text.copy(run, at);
        at++;
        run = at;
      }
    }
    text.copy(run, at);
    if (read < literal.length()) {
      text.decoded(literal.substring(read), start, end);
    }
  }

  /** Adds the source {@code start..end} with its entities decoded, as HTML writes text. */
  void decode(int start, int end) {
    int run = start;
    int at = start;
    while (at < end) {
      int length = source.charAt(at) == '&' ? entityLength(at, end) : 1;
      String decoded = length == 1 ? "" : entity(source.substring(at, at + length));
      if (!decoded.isEmpty()) {
        text.copy(run, at);
        text.decoded(decoded, at, at + length);
        run = at + length;
      }
      at += length;
    }
    text.copy(run, end);
  }

  /** The length of what looks like an entity at {@code at}; 1 if nothing does. */
  int entityLength(int at, int end) {
    for (int i = at + 1; i < end && i < at + LONGEST_ENTITY; i++) {
      char c = source.charAt(i);
      if (c == ';') {
        return i - at + 1;
      }
      if (c != '#' && !Character.isLetterOrDigit(c)) {
        return 1;
      }
    }
    return 1;
  }

  /** What the parser makes of one entity; empty if it knows none of that name. */
  String entity(String written) {
    return entities.computeIfAbsent(
        written,
        name -> {
          Node paragraph = parser().parse(name).getFirstChild();
          boolean read = paragraph != null && paragraph.getFirstChild() instanceof Text;
          String decoded = read ? ((Text) paragraph.getFirstChild()).getLiteral() : "";
          return decoded.equals(name) ? "" : decoded;
        });
  }

  /** Made for the first entity: most copy has none. */
  private Parser parser() {
    Parser known = parser;
    if (known == null) {
      known = Parser.builder().build();
      parser = known;
    }
    return known;
  }
}
