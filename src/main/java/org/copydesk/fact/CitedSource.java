package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A row of the story's source ledger: one source under all the names it goes by. <i>Dana Orrell,
 * the mayor</i>, <i>Orrell</i>, <i>she</i> and <i>the mayor</i> are one; so are a ministry and its
 * spokeswoman.
 *
 * @param id its number
 * @param span where it is first cited
 * @param name the fullest name; for a source without one, its words
 * @param kind what kind of source it is; a body's unnamed spokesperson counts as the body
 * @param party whose side it is on, as far as the copy shows: the body or state it speaks for or
 *     belongs to, in lower case; its own name if it belongs to nobody
 * @param citations how many attributions it bears
 * @param quotations how many quotations are its own
 * @param described whether it is introduced with a title, an employer or another description
 */
public record CitedSource(
    int id,
    Span span,
    String name,
    SourceKind kind,
    String party,
    int citations,
    int quotations,
    boolean described)
    implements Fact {

  /** Whether it is a person, named or not. */
  public boolean human() {
    return kind == SourceKind.NAMED_PERSON || kind.unnamed();
  }
}
