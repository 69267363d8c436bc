package org.copydesk.article;

import org.copydesk.text.SourceText;

/** What the offsets of {@link Article#text()} lead back to. */
public sealed interface Origin {

  /**
   * One decoded text file: spans of the source count UTF-16 units into its content.
   *
   * @param source the file
   */
  record TextFile(SourceText source) implements Origin {}
}
