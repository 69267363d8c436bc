package org.copydesk.spelling;

import java.util.Collection;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the name that is most like a mistaken one. */
public final class Nearest {
  private static final double ALIKE = 0.8;

  private Nearest() {}

  /**
   * A question to put behind a complaint: {@code " Did you mean FIG001?"}.
   *
   * @param known the names that exist, in any order; of equally near ones the first is taken
   * @return empty if nothing is like {@code word}
   */
  public static String didYouMean(String word, Collection<String> known) {
    String best = to(word, known);
    return best.isEmpty() ? "" : " Did you mean " + best + "?";
  }

  /** The name of {@code known} that is most like {@code word}; empty if none is like it. */
  public static String to(String word, Collection<String> known) {
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
    return best;
  }
}
