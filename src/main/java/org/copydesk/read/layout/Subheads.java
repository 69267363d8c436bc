package org.copydesk.read.layout;

import java.util.regex.Pattern;
import org.copydesk.article.BlockKind;

/** Subheads and list items of copy without markup, told by their shape. */
final class Subheads {
  private static final int MOST_WORDS = 12;
  private static final int MOST_UNITS = 80;

  /** What a subhead heads has at least so many words, or it is a list of short lines. */
  private static final int LEAST_BELOW = 10;

  private static final Pattern BULLET = Pattern.compile("[•●▪◦‣*] ?\\S.*", Pattern.DOTALL);
  private static final Pattern DASH = Pattern.compile("[–—-] \\S.*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,2}[.)] \\S.*", Pattern.DOTALL);

  private Subheads() {}

  static void mark(Page page) {
    for (int i = 0; i < page.size(); i++) {
      if (item(page, i, BULLET) || run(page, i, DASH) || run(page, i, NUMBER)) {
        page.set(i, BlockKind.LIST_ITEM);
      }
    }
    for (int i = 1; i + 1 < page.size(); i++) {
      if (page.is(i, BlockKind.PARAGRAPH) && between(page, i) && subhead(page, i)) {
        page.set(i, BlockKind.SUBHEAD);
      }
    }
  }

  private static boolean item(Page page, int i, Pattern mark) {
    return (page.is(i, BlockKind.PARAGRAPH) || page.is(i, BlockKind.LIST_ITEM))
        && mark.matcher(page.words(i, 20)).matches();
  }

  /** A dash or a number makes a list item only with a neighbor of its kind. */
  private static boolean run(Page page, int i, Pattern mark) {
    return item(page, i, mark)
        && ((i > 0 && item(page, i - 1, mark)) || (i + 1 < page.size() && item(page, i + 1, mark)));
  }

  private static boolean between(Page page, int i) {
    return page.is(i + 1, BlockKind.PARAGRAPH)
        && page.shape(i + 1).words() >= LEAST_BELOW
        && !page.is(i - 1, BlockKind.SUBHEAD)
        && !page.is(i - 1, BlockKind.HEADLINE)
        && page.shape(i - 1).end() != Shape.End.OPEN;
  }

  private static boolean subhead(Page page, int i) {
    Shape shape = page.shape(i);
    String words = page.words(i, MOST_UNITS + 1);
    return shape.words() <= MOST_WORDS
        && words.length() <= MOST_UNITS
        && shape.end() == Shape.End.NONE
        && Character.isLetterOrDigit(words.codePointBefore(words.length()))
        && Character.isUpperCase(words.codePointAt(0))
        && !words.contains("://");
  }
}
