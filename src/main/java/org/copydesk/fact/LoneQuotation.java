package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A quotation for which nobody speaks: neither its sentence nor those beside it name a source.
 *
 * @param id its number
 * @param span with its marks
 * @param context where it stands
 * @param text its words, white space folded
 * @param whole whether it is a paragraph of its own, and not part of a sentence
 */
public record LoneQuotation(int id, Span span, Context context, String text, boolean whole)
    implements Mention {}
