package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A note that the story was corrected or updated.
 *
 * @param id its number
 * @param span its words
 * @param context where it stands
 * @param text its words, white space folded
 * @param detailed whether it says what was changed
 */
public record CorrectionNote(int id, Span span, Context context, String text, boolean detailed)
    implements Mention {}
