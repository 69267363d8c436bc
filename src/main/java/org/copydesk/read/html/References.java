package org.copydesk.read.html;

import org.copydesk.read.spi.ReadingText;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Lines up the words that a parser saw with the HTML that it read them from: {@code Smith & Sons}
 * with {@code Smith &amp; Sons}. The parser tells where a text begins and ends, and not where in it
 * a reference stood or a stray tag was dropped.
 */
final class References {
  /** The longest name of a reference has 31 letters. */
  private static final int LONGEST = 34;

  private final ReadingText text;
  private final String html;

  References(ReadingText text, String html) {
    this.text = text;
    this.html = html;
  }

  /** Adds {@code seen}, which stands in the HTML between {@code start} and {@code end}. */
  void add(String seen, int start, int end) {
    if (seen.length() == end - start && html.startsWith(seen, start)) {
      text.copy(start, end);
      return;
    }
    int read = 0;
    int run = start;
    int at = start;
    while (at < end && read < seen.length()) {
      int length = html.charAt(at) == '&' ? length(at, end) : 0;
      String decoded = length == 0 ? "" : decoded(html.substring(at, at + length));
      if (length > 0 && seen.startsWith(decoded, read)) {
        text.copy(run, at);
        text.decoded(decoded, at, at + length);
        read += decoded.length();
        at += length;
        run = at;
      } else if (html.charAt(at) == seen.charAt(read) || carriageReturn(at, seen.charAt(read))) {
        read++;
        at++;
      } else {
        // A tag that closes nothing, the first half of CRLF: the parser dropped it.
        text.copy(run, at);
        at++;
        run = at;
      }
    }
    text.copy(run, at);
  }

  private boolean carriageReturn(int at, char seen) {
    boolean crlf = at + 1 < html.length() && html.charAt(at + 1) == '\n';
    return seen == '\n' && html.charAt(at) == '\r' && !crlf;
  }

  /** How long the reference at {@code at} is; 0 if there is none. */
  private int length(int at, int end) {
    int limit = Math.min(end, at + LONGEST);
    int to = at + 1;
    while (to < limit && (html.charAt(to) == '#' || letterOrDigit(html.charAt(to)))) {
      to++;
    }
    boolean closed = to < limit && html.charAt(to) == ';';
    if (to == at + 1) {
      return 0;
    }
    if (html.charAt(at + 1) == '#') {
      return numeric(at, to) + (closed && numeric(at, to) == to - at ? 1 : 0);
    }
    if (closed && Entities.isNamedEntity(html.substring(at + 1, to))) {
      return to + 1 - at;
    }
    // Without a semicolon the old names are known by their longest beginning: &copyright.
    for (int k = Math.min(to, at + 8); k > at + 2; k--) {
      if (Entities.isBaseNamedEntity(html.substring(at + 1, k))) {
        return k - at;
      }
    }
    return 0;
  }

  /** The length of {@code &#8220} or {@code &#x201C}, whose digits end before {@code to}. */
  private int numeric(int at, int to) {
    boolean hexadecimal = at + 2 < to && (html.charAt(at + 2) | 0x20) == 'x';
    int first = at + (hexadecimal ? 3 : 2);
    int i = first;
    while (i < to && Character.digit(html.charAt(i), hexadecimal ? 16 : 10) >= 0) {
      i++;
    }
    return i == first ? 0 : i - at;
  }

  private static String decoded(String reference) {
    if (reference.charAt(1) == '#') {
      return Parser.unescapeEntities(reference, false);
    }
    boolean closed = reference.endsWith(";");
    return Entities.getByName(reference.substring(1, reference.length() - (closed ? 1 : 0)));
  }

  private static boolean letterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
