package org.copydesk.article;

import org.copydesk.text.Span;

/**
 * The desk's word that a rule is to keep quiet somewhere: the Word comment {@code copydesk-ignore
 * LOA003: the word is in the ruling} on a range.
 *
 * @param span where, in the reading text; a finding whose words it touches is silenced
 * @param rule the id or the name of the rule, as written
 * @param reason why, never blank
 */
public record Suppression(Span span, String rule, String reason) {}
