package org.copydesk.fact;

import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Why a source has no name, as far as the story says: <i>because she could lose her visa</i>.
 * Concluded by a derivation in {@code rules/derive}, not seen by the analysis.
 *
 * @param sourceId the {@link SourceMention} that goes without a name
 * @param span the words that say why
 * @param kind what kind of a reason they give
 */
public record AnonymityReason(int sourceId, Span span, Kind kind) {
  /** What the copy gives for a reason. */
  public enum Kind {
    /** What the source risks: <i>who feared for her job</i>. */
    RISK,
    /** What the source did: <i>to describe a closed meeting</i>. */
    CIRCUMSTANCE,
    /** A stock phrase: <i>not authorized to speak</i>. */
    STOCK,
    /** The wish alone: <i>asked not to be named</i>. */
    REQUEST;

    /** The kind of words that a word list has under {@code group}: <i>formula</i>. */
    public static Kind of(String group) {
      return switch (group) {
        case "formula" -> STOCK;
        case "circumstance" -> CIRCUMSTANCE;
        case "request" -> REQUEST;
        default -> RISK;
      };
    }
  }

  /** The reason in {@code span}, which a word list has under {@code group}: <i>formula</i>. */
  public static AnonymityReason of(int sourceId, Span span, String group) {
    return new AnonymityReason(sourceId, span, Kind.of(group));
  }

  /** Whether they name a risk, and are no formula. */
  public boolean specific() {
    return kind == Kind.RISK;
  }

  /** Whether they tell a reason at all, and not only that somebody asked not to be named. */
  public boolean told() {
    return kind != Kind.REQUEST;
  }

  /** Written out: the first hash of a record is the start of a machine for method handles. */
  @Override
  public int hashCode() {
    return 31 * sourceId + span.hashCode();
  }

  /** Written out like the hash, and for its reason. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AnonymityReason that
        && sourceId == that.sourceId
        && span.equals(that.span)
        && kind == that.kind;
  }
}
