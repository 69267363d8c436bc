package org.copydesk.read.html;

import org.copydesk.article.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * What an element is to a reader of the story.
 *
 * @param silent whether nobody reads what stands in it
 * @param kind the kind of block that it makes of its words; null if its name and class do not say
 */
record Role(boolean silent, @Nullable BlockKind kind) {
  /** Says nothing about its words. */
  static final Role NONE = new Role(false, null);

  /** Is not shown, or is no text. */
  static final Role SILENT = new Role(true, null);

  static Role of(BlockKind kind) {
    return new Role(false, kind);
  }
}
