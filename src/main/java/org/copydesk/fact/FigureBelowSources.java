package org.copydesk.fact;

import org.jspecify.annotations.Nullable;

/**
 * A figure that stands below a source or a link: the story has shown that it has some, and the
 * figure may rest on one. Concluded by a derivation in {@code rules/derive}, not seen by the
 * analysis.
 *
 * @param figureId the {@link Figure}
 */
public record FigureBelowSources(int figureId) {
  /** Written out: the first hash of a record is the start of a machine for method handles. */
  @Override
  public int hashCode() {
    return figureId;
  }

  /** Written out like the hash, and for its reason. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FigureBelowSources that && figureId == that.figureId;
  }
}
