package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * The story's sources taken together: how many there are, and who has how much of the word.
 *
 * @param id its number
 * @param span the headline, else the first words: where a finding about the whole story is shown
 * @param genre what kind of piece it is, as far as its words show
 * @param words the words of the copy
 * @param citations attributions that name a source
 * @param sources how many sources bear them
 * @param namedPeople how many of these are people with names
 * @param personCitations attributions to people
 * @param unnamedCitations of these, to people without names; spokespersons and people whose names
 *     desks withhold do not count
 * @param top the source cited most; empty if none is cited
 * @param topShare its share of the attributions, in percent
 * @param party the party that all sources belong to; empty if there are two, or none
 * @param unknownVoices quotations of a sentence or more whose speaker was not found
 */
public record SourceBalance(
    int id,
    Span span,
    Genre genre,
    int words,
    int citations,
    int sources,
    int namedPeople,
    int personCitations,
    int unnamedCitations,
    String top,
    int topShare,
    String party,
    int unknownVoices)
    implements Fact {

  /** Whether it is news copy, of which a desk expects more than one source. */
  public boolean news() {
    return genre == Genre.NEWS;
  }

  /** Kinds of piece that a desk measures by different rules. */
  public enum Genre {
    /** A report. */
    NEWS,
    /** Opinion, analysis, review, letter. */
    OPINION,
    /** Questions and answers, a profile in one voice. */
    INTERVIEW,
    /** <i>She died on Tuesday; she is survived by two sons.</i> */
    OBITUARY,
    /** A match, a race, a draw. */
    SPORT,
    /** A recipe or instructions. */
    SERVICE,
    /** Told by the one who lived it: <i>I</i>, <i>we</i>. */
    FIRST_PERSON,
    /** A firm or a body writes about itself. */
    RELEASE
  }
}
