package org.copydesk.fact;

import org.jspecify.annotations.Nullable;

/**
 * A figure of which the story says where it comes from, next to it or above the list it stands in.
 * Concluded by a derivation in {@code rules/derive}, not seen by the analysis.
 *
 * @param figureId the {@link Figure}
 */
public record TracedFigure(int figureId) {
  /** Written out: the first hash of a record is the start of a machine for method handles. */
  @Override
  public int hashCode() {
    return figureId;
  }

  /** Written out like the hash, and for its reason. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TracedFigure that && figureId == that.figureId;
  }
}
