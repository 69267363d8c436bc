package org.copydesk.fact;

import java.util.Locale;
import org.copydesk.text.Span;

/**
 * Words of the calendar: <i>March 3, 2019</i>, <i>Monday</i>, <i>last July</i>, <i>04/05/17</i>.
 * Vague words such as <i>recently</i> are {@link TermHit}s.
 *
 * @param id its number
 * @param span its words
 * @param context where it stands
 * @param kind what it leaves open
 * @param text its words, white space folded
 */
public record TimeReference(int id, Span span, Context context, Kind kind, String text)
    implements Mention {

  /**
   * Its words as they stand inside a sentence: <i>last June</i>, though it opens one in the copy.
   */
  public String inSentence() {
    return kind == Kind.LAST_OR_NEXT
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }

  /** What a time reference leaves open. */
  public enum Kind {
    /** Nothing, or no more than the year of the story: <i>March 3</i>, <i>May 2017</i>, 2016. */
    DATE,
    /** A day or a month alone: <i>Monday</i>, <i>in May</i>. */
    DAY_OR_MONTH,
    /** Digits that half the world reads the other way round: <i>04/05/17</i>. */
    AMBIGUOUS_DIGITS,
    /** <i>last July</i>, <i>next Friday</i>: the last one, or that of last year, of next week? */
    LAST_OR_NEXT
  }
}
