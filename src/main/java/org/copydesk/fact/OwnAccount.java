package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A sentence in which a body tells of its own doings, so that it is itself the source of their
 * number: an item without a subject below <i>we had good results</i>, a sentence about the body
 * that the story is about and links at its head.
 *
 * @param id its number
 * @param span its words
 * @param sentenceId the {@link Sentence}
 */
public record OwnAccount(int id, Span span, int sentenceId) implements Fact {}
