package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * Why a source has no name, as far as the story says: <i>because she could lose her visa</i>.
 * Concluded by a derivation in {@code rules/derive}, not seen by the analysis.
 *
 * @param sourceId the {@link SourceMention} that goes without a name
 * @param span the words that say why
 * @param specific whether they name a risk, and are no formula
 */
public record AnonymityReason(int sourceId, Span span, boolean specific) {
  /** Written out: the first hash of a record is the start of a machine for method handles. */
  @Override
  public int hashCode() {
    return 31 * sourceId + span.hashCode();
  }
}
