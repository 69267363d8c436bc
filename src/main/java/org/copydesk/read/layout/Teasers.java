package org.copydesk.read.layout;

import org.copydesk.article.BlockKind;

/**
 * Headlines of other stories, set in capitals between the paragraphs of this one: {@code ALLIES
 * ACCUSE MARN OF USING COUNCIL TO SPREAD RUMORS}. A subhead in capitals is shorter.
 */
final class Teasers {
  private static final int FEWEST_WORDS = 8;
  private static final int MOST_UNITS = 200;

  private Teasers() {}

  static void mark(Page page) {
    for (int i = 1; i + 1 < page.size(); i++) {
      boolean line = page.is(i, BlockKind.PARAGRAPH) || page.is(i, BlockKind.SUBHEAD);
      if (line && teaser(page, i) && sentences(page, i - 1) && sentences(page, i + 1)) {
        page.set(i, BlockKind.RELATED_LINK);
      }
    }
  }

  private static boolean teaser(Page page, int i) {
    Shape shape = page.shape(i);
    return shape.words() >= FEWEST_WORDS
        && shape.units() <= MOST_UNITS
        && shape.end() != Shape.End.STOP
        && capitals(page.words(i, MOST_UNITS));
  }

  private static boolean capitals(String words) {
    return words.chars().anyMatch(Character::isUpperCase)
        && words.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether it is a paragraph of whole sentences that are not set in capitals. */
  private static boolean sentences(Page page, int i) {
    return page.is(i, BlockKind.PARAGRAPH)
        && page.shape(i).sentence()
        && !capitals(page.words(i, MOST_UNITS));
  }
}
