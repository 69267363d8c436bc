package org.copydesk.read.layout;

import org.copydesk.text.Span;

/**
 * What a block looks like from afar.
 *
 * @param words number of words, counted by the spaces between them, up to {@link #MANY}
 * @param units its length
 * @param end how it ends, closing quotation marks and brackets aside
 * @param capital whether it begins with a capital letter or a digit, opening marks aside
 * @param titled the share of its longer words, 0 to 1, that begin with a capital letter
 */
record Shape(int words, int units, End end, boolean capital, double titled) {
  /** Beyond this the number of words is of no interest. */
  static final int MANY = 400;

  /** How a block ends. */
  enum End {
    /** Full stop or ellipsis. */
    STOP,
    /** Question or exclamation mark. */
    CALL,
    /** Comma, colon or semicolon: something follows. */
    OPEN,
    /** A word or another mark. */
    NONE
  }

  static Shape of(String text, Span span) {
    int words = 1;
    int longer = 0;
    int titled = 0;
    boolean begins = true;
    int stop = Math.min(span.end(), span.start() + 4000);
    for (int i = span.start(); i < stop && words < MANY; i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        words++;
        begins = true;
      } else if (begins && Character.isLetter(c)) {
        begins = false;
        if (i + 3 < stop && fourLetters(text, i)) {
          longer++;
          titled += Character.isUpperCase(c) ? 1 : 0;
        }
      }
    }
    return new Shape(
        words,
        span.length(),
        end(text, span),
        capital(text, span),
        longer == 0 ? 0 : (double) titled / longer);
  }

  private static boolean fourLetters(String text, int from) {
    for (int i = from; i < from + 4; i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it closes like a sentence. */
  boolean sentence() {
    return end == End.STOP || end == End.CALL;
  }

  private static End end(String text, Span span) {
    int at = span.end() - 1;
    while (at > span.start() && "\"”’'»)]“*_".indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return switch (text.charAt(at)) {
      case '.', '…' -> End.STOP;
      case '!', '?' -> End.CALL;
      case ',', ':', ';' -> End.OPEN;
      default -> End.NONE;
    };
  }

  private static boolean capital(String text, Span span) {
    int at = span.start();
    while (at < span.end() - 1 && "\"“‘'«([".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int first = text.codePointAt(at);
    return Character.isUpperCase(first) || Character.isDigit(first);
  }
}
