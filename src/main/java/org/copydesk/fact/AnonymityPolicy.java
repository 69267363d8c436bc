package org.copydesk.fact;

import java.util.List;

/**
 * What a desk asks of a source without a name. It is no fact about a story; it stands beside the
 * facts when the rules judge, so that the rules ask it instead of deciding.
 *
 * <p>With {@code reasonRequired} and without {@code formulaAccepted}, <i>a nurse, who was not
 * authorized to speak, said ...</i> lacks a reason; <i>..., who feared for her job, said ...</i>
 * does not.
 *
 * @param reasonRequired whether the copy must say why the source has no name
 * @param formulaAccepted whether a stock phrase will do for that: <i>not authorized to speak</i>
 * @param minimumSources how many people must tell it where no named source or document stands
 *     beside them; 1 asks for no second
 * @param numberRequired whether a plural must give its number
 * @param spokespersonsAccepted whether whoever speaks for a named body may go without a name
 * @param accusationsAllowed whether an unnamed source may charge, attack, judge or foretell
 * @param protectedRoles heads of roles whose names desks withhold, lower case, singular: {@code
 *     patient}
 */
public record AnonymityPolicy(
    boolean reasonRequired,
    boolean formulaAccepted,
    int minimumSources,
    boolean numberRequired,
    boolean spokespersonsAccepted,
    boolean accusationsAllowed,
    List<String> protectedRoles) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if {@code minimumSources} is less than 1
   */
  public AnonymityPolicy {
    if (minimumSources < 1) {
      throw new IllegalArgumentException("minimumSources is less than 1: " + minimumSources);
    }
    protectedRoles = List.copyOf(protectedRoles);
  }

  /** Whether the desk withholds the name of such a person. */
  public boolean protects(SourceMention source) {
    return protectedRoles.contains(source.head());
  }
}
