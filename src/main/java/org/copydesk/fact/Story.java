package org.copydesk.fact;

import org.copydesk.article.LinkLayer;
import org.copydesk.text.Span;

/**
 * The story as a whole.
 *
 * @param id its number
 * @param span the headline, else the first words: where a finding about the whole story is shown
 * @param links whether a missing link means anything
 * @param words the words of the copy, furniture left out
 * @param byline whether it names its writer
 * @param dated whether it bears a date
 * @param opinion whether it is labeled as opinion, analysis, review or letter, or closes with a
 *     line about its author as columns do
 * @param reported whether it reads as a report; an interview, advice, or a piece in the first
 *     person does not: its judgments are openly somebody's own
 */
public record Story(
    int id,
    Span span,
    LinkLayer links,
    int words,
    boolean byline,
    boolean dated,
    boolean opinion,
    boolean reported)
    implements Fact {

  /** A report. */
  public Story(
      int id,
      Span span,
      LinkLayer links,
      int words,
      boolean byline,
      boolean dated,
      boolean opinion) {
    this(id, span, links, words, byline, dated, opinion, true);
  }

  /** The same, to be judged as a report whatever it reads as. */
  public Story asReport() {
    return new Story(id, span, links, words, byline, dated, opinion, true);
  }

  /** Whether the format shows links, so that a missing one can be flagged. */
  public boolean linksKnown() {
    return links == LinkLayer.PRESENT;
  }

  /** What of byline and date is missing, in words: <i>byline</i>, <i>byline and no date</i>. */
  public String unsigned() {
    return byline ? "date" : dated ? "byline" : "byline and no date";
  }
}
