package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * An abbreviation of initials that the story does not explain, at its first place.
 *
 * @param id its number
 * @param span its letters
 * @param context where it stands
 * @param text the letters: <i>TWB</i>
 * @param specialist whether the story has so many of them that it is written for those who know
 */
public record Acronym(int id, Span span, Context context, String text, boolean specialist)
    implements Mention {}
