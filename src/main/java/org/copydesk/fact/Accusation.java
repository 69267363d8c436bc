package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A charge of wrongdoing.
 *
 * @param id its number
 * @param span the words that make the charge: predicate and object, or the noun phrase
 * @param context where it stands
 * @param form the grammar it comes in
 * @param predicate base form of the verb or noun: <i>hide</i>, <i>collusion</i>
 * @param agent who is charged, as written; empty if nobody is
 * @param text the words of the charge, white space folded
 * @param identifiable whether the agent is a name, a state, a body, or a definite role
 * @param settled whether a court, a plea or settled history stands behind it (exemptions E7, E19)
 * @param mild whether its verb is worth a suggestion only: <i>undermine</i>
 */
public record Accusation(
    int id,
    Span span,
    Context context,
    Form form,
    String predicate,
    String agent,
    String text,
    boolean identifiable,
    boolean settled,
    boolean mild)
    implements Mention {

  /** Whether it is stated as a fact: not negated, not hypothetical, not settled by a court. */
  public boolean asserted() {
    return !context.negated() && !context.hypothetical() && !settled;
  }

  /** The grammar of a charge. */
  public enum Form {
    /** <i>The ministry hid the results.</i> */
    VERB,
    /** <i>The lender has been linked to fraud</i>: nobody does the linking. */
    PASSIVE,
    /** <i>the mayor's secret payments</i>. */
    NOMINAL,
    /** <i>the fact that the board lied</i>, <i>a reminder that</i>. */
    FACTIVE
  }
}
