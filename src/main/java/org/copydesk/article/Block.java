package org.copydesk.article;

import org.copydesk.text.Span;

/**
 * A block of a story: one headline, one paragraph, one list item.
 *
 * @param kind what it is
 * @param span where it stands in the reading text, without the white space around it
 */
public record Block(BlockKind kind, Span span) {}
