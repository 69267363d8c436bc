package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A figure of the headline that the body does not give.
 *
 * @param id its number
 * @param span its words
 * @param context where it stands
 * @param text its words with what it counts: <i>40 dead</i>
 * @param other the figure of the body that counts the same; empty at 0 if there is none
 * @param otherText its words: <i>34 people</i>; empty if there is none
 */
public record HeadlineFigure(
    int id, Span span, Context context, String text, Span other, String otherText)
    implements Comparison {

  /** Whether the body gives another value for the same thing, and does not just leave it out. */
  public boolean differs() {
    return !otherText.isEmpty();
  }

  /** What the body does, for a message: <i>the story says 34 people</i>. */
  public String inBody() {
    return differs() ? "the story says " + otherText : "the story does not give it";
  }
}
