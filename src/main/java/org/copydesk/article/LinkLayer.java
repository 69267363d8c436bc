package org.copydesk.article;

/**
 * Whether the format of a story can show links, so that a missing one means something (editorial
 * standard, 2.1).
 */
public enum LinkLayer {
  /** Markdown, HTML and other formats with links, whether or not this story has one. */
  PRESENT,
  /** Plain text, or copy that shows that its links were lost. */
  UNKNOWN
}
