package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * Why a source has no name, as far as the story says: <i>because she could lose her visa</i>.
 * Concluded by a derivation in {@code rules/derive}, not seen by the analysis.
 *
 * @param sourceId the {@link SourceMention} that goes without a name
 * @param span the words that say why
 * @param specific whether they name a risk, and are no formula
 * @param told whether they tell a reason at all, and not only that somebody asked not to be named
 */
public record AnonymityReason(int sourceId, Span span, boolean specific, boolean told) {
  /** The reason in {@code span}, which a word list has under {@code group}: <i>formula</i>. */
  public static AnonymityReason of(int sourceId, Span span, String group) {
    boolean stock = group.equals("formula") || group.equals("circumstance");
    boolean request = group.equals("request");
    return new AnonymityReason(sourceId, span, !stock && !request, !request);
  }

  /** Written out: the first hash of a record is the start of a machine for method handles. */
  @Override
  public int hashCode() {
    return 31 * sourceId + span.hashCode();
  }
}
