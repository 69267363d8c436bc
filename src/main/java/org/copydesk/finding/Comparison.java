package org.copydesk.finding;

import java.util.List;

/**
 * What a baseline has kept from the findings of a story.
 *
 * @param old findings that the baseline knows, in the order of the story
 * @param unheard findings of rules that are newer than the baseline, which is no fault of the story
 * @param gone what the baseline knows and the story no longer has, sorted
 */
public record Comparison(List<Finding> old, List<Finding> unheard, List<KnownFinding> gone) {

  /** Copies the lists. */
  public Comparison {
    old = List.copyOf(old);
    unheard = List.copyOf(unheard);
    gone = List.copyOf(gone);
  }
}
