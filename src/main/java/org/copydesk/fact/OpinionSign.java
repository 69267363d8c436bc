package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A sign that a story is a comment: a disclaimer that calls it a column, or wording of which a
 * large part judges.
 *
 * @param id its number
 * @param span the words of the disclaimer; the story's anchor where the wording is meant
 * @param context where it stands
 * @param text what was seen, in words to read: <i>this column</i>, <i>18 judging words in 400</i>
 */
public record OpinionSign(int id, Span span, Context context, String text) implements Mention {}
