package org.copydesk.fact;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How the use of a source without a name stands against the desk's {@link AnonymityPolicy}.
 * Concluded by a derivation in {@code rules/derive}, not seen by the analysis.
 *
 * <p>With a policy that asks for a reason, <i>Officials said the bridge would close.</i> lacks a
 * reason and a number.
 *
 * @param sourceId the {@link UnnamedSource}
 * @param excused whether it speaks for a named body, and the desk accepts that
 * @param reasonMissing whether a reason is asked for and none that will do is given
 * @param reasonStock whether a stock phrase or a circumstance stands where it is missing: <i>to
 *     discuss internal matters</i>
 * @param numberMissing whether it is a plural without the number that the desk asks for
 * @param supportMissing whether more people, a named source or a document are asked for beside it
 */
public record Anonymity(
    int sourceId,
    boolean excused,
    boolean reasonMissing,
    boolean reasonStock,
    boolean numberMissing,
    boolean supportMissing) {

  /**
   * How {@code source} stands against {@code policy}.
   *
   * @param reasons why it has no name, as far as the copy says
   * @param beside named sources, documents and links in its paragraph
   */
  public static Anonymity of(
      UnnamedSource source,
      AnonymityPolicy policy,
      Collection<AnonymityReason> reasons,
      Collection<?> beside) {
    boolean reason = reasons.stream().anyMatch(it -> policy.acceptedReasons().contains(it.kind()));
    return new Anonymity(
        source.sourceId(),
        source.official() && policy.spokespersonsAccepted(),
        policy.reasonRequired() && !reason,
        reasons.stream().anyMatch(AnonymityReason::told),
        policy.numberRequired() && source.several(),
        source.people() < policy.sourcesNeeded() && beside.isEmpty());
  }

  /**
   * Whether all is there that would let the desk print it, be its reason a stock phrase; a number
   * is always worth having.
   */
  public boolean granted() {
    return excused || !unexplained() && !supportMissing;
  }

  /** Whether neither is a reason given, nor a stock phrase for one. */
  public boolean unexplained() {
    return reasonMissing && !reasonStock;
  }

  private String why() {
    if (!reasonMissing) {
      return "";
    }
    return reasonStock ? ", the reason given names no risk" : ", no specific reason given";
  }

  /** What is missing, to follow the source in a message: ", no specific reason given"; or empty. */
  public String lacks() {
    return why()
        + (numberMissing ? ", number left open" : "")
        + (supportMissing ? ", nobody named and no document beside it" : "");
  }

  /** Written out: the first hash of a record is the start of a machine for method handles. */
  @Override
  public int hashCode() {
    return sourceId;
  }

  /** Written out like the hash, and for its reason. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Anonymity that
        && sourceId == that.sourceId
        && excused == that.excused
        && reasonMissing == that.reasonMissing
        && reasonStock == that.reasonStock
        && numberMissing == that.numberMissing
        && supportMissing == that.supportMissing;
  }
}
