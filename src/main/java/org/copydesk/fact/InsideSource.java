package org.copydesk.fact;

import org.jspecify.annotations.Nullable;

/**
 * An unnamed source of whom an editor asks at once who it is: somebody with inside information who
 * tells the story something in plain words, and of whom the story has not told before. <i>Two aides
 * said the bill was dead</i> is one, <i>a baker said he had flour</i> is none. Concluded by a
 * derivation in {@code rules/derive}, not seen by the analysis.
 *
 * @param sourceId the {@link UnnamedSource}
 */
public record InsideSource(int sourceId) {
  /** Written out: the first hash of a record is the start of a machine for method handles. */
  @Override
  public int hashCode() {
    return sourceId;
  }

  /** Written out like the hash, and for its reason. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InsideSource that && sourceId == that.sourceId;
  }
}
