package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * Words between quotation marks.
 *
 * @param id its number
 * @param span with its marks
 * @param inner without them
 * @param sentenceId the sentence it begins in
 * @param paragraphId the block it stands in
 * @param kind what the marks are for
 * @param words how many words it holds
 * @param balanced whether it is closed, or goes on as a running quotation should
 * @param speakerId the attribution that names its speaker, 0 if none was found
 */
public record Quotation(
    int id,
    Span span,
    Span inner,
    int sentenceId,
    int paragraphId,
    Kind kind,
    int words,
    boolean balanced,
    int speakerId)
    implements Fact {

  /** What quotation marks are for. */
  public enum Kind {
    /** A whole sentence or more. */
    FULL,
    /** Part of a sentence. */
    PARTIAL,
    /** One to four words with no speaker: a term or a sneer. */
    TERM,
    /** The name of a work, a ship, a nickname. */
    TITLE,
    /** Inside another quotation. */
    NESTED,
    /** A paragraph of a quotation that goes on in the next. */
    RUNNING
  }
}
