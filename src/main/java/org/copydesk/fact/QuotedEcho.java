package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A quotation that comes back in the story, and not as it was.
 *
 * @param id its number
 * @param span the shorter or later of the two
 * @param context where it stands
 * @param kind how the two differ
 * @param text its words, white space folded
 * @param other the quotation it repeats
 * @param rest the words that the other has in place of its own, or behind them: <i>if it was
 *     planned</i>
 */
public record QuotedEcho(
    int id, Span span, Context context, Kind kind, String text, Span other, String rest)
    implements Comparison {

  /** How a repeated quotation differs. */
  public enum Kind {
    /** A word or two are others: <i>we may close the yard</i>, <i>we will close the yard</i>. */
    ALTERED,
    /** It stops before a condition: <i>reckless</i> of <i>reckless if it was planned</i>. */
    CUT
  }
}
