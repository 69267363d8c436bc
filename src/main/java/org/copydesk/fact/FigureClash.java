package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * Two figures of a story that cannot both be right.
 *
 * @param id its number
 * @param span the figure to look at
 * @param context where it stands
 * @param kind how they contradict each other
 * @param text its words with what it counts
 * @param expected what the other figures come to, in words to read: <i>21</i>, <i>14 injured</i>
 * @param other the other figure, or the first of several
 * @param apart of a ratio, by how many percent it misses what its numbers come to, less what words
 *     such as <i>about</i> leave open; 0 for all others
 */
public record FigureClash(
    int id,
    Span span,
    Context context,
    Kind kind,
    String text,
    String expected,
    Span other,
    double apart)
    implements Comparison {

  /** How figures contradict each other. */
  public enum Kind {
    /** Two values for one quantity. */
    CONFLICT,
    /** Parts that do not come to the total. */
    SUM,
    /** Percent where percentage points are meant. */
    POINTS,
    /** A ratio that its own numbers do not bear out. */
    RATIO
  }
}
