package org.copydesk.fact;

import java.util.Set;

/**
 * What a desk asks of a source without a name.
 *
 * <p>With {@code reasonRequired} and {@link AnonymityReason.Kind#RISK} alone among the accepted
 * reasons, <i>a nurse, who was not authorized to speak, said ...</i> lacks a reason; <i>..., who
 * feared for her job, said ...</i> does not.
 *
 * @param reasonRequired whether the copy must say why the source has no name
 * @param acceptedReasons what will do for that
 * @param numberRequired whether a plural must give its number
 * @param sourcesNeeded how many people must tell it where no named source or document stands beside
 *     them; 1 asks for no second
 * @param spokespersonsAccepted whether whoever speaks for a named body may go without a name
 * @param accusationsAccepted whether an unnamed source may charge, attack, judge or foretell
 * @param citationsAccepted how often a story may cite people without names, whatever their share
 * @param shareAccepted above that, their share among all citations of people that it may have, in
 *     percent
 * @param protectedRoles heads of roles whose names the desk withholds, lower case, singular: {@code
 *     patient}
 */
public record AnonymityPolicy(
    boolean reasonRequired,
    Set<AnonymityReason.Kind> acceptedReasons,
    boolean numberRequired,
    int sourcesNeeded,
    boolean spokespersonsAccepted,
    boolean accusationsAccepted,
    int citationsAccepted,
    int shareAccepted,
    Set<String> protectedRoles)
    implements Policy {

  /** Copies the sets. */
  public AnonymityPolicy {
    acceptedReasons = Set.copyOf(acceptedReasons);
    protectedRoles = Set.copyOf(protectedRoles);
  }

  /** Whether the desk withholds the name of such a person. */
  public boolean protects(SourceMention source) {
    return protectedRoles.contains(source.head());
  }

  /** Whether people without names have more of the word in a story than the desk accepts. */
  public boolean exceededBy(SourceBalance story) {
    int unnamed = story.unnamedCitations();
    return unnamed > citationsAccepted && unnamed * 100 > story.personCitations() * shareAccepted;
  }

  /** Whether words of this {@linkplain TermHit#group() group} will do for a reason. */
  public boolean accepts(String group) {
    return acceptedReasons.contains(AnonymityReason.Kind.of(group));
  }
}
