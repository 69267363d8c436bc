package org.copydesk.report;

import java.util.List;

/**
 * Where a story turns into a column: one character a paragraph for the share of its words that
 * nobody is named for, from a dot for none to {@code #} for all of them, and the longest stretch
 * without any source.
 *
 * <p>{@code [..:-.####] no source in paragraphs 6 to 9}
 */
final class OwnWords {
  private static final String HEAT = ".:-=#";

  /** A paragraph counts as without a source from this share on: a lone title may be quoted. */
  private static final int UNSOURCED = 95;

  /** Shorter stretches are ordinary: a scene, some background. */
  private static final int STRETCH = 3;

  /** More paragraphs than this do not fit a line; then each cell stands for several. */
  private static final int CELLS = 60;

  private OwnWords() {}

  /**
   * The line.
   *
   * @param shares of each paragraph, 0 to 100
   * @return empty for a story of fewer than two paragraphs
   */
  static String line(List<Integer> shares) {
    if (shares.size() < 2) {
      return "";
    }
    int perCell = (shares.size() + CELLS - 1) / CELLS;
    StringBuilder cells = new StringBuilder("[");
    for (int i = 0; i < shares.size(); i += perCell) {
      int to = Math.min(shares.size(), i + perCell);
      int sum = shares.subList(i, to).stream().mapToInt(Integer::intValue).sum();
      cells.append(heat(sum / (to - i)));
    }
    return cells.append("]").append(longest(shares)).toString();
  }

  private static char heat(int percent) {
    return HEAT.charAt(Math.min(HEAT.length() - 1, percent * HEAT.length() / 100));
  }

  private static String longest(List<Integer> shares) {
    int best = 0;
    int end = 0;
    int run = 0;
    for (int i = 0; i < shares.size(); i++) {
      run = shares.get(i) >= UNSOURCED ? run + 1 : 0;
      if (run > best) {
        best = run;
        end = i + 1;
      }
    }
    return best < STRETCH
        ? ""
        : "  no source in paragraphs " + (end - best + 1) + " to " + end + " of " + shares.size();
  }
}
