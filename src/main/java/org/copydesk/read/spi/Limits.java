package org.copydesk.read.spi;

/**
 * The most that a story may hold: far more than any story has, and no more than can be checked in
 * seconds and half a gigabyte. Each is told before memory is spent on it.
 */
public final class Limits {
  /** Text of a story, in UTF-16 units: some 80,000 words, a thick book. */
  public static final int TEXT = 500_000;

  /** Text of one block, in UTF-16 units: some 8,000 words without a paragraph. */
  public static final int BLOCK = 50_000;

  /** Lines of a text, paragraphs of a document, cells of tables: empty ones count, too. */
  public static final int LINES = 200_000;

  /** Elements of a page of HTML. A long page has some thousands. */
  public static final int ELEMENTS = 200_000;

  /** Elements of an XML file, which may hold thousands of stories, each with all its fields. */
  public static final int ELEMENTS_OF_XML = 400_000;

  /** Stories of a file. */
  public static final int STORIES = 20_000;

  private Limits() {}

  /**
   * Sees to it that a story does not grow too long.
   *
   * @throws TooLargeException if it has more than {@link #TEXT}
   */
  public static void text(int units) {
    if (units > TEXT) {
      throw tooLarge("The story", TEXT, "characters, some 80,000 words");
    }
  }

  /**
   * Sees to it that a block of copy does not grow too long: analysis compares what stands in one.
   *
   * @throws TooLargeException if it has more than {@link #BLOCK}
   */
  public static void block(int units) {
    if (units > BLOCK) {
      throw new TooLargeException(
          message("A paragraph of the story", BLOCK, "characters, some 8,000 words"),
          "Break it into paragraphs.");
    }
  }

  /**
   * Sees to it that a text has no more lines than can be laid out.
   *
   * @throws TooLargeException if it has more than {@link #LINES}
   */
  public static void lines(String text) {
    if (text.length() < LINES) {
      return; // as nearly every story: not even if it were nothing but line ends
    }
    int lines = 1;
    for (int at = 0; at < text.length(); at++) {
      boolean crlf = text.charAt(at) == '\n' && at > 0 && text.charAt(at - 1) == '\r';
      lines += Blank.lineEnd(text.charAt(at)) && !crlf ? 1 : 0;
    }
    if (lines > LINES) {
      throw tooLarge("The story", LINES, "lines");
    }
  }

  /**
   * Sees to it that a text in Markdown has no more cells of tables than can be parsed.
   *
   * @throws TooLargeException if it has more than {@link #LINES}
   */
  public static void cells(String text) {
    if (text.length() <= LINES) {
      return;
    }
    int bars = 0;
    for (int at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) {
      bars++;
    }
    if (bars > LINES) {
      throw tooLarge("The story", LINES, "cells of tables");
    }
  }

  /**
   * Says that there is more than that.
   *
   * @param what has too much: {@code The page}
   * @param limit how much it may have
   * @param of of what: {@code elements}
   */
  public static TooLargeException tooLarge(String what, int limit, String of) {
    return new TooLargeException(
        message(what, limit, of), "Split it into single stories or chapters.");
  }

  private static String message(String what, int limit, String of) {
    return what + " has more than " + "%,d ".formatted(limit) + of + ".";
  }
}
