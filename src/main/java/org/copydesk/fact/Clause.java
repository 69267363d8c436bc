package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A clause: one predicate and what belongs to it.
 *
 * @param id its number
 * @param span its words, clauses inside it included
 * @param sentenceId its sentence
 * @param role its part in the sentence
 * @param subject the span of its subject; empty at the clause's start if it shares one or has none
 * @param predicate the span of its verb group
 * @param negated whether it is negated: <i>did not</i>, <i>no</i>, <i>never</i>
 * @param hypothetical whether it is a condition, a question, a plan or a forecast
 */
public record Clause(
    int id,
    Span span,
    int sentenceId,
    Role role,
    Span subject,
    Span predicate,
    boolean negated,
    boolean hypothetical)
    implements Fact {

  /** The part that a clause plays. */
  public enum Role {
    /** A clause that can stand alone, coordinated ones included. */
    MAIN,
    /** <i>that the dam leaks</i>, after a verb or a noun. */
    COMPLEMENT,
    /** <i>which leaks</i>, <i>who left</i>. */
    RELATIVE,
    /** <i>because it leaks</i>, <i>although it rained</i>. */
    ADVERBIAL,
    /**
     * <i>, adding a levy</i>; <i>, despite the rain</i>: behind the main clause and outside its
     * verb.
     */
    TAIL,
    /** Between dashes or round brackets. */
    PARENTHETICAL
  }
}
