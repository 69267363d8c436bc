package org.copydesk.read.layout;

import java.util.Locale;
import java.util.regex.Pattern;
import org.copydesk.article.BlockKind;

/**
 * Summaries that a system cut from the story: {@code The quay is shut, the board said on Mon…}
 * above a paragraph that begins with these words. They are read there. A summary that goes on in
 * words of its own is copy.
 */
final class Excerpts {
  /** How far down summaries stand, and the paragraphs that they are cut from. */
  private static final int BLOCKS = 12;

  /** Fewer letters may be a phrase that both use. */
  private static final int SHORTEST = 20;

  /** What is longer is no summary, in UTF-16 units. */
  private static final int LONGEST = 2000;

  /** A summary begins as a paragraph does, for so many letters. */
  private static final int HEAD = 40;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

  private Excerpts() {}

  static void mark(Page page) {
    int end = Math.min(page.size(), BLOCKS);
    for (int deck = 0; deck < end; deck++) {
      if (page.is(deck, BlockKind.DECK)) {
        String summary = page.words(deck, LONGEST);
        String whole = plain(summary);
        String head = whole.substring(0, Math.min(whole.length(), HEAD));
        for (int i = deck + 1; head.length() >= SHORTEST && i < end; i++) {
          if (page.is(i, BlockKind.PARAGRAPH)
              && plain(page.words(i, 400)).startsWith(head)
              && repeats(copy(page, i), summary)) {
            page.set(deck, BlockKind.FURNITURE);
          }
        }
      }
    }
  }

  /**
   * Whether each sentence of a summary stands in the copy. It may run on into the next paragraphs
   * and leave out what is between them, and the last may end in the middle of a word.
   */
  private static boolean repeats(String copy, String summary) {
    String[] sentences = SENTENCE_END.split(summary, -1);
    for (int i = 0; i < sentences.length; i++) {
      String sentence = plain(sentences[i]);
      boolean last = i == sentences.length - 1;
      if (!copy.contains(last ? " " + sentence : " " + sentence + " ")) {
        return false;
      }
    }
    return true;
  }

  /** What a system cuts from: the words from a block on, between blanks. */
  private static String copy(Page page, int first) {
    StringBuilder copy = new StringBuilder(" ");
    for (int i = first; i < Math.min(page.size(), first + BLOCKS); i++) {
      copy.append(plain(page.words(i, LONGEST))).append(' ');
    }
    return copy.toString();
  }

  /** Words without marks, in lower case, one blank between. */
  static String plain(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(lower.length());
    boolean gap = false;
    for (int at = 0; at < lower.length(); ) {
      int c = lower.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isLetter(c) || number(c)) {
        if (gap && !plain.isEmpty()) {
          plain.append(' ');
        }
        plain.appendCodePoint(c);
        gap = false;
      } else {
        gap = true;
      }
    }
    return plain.toString();
  }

  private static boolean number(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }
}
