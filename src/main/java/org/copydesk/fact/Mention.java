package org.copydesk.fact;

/**
 * A fact that a rule can find fault with: a word, a source, a figure, an assertion, an accusation.
 * Its {@linkplain #context() context} says in whose voice it stands.
 */
public sealed interface Mention extends Fact
    permits TermHit,
        SourceMention,
        Figure,
        Accusation,
        Assertion,
        Restatement,
        QuotedTerm,
        Question,
        TimeReference,
        Relay,
        AccusedParty,
        Reply,
        MarkFault,
        LoneQuotation,
        VoiceShift,
        HeadlineFrame,
        HeadlineCharge,
        Introduction,
        Acronym,
        DocumentMention,
        SourceLine,
        CorrectionNote,
        OpinionSign,
        Interest,
        Comparison {

  /** Where and in whose voice it stands. */
  Context context();

  /** In whose voice it stands. */
  default Voice voice() {
    return context().voice();
  }

  /**
   * Whether the story itself says it, outside every quotation and attribution, in the body of the
   * story.
   */
  default boolean narrated() {
    return context().voice() == Voice.NARRATOR && context().block().body();
  }

  /** Whether the story itself says it in the body, a headline, a subhead or a caption. */
  default boolean inCopy() {
    return context().voice() == Voice.NARRATOR && context().block().copy();
  }

  /** The sentence it stands in. */
  default int sentenceId() {
    return context().sentenceId();
  }

  /** The sentence before in the same paragraph, 0 if there is none. */
  default int previousSentenceId() {
    return context().previousSentenceId();
  }

  /** The sentence after in the same paragraph, 0 if there is none. */
  default int nextSentenceId() {
    return context().nextSentenceId();
  }

  /** The paragraph or other block it stands in. */
  default int paragraphId() {
    return context().paragraphId();
  }

  /** The clause it stands in. */
  default int clauseId() {
    return context().clauseId();
  }
}
