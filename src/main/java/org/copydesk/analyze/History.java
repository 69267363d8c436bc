package org.copydesk.analyze;

import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;

/** Tells deeds of the past from news: <i>In 1944 the army burned the town</i>. */
final class History {
  /** Before this year, or so long ago, a deed is history (exemption E7). */
  private static final int HISTORY = 1990;

  private static final int FIRST_YEAR = 500;

  private static final Set<String> YEAR_MARKERS =
      Set.of("in", "since", "of", "by", "until", "from", "to", "late", "early", "around", ",");

  private History() {}

  /** Whether the sentence dates what it tells to a year of the past. */
  static boolean dates(ParsedBlock block, Range sentence) {
    for (int i = sentence.from() + 1; i < sentence.to(); i++) {
      String key = block.key(i);
      boolean dated =
          (key.length() == 3 || key.length() == 4)
              && Phrases.digits(key)
              && (YEAR_MARKERS.contains(block.key(i - 1)) || Phrases.time(block.token(i - 1)));
      if (dated && Integer.parseInt(key) >= FIRST_YEAR && Integer.parseInt(key) < HISTORY) {
        return true;
      }
    }
    return false;
  }
}
