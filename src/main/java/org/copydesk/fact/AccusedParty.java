package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * Somebody whom the story charges with wrongdoing, in its own voice or another's. Each party is
 * there once, at the first charge.
 *
 * @param id its number
 * @param span the words of the first charge
 * @param context where it stands
 * @param party who is charged, as written: <i>the port authority</i>
 * @param charges how many charges the story makes against it
 * @param citedAt how far into the copy the party, its lawyer or somebody of its own is first a
 *     source, in percent; more than 100 if nowhere
 * @param answerable whether a reply can be asked for: a living person or a body, no armed group, no
 *     one whom a court has dealt with
 * @param position how far into the copy the first charge stands, in percent
 */
public record AccusedParty(
    int id,
    Span span,
    Context context,
    String party,
    int charges,
    int citedAt,
    boolean answerable,
    int position)
    implements Mention {

  /** Whether the party, its lawyer or somebody of its own is a source of the story. */
  public boolean cited() {
    return citedAt <= 100;
  }
}
