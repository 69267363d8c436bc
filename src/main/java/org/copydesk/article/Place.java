package org.copydesk.article;

import org.copydesk.text.Span;

/** Where something stands that may be no copy: a comment has a place in the file and no words. */
public sealed interface Place {

  /**
   * In the file: a comment of Markdown or HTML, a field of the front matter.
   *
   * @param span UTF-16 units of the decoded file
   */
  record InSource(Span span) implements Place {}

  /**
   * In the copy: the words that a comment of a word processor is attached to.
   *
   * @param span in the reading text
   */
  record InCopy(Span span) implements Place {}
}
