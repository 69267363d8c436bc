package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * What the headline states as certain and the body only as possible.
 *
 * @param id its number
 * @param span the verb of the headline: <i>will fail</i>
 * @param context where it stands
 * @param text its words, white space folded
 * @param hedge the words that make it uncertain in the body: <i>could fail</i>
 * @param other where they stand
 */
public record HeadlineClaim(
    int id, Span span, Context context, String text, String hedge, Span other)
    implements Comparison {}
