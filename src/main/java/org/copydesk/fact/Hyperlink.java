package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A link.
 *
 * @param id its number
 * @param span its visible words
 * @param sentenceId the sentence it begins in, 0 outside sentences
 * @param paragraphId the block it stands in
 * @param target where it leads
 */
public record Hyperlink(int id, Span span, int sentenceId, int paragraphId, String target)
    implements Fact {}
