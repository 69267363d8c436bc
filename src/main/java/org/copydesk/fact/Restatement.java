package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A claim that the story attributed earlier and now repeats.
 *
 * @param id its number
 * @param span the words that repeat it
 * @param context where it stands
 * @param source who said it before
 * @param earlier where the attributed claim stood
 * @param text its words, white space folded
 */
public record Restatement(
    int id, Span span, Context context, String source, Span earlier, String text)
    implements Mention {}
