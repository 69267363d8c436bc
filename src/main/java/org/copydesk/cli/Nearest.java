package org.copydesk.cli;

import java.util.Collection;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** What somebody may have meant. */
final class Nearest {
  private static final double ALIKE = 0.8;

  private Nearest() {}

  /** {@code " Did you mean FIG001?"}; empty if nothing is like {@code word}. */
  static String didYouMean(String word, Collection<String> known) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    String asked = word.toLowerCase(Locale.ROOT);
    String best = "";
    double highest = ALIKE;
    for (String candidate : known) {
      double alike = similarity.apply(asked, candidate.toLowerCase(Locale.ROOT));
      if (alike > highest) {
        highest = alike;
        best = candidate;
      }
    }
    return best.isEmpty() ? "" : " Did you mean " + best + "?";
  }
}
