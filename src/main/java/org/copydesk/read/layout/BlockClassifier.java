package org.copydesk.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.article.Block;
import org.copydesk.article.BlockKind;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the blocks of a story are. Careful by design: what might be copy stays copy, since a
 * paragraph taken for furniture is never checked, and furniture taken for copy is only noise.
 */
public final class BlockClassifier {
  /** Longer blocks are never lines of one kind; correction notes are the longest such. */
  private static final int LONGEST_LINE = 1200;

  private static final List<LinePattern> LINES = lines();

  private BlockClassifier() {}

  /**
   * The same blocks with their kinds. Only paragraphs, list items and subheads change.
   *
   * @param text the reading text
   * @param blocks what the format says, in reading order
   * @param markup how much that is
   */
  public static List<Block> classify(String text, List<Block> blocks, Markup markup) {
    Page page = new Page(text, blocks);
    for (int i = 0; i < page.size(); i++) {
      if (open(page.kind(i))) {
        BlockKind kind = byWords(page.words(i, LONGEST_LINE + 1), page.shape(i));
        if (kind != null && may(page.kind(i), kind)) {
          page.set(i, kind);
        }
      }
    }
    Embeds.mark(page);
    Clocks.mark(page);
    TopMatter.mark(page, markup);
    Turns.mark(page);
    Interviews.mark(page);
    if (markup == Markup.NONE) {
      Subheads.mark(page);
    }
    Teasers.mark(page);
    Sections.mark(page);
    return page.blocks();
  }

  /** Whether a line of plain text is a block of its own by its words: a byline, a credit. */
  public static boolean standsAlone(String line) {
    if (line.length() > 200) {
      return false;
    }
    String words = line.replaceAll("[\\s\\p{Z}]+", " ").strip();
    return !words.isEmpty() && byWords(words, Shape.of(words, new Span(0, words.length()))) != null;
  }

  /** A marked heading or list item is copy more often than a line of the same words. */
  private static boolean may(BlockKind marked, BlockKind told) {
    return switch (marked) {
      case SUBHEAD -> told == BlockKind.RELATED_LINK || told == BlockKind.CORRECTION;
      case LIST_ITEM -> told == BlockKind.RELATED_LINK || told == BlockKind.CREDIT;
      default -> true;
    };
  }

  private static boolean open(BlockKind kind) {
    return kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST_ITEM || kind == BlockKind.SUBHEAD;
  }

  private static @Nullable BlockKind byWords(String words, Shape shape) {
    if (icons(words)) {
      return BlockKind.FURNITURE;
    }
    if (words.length() > LONGEST_LINE) {
      return null;
    }
    String lower = words.toLowerCase(Locale.ROOT);
    boolean digit = hasDigit(words);
    int start = LinePattern.start(lower);
    for (LinePattern line : LINES) {
      if (line.fits(words, lower, digit, start, shape.words())) {
        return line.kind();
      }
    }
    return null;
  }

  private static boolean hasDigit(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= '0' && words.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Labels of icons that a scraper took for words: {@code icon closeicon fbicon mailicon ...}. */
  private static boolean icons(String words) {
    if (!words.contains("icon")) {
      return false;
    }
    int icons = 0;
    int all = 0;
    for (String word : words.split(" ", -1)) {
      all++;
      icons += word.endsWith("icon") ? 1 : 0;
    }
    return icons >= 5 && icons * 5 >= all * 2;
  }

  private static List<LinePattern> lines() {
    List<LinePattern> all = new ArrayList<>();
    all.addAll(PageFurniture.patterns());
    all.addAll(Bylines.patterns());
    all.addAll(Credits.patterns());
    return List.copyOf(all);
  }
}
