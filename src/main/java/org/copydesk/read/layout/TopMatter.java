package org.copydesk.read.layout;

import java.util.regex.Pattern;
import org.copydesk.article.BlockKind;

/** What stands above the first paragraph: kicker, headline, the headline again, deck. */
final class TopMatter {
  private static final int HEADLINE_WORDS = 25;
  private static final int DECK_WORDS = 45;

  /** So much of a block tells of nearly every one that it is not the headline again. */
  private static final int BEGINNING = 20;

  /** How far down a page repeats its headline. */
  private static final int REPEATS = 12;

  private static final Pattern OPENS_WITH_PLACE =
      Pattern.compile(
          "\\p{Lu}{3,}[\\p{Lu} .,'’-]*(?:, \\p{Lu}[\\p{L}. ]{1,20})?"
              + "(?: \\([^)]{2,20}\\))? [–—-]+ .*",
          Pattern.DOTALL);

  private TopMatter() {}

  static void mark(Page page, Markup markup) {
    int headline = markup == Markup.FULL ? marked(page) : guessed(page);
    if (headline < 0) {
      return;
    }
    page.set(headline, BlockKind.HEADLINE);
    if (headline == 1 && kicker(page, 0)) {
      page.set(0, BlockKind.FURNITURE);
    }
    if (markup != Markup.FULL) {
      deck(page, headline);
    }
    String words = plain(page, headline);
    for (int i = 0; i < Math.min(page.size(), REPEATS); i++) {
      boolean open =
          page.is(i, BlockKind.PARAGRAPH)
              || page.is(i, BlockKind.DECK)
              || page.is(i, BlockKind.SUBHEAD)
              || page.is(i, BlockKind.HEADLINE);
      if (i != headline
          && open
          && words.startsWith(Excerpts.plain(page.words(i, BEGINNING)))
          && plain(page, i).equals(words)) {
        page.set(i, BlockKind.FURNITURE);
      }
    }
    if (markup != Markup.FULL) {
      deck(page, headline);
    }
    Excerpts.mark(page);
  }

  private static int marked(Page page) {
    for (int i = 0; i < page.size(); i++) {
      if (page.is(i, BlockKind.HEADLINE)) {
        return i;
      }
    }
    return -1;
  }

  /** A marked headline may have a line above it that names the section: {@code OPINION}. */
  private static boolean kicker(Page page, int i) {
    boolean line = page.is(i, BlockKind.PARAGRAPH) || page.is(i, BlockKind.SUBHEAD);
    return line && page.shape(i).words() <= 3 && page.shape(i).end() == Shape.End.NONE;
  }

  private static int guessed(Page page) {
    int first = next(page, 0);
    if (first < 0 || next(page, first + 1) < 0) {
      return -1;
    }
    int second = next(page, first + 1);
    boolean kicker = page.shape(first).words() <= 2 && page.shape(first).end() == Shape.End.NONE;
    if (kicker && looksLikeHeadline(page, second) && next(page, second + 1) >= 0) {
      page.set(first, BlockKind.FURNITURE);
      return second;
    }
    return looksLikeHeadline(page, first) ? first : -1;
  }

  private static boolean looksLikeHeadline(Page page, int i) {
    Shape shape = page.shape(i);
    if (!page.is(i, BlockKind.PARAGRAPH) || shape.words() > HEADLINE_WORDS || !shape.capital()) {
      return false;
    }
    int below = next(page, i + 1);
    return switch (shape.end()) {
      case NONE -> true;
      case CALL -> shape.words() <= 20 && below >= 0 && page.shape(below).words() >= 12;
      case STOP ->
          below >= 0
              && ((shape.titled() >= 0.8 && shape.words() >= 4)
                  || OPENS_WITH_PLACE.matcher(page.words(below, 200)).matches());
      // "Trump card for census roundup;" has its second deck in the next line.
      case OPEN -> shape.titled() >= 0.8 && page.words(i, 300).endsWith(";");
    };
  }

  private static void deck(Page page, int headline) {
    int below = next(page, headline + 1);
    if (below < 0 || next(page, below + 1) < 0) {
      return;
    }
    Shape shape = page.shape(below);
    boolean deck =
        page.is(below, BlockKind.PARAGRAPH)
            && shape.end() == Shape.End.NONE
            && shape.capital()
            && shape.words() >= 4
            && shape.words() <= DECK_WORDS
            && !plain(page, below).equals(plain(page, headline));
    if (deck) {
      page.set(below, BlockKind.DECK);
    }
  }

  /** The next block from {@code i} on that may be copy; -1 if there is none. */
  private static int next(Page page, int i) {
    for (int at = i; at < page.size(); at++) {
      switch (page.kind(at)) {
        case FURNITURE, DATELINE, BYLINE, CREDIT, CAPTION, RELATED_LINK, CORRECTION -> {}
        default -> {
          return at;
        }
      }
    }
    return -1;
  }

  private static String plain(Page page, int i) {
    return Excerpts.plain(page.words(i, 400));
  }
}
