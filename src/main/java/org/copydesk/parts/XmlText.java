package org.copydesk.parts;

/** Text between tags, decoded piece by piece, each with its place. */
public final class XmlText {
  private XmlText() {}

  /** Takes what was decoded. */
  public interface Sink {
    /**
     * {@code decoded} is written as {@code start..end}: characters that stand for themselves, or
     * one reference such as {@code &amp;}.
     */
    void take(String decoded, int start, int end);
  }

  /**
   * Decodes {@code start..end} of a part that is known to be well-formed and to hold no tags there:
   * character references, CDATA sections, comments, instructions. Line ends become spaces, which is
   * what they mean in a word processor's XML.
   */
  public static void decode(String text, int start, int end, Sink sink) {
    int run = start;
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      if (c != '&' && c != '<' && c != '\r' && c != '\n' && c != '\t') {
        at++;
        continue;
      }
      flush(text, run, at, sink);
      if (c == '&') {
        int close = text.indexOf(';', at) + 1;
        sink.take(reference(text, at, close), at, close);
        at = close;
      } else if (c == '<') {
        at = markup(text, at, sink);
      } else {
        int width = c == '\r' && at + 1 < end && text.charAt(at + 1) == '\n' ? 2 : 1;
        sink.take(" ", at, at + width);
        at += width;
      }
      run = at;
    }
    flush(text, run, end, sink);
  }

  private static void flush(String text, int start, int end, Sink sink) {
    if (start < end) {
      sink.take(text.substring(start, end), start, end);
    }
  }

  /** The decoded text of {@code start..end}. */
  public static String decode(String text, int start, int end) {
    StringBuilder decoded = new StringBuilder();
    decode(text, start, end, (piece, from, to) -> decoded.append(piece));
    return decoded.toString();
  }

  private static int markup(String text, int at, Sink sink) {
    if (text.startsWith("<![CDATA[", at)) {
      int close = text.indexOf("]]>", at);
      for (int i = at + 9; i < close; i++) {
        boolean blank = text.charAt(i) <= ' ';
        sink.take(blank ? " " : text.substring(i, i + 1), i, i + 1);
      }
      return close + 3;
    }
    return text.startsWith("<!--", at)
        ? text.indexOf("-->", at + 4) + 3
        : text.indexOf("?>", at) + 2;
  }

  private static String reference(String text, int at, int end) {
    String name = text.substring(at + 1, end - 1);
    if (name.startsWith("#")) {
      boolean hex = name.startsWith("#x");
      int c = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      return c == '\n' || c == '\r' || c == '\t' ? " " : Character.toString(c);
    }
    return switch (name) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      default -> "'";
    };
  }

  /**
   * {@code text} as the content of an element or, in double quotes, of an attribute; what XML 1.0
   * cannot hold is left out.
   */
  public static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> {
                  boolean kept =
                      c >= ' ' && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
                  if (kept) {
                    escaped.appendCodePoint(c);
                  } else if (c == '\t' || c == '\n') {
                    escaped.append(' ');
                  }
                }
              }
            });
    return escaped.toString();
  }
}
