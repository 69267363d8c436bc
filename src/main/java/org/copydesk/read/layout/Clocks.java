package org.copydesk.read.layout;

import java.util.regex.Pattern;
import org.copydesk.article.BlockKind;

/**
 * Times that stand in a row are those of a player ({@code 0:00}, {@code 27:34}); a single one opens
 * an entry of a live report.
 */
final class Clocks {
  private static final Pattern CLOCK = Pattern.compile(Bylines.CLOCK);

  private Clocks() {}

  static void mark(Page page) {
    for (int i = 0; i < page.size(); i++) {
      if (clock(page, i) && (clock(page, i - 1) || clock(page, i + 1))) {
        page.set(i, BlockKind.FURNITURE);
      } else if (clock(page, i) && page.is(i, BlockKind.PARAGRAPH)) {
        // 27:34 is no time of day, so it is no date line either.
        page.set(i, BlockKind.FURNITURE);
      }
    }
  }

  private static boolean clock(Page page, int i) {
    return i >= 0
        && i < page.size()
        && page.shape(i).units() <= 8
        && CLOCK.matcher(page.words(i, 9)).matches();
  }
}
