package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A quotation that begins in a paragraph where somebody else was just quoted, and whose speaker is
 * named only behind it: <i>“Yes,” said Ann Orrell. “No,” said Bo Marsh.</i>
 *
 * @param id its number
 * @param span the second quotation
 * @param context where it stands
 * @param speaker who speaks now: <i>Bo Marsh</i>
 * @param before who spoke before: <i>Ann Orrell</i>
 * @param other the first quotation
 */
public record VoiceShift(
    int id, Span span, Context context, String speaker, String before, Span other)
    implements Mention {}
