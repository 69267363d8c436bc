package org.copydesk.finding;

import org.copydesk.text.Span;

/**
 * A finding with the words it is about, for whoever marks them in the story.
 *
 * @param finding what was found
 * @param span its words in the reading text
 */
public record Placed(Finding finding, Span span) {}
