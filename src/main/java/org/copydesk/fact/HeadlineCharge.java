package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A charge of wrongdoing in a headline, against somebody whom readers will know: a name, or an
 * office or body without the article that headlines leave out.
 *
 * @param id its number
 * @param span the words that make the charge: <i>mayor's fraud</i>, <i>bribed inspectors</i>
 * @param context where it stands
 * @param text its words, white space folded
 */
public record HeadlineCharge(int id, Span span, Context context, String text) implements Mention {}
