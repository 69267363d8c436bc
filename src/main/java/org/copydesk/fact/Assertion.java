package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A disputable statement: something that a reader may ask a source for.
 *
 * @param id its number
 * @param span its clause, or the words that carry it
 * @param context where it stands
 * @param kind what makes it disputable
 * @param trigger the word that shows it, base form: <i>shell</i>, <i>in order to</i>
 * @param subject whom or what it is about, as written; empty if it has no subject of its own
 * @param text its words, white space folded
 */
public record Assertion(
    int id, Span span, Context context, Kind kind, String trigger, String subject, String text)
    implements Mention {

  /** Whether it is stated as a fact. */
  public boolean asserted() {
    return !context.hypothetical();
  }

  /** What makes a statement disputable. */
  public enum Kind {
    /** Battle, crime, health or economy: <i>Shelling stopped after midnight.</i> */
    EVENT,
    /** What many people think or do: <i>Most farmers have turned against the board.</i> */
    OPINION_OF_GROUP,
    /** <i>The curfew created the conditions for the riots.</i> */
    CAUSE,
    /** <i>to punish the north side</i>. */
    MOTIVE,
    /** <i>Brussels is deeply upset.</i> */
    MIND_STATE
  }
}
