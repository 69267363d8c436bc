package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A paragraph whose figures rest on what another one says above it: an item of a list on the line
 * that announces the list, an excerpt on the linked headline it stands under.
 *
 * <p>In <i>The [audit](...) lists the losses. Among them:</i> and the item <i>40 pumps</i>, the
 * item has two: the line with the colon and the paragraph before it.
 *
 * @param id its number
 * @param span the words of the paragraph that rests on the other
 * @param paragraphId that paragraph
 * @param aboveId the paragraph above that tells or links where it comes from, if any does
 */
public record LeadIn(int id, Span span, int paragraphId, int aboveId) implements Fact {}
