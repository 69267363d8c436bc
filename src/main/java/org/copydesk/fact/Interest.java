package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A source that has an interest in the story which the story does not tell.
 *
 * @param id its number
 * @param span the source where it is first named as one
 * @param context where it stands
 * @param text the source
 * @param interest what is to be told: <i>it is run by a state</i>, <i>it pays for the story</i>
 */
public record Interest(int id, Span span, Context context, String text, String interest)
    implements Mention {}
