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
 */
public record Paragraph(int id, Span span, BlockKind kind, int index) implements Fact {}
