package org.copydesk.fact;

import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A group that nobody belongs to, whose word or view the story gives: <i>critics</i>, <i>some
 * experts</i>. Concluded by a derivation in {@code rules/derive}, not seen by the analysis.
 *
 * @param span its words
 * @param sentenceId its sentence
 * @param nextSentenceId the sentence after, 0 if there is none
 * @param paragraphId its paragraph
 * @param text its words, white space folded
 */
public record VagueGroup(
    Span span, int sentenceId, int nextSentenceId, int paragraphId, String text) {

  /** A group that speaks. */
  public static VagueGroup of(SourceMention group) {
    return new VagueGroup(
        group.span(),
        group.sentenceId(),
        group.nextSentenceId(),
        group.paragraphId(),
        group.text());
  }

  /** A group to whom a view is ascribed. */
  public static VagueGroup of(TermHit group) {
    return new VagueGroup(
        group.span(),
        group.sentenceId(),
        group.nextSentenceId(),
        group.paragraphId(),
        group.text());
  }

  /** Written out: the first hash of a record is the start of a machine for method handles. */
  @Override
  public int hashCode() {
    return span.hashCode();
  }

  /** Written out like the hash, and for its reason. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VagueGroup that
        && span.equals(that.span)
        && sentenceId == that.sentenceId
        && nextSentenceId == that.nextSentenceId
        && paragraphId == that.paragraphId
        && text.equals(that.text);
  }
}
