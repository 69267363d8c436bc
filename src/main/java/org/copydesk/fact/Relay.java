package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * Information that has come through other hands: an outlet's report, or what one source heard from
 * another.
 *
 * <p>In <i>The Courier reported, citing two people familiar with the talks</i> the outlet relays
 * what unnamed people said; in <i>The blog said a nurse had heard from managers</i> there are three
 * voices.
 *
 * @param id its number
 * @param span from the first voice to the last
 * @param context where the outermost voice stands
 * @param outlet the name of the medium that relays; empty where a person does
 * @param chain the voices from the reader inwards, divided by arrows: <i>the blog → a nurse →
 *     managers</i>
 * @param voices how many there are; 1 for what an outlet reports without saying whose word it is
 * @param unnamedEnd whether the innermost is a person without a name
 * @param agency whether the outlet is a wire agency, whose copy desks take by contract
 * @param linked whether a link stands in the paragraph
 * @param checked whether the paragraph or the next says that the story was, or could not be,
 *     confirmed
 * @param court whether it tells of testimony in court
 */
public record Relay(
    int id,
    Span span,
    Context context,
    String outlet,
    String chain,
    int voices,
    boolean unnamedEnd,
    boolean agency,
    boolean linked,
    boolean checked,
    boolean court)
    implements Mention {

  /** Whether another medium did the reporting. */
  public boolean secondHand() {
    return !outlet.isEmpty();
  }
}
