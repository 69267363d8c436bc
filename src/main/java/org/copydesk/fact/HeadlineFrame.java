package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * How a headline speaks as a whole.
 *
 * @param id its number
 * @param span the headline
 * @param context where it stands
 * @param attributed whether somebody is named for what it says: <i>says</i>, <i>accuses</i>, a
 *     colon, a dash
 * @param hedged whether it says that it is not certain: <i>alleged</i>, <i>could</i>
 * @param legal whether police or a court stand behind it: <i>jailed</i>, <i>charged</i>,
 *     <i>trial</i>
 * @param violent whether it reports a killing or another act of violence, which is an event before
 *     it is a charge
 * @param asks whether it is a question that the story would have to answer: <i>Did the mayor rig
 *     the vote?</i>
 * @param service whether the story is an interview, a quiz or advice
 * @param text its words, white space folded
 */
public record HeadlineFrame(
    int id,
    Span span,
    Context context,
    boolean attributed,
    boolean hedged,
    boolean legal,
    boolean violent,
    boolean asks,
    boolean service,
    String text)
    implements Mention {

  /** Whether it says on its own what it says, as certain. */
  public boolean flat() {
    return !attributed && !hedged && !legal && !asks;
  }
}
