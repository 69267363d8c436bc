package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * Whose words a paragraph consists of. Each word is counted once, in this order: quoted,
 * attributed, in a sentence with a link, the story's own.
 *
 * <p><i>"It leaks," she said. The dam is old.</i> has 2 words quoted, none attributed, and 6 of its
 * 8 are the story's own.
 *
 * @param id its number
 * @param span the paragraph
 * @param paragraphId the paragraph
 * @param words all its words
 * @param quoted those inside quotation marks or quoted blocks
 * @param attributed those that somebody is named for
 * @param linked those of the story's own sentences that hold a link
 */
public record VoiceShare(
    int id, Span span, int paragraphId, int words, int quoted, int attributed, int linked)
    implements Fact {

  /** The words for which nobody is named and nothing is linked. */
  public int own() {
    return words - quoted - attributed - linked;
  }

  /** The share of its own words, 0 to 100, rounded down; 0 for a paragraph without words. */
  public int ownPercent() {
    return words == 0 ? 0 : 100 * own() / words;
  }
}
