package org.copydesk.article;

import org.copydesk.text.Span;

/**
 * A link in the story.
 *
 * @param span its visible words in the reading text
 * @param target where it leads, as written
 */
public record Link(Span span, String target) {}
