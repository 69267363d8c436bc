package org.copydesk.finding;

import org.copydesk.article.Suppression;

/**
 * A finding that the writer of the story asked not to be told: counted, and listed on request.
 *
 * @param finding what would have been told
 * @param kind how the suppression reaches it
 * @param reason why; empty where the desk asks for none
 */
public record Suppressed(Finding finding, Suppression.Kind kind, String reason) {}
