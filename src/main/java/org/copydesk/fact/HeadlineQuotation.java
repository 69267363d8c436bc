package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * Quoted words of the headline, held against the body.
 *
 * @param id its number
 * @param span with its marks
 * @param context where it stands
 * @param text its words without the marks, white space folded
 * @param words how many they are
 * @param share the part of the headline's words that stand in quotation marks, 0 to 1
 * @param speaker whether the headline names or points at somebody outside the marks: <i>Orrell:</i>
 *     ..., ... <i>, says mayor</i>
 * @param support how well the body bears it out
 * @param other the nearest words of the body; empty at 0 if there are none
 */
public record HeadlineQuotation(
    int id,
    Span span,
    Context context,
    String text,
    int words,
    double share,
    boolean speaker,
    Support support,
    Span other)
    implements Comparison {

  /** Where the body has the words, for a message: {@code nowhere in the story}. */
  public String where() {
    return support == Support.CLOSE ? "in other words in the story" : "nowhere in the story";
  }

  /** How well the body bears out quoted words of the headline. */
  public enum Support {
    /** The same words stand in the body. */
    SAME,
    /** The same but for endings or one small word: <i>distort</i>, <i>distorted</i>. */
    CLOSE,
    /** They do not. */
    ABSENT
  }
}
