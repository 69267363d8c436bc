package org.copydesk.fact;

/**
 * What a desk asks of copy. It is no fact about a story; it stands beside the facts when the rules
 * judge, so that the rules ask it instead of deciding.
 */
public sealed interface Policy permits AnonymityPolicy, Thresholds {}
