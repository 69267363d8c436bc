package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * What an accused party answers, or that it was asked and did not.
 *
 * @param id its number
 * @param span the words that show it: <i>did not respond</i>, <i>denied</i>
 * @param context where it stands
 * @param partyId the {@link AccusedParty} that answers; 0 where the copy does not tell whose answer
 *     it is
 * @param kind what the answer is
 * @param text its words, white space folded
 * @param traceable whether it says when or by what means an answer was sought, or when it was given
 * @param position how far into the copy it stands, in percent
 */
public record Reply(
    int id,
    Span span,
    Context context,
    int partyId,
    Kind kind,
    String text,
    boolean traceable,
    int position)
    implements Mention {

  /** What an answer is. */
  public enum Kind {
    /** <i>The army denied looting.</i> */
    DENIAL,
    /** <i>declined to comment</i>: it was reached, and has said so. */
    REFUSAL,
    /** <i>did not respond</i>, <i>could not be reached</i>: nobody answered. */
    SILENCE,
    /** <i>a request for comment</i>: it was asked; what came of it stands elsewhere. */
    ASKED,
    /** <i>has denied such claims in the past</i>: an answer to something else. */
    OLD_DENIAL
  }
}
