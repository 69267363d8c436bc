package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A line that promises a source: <i>Source: Census 2020, table 4</i>.
 *
 * @param id its number
 * @param span the line
 * @param context where it stands
 * @param text its words, white space folded
 * @param empty whether it names nothing that a reader could look up
 */
public record SourceLine(int id, Span span, Context context, String text, boolean empty)
    implements Mention {}
