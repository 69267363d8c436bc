package org.copydesk.fact;

import org.copydesk.article.BlockKind;
import org.copydesk.text.Span;

/**
 * A block of the story as a fact.
 *
 * @param id its number
 * @param span its words
 * @param kind what it is
 * @param index its place among the blocks, from 0
 * @param introId the paragraph with a colon at its end that an item of a list stands below, 0 if
 *     there is none: <i>The audit found:</i>
 * @param sectionId the subhead that it stands below, 0 if there is none
 */
public record Paragraph(int id, Span span, BlockKind kind, int index, int introId, int sectionId)
    implements Fact {}
