package org.copydesk.finding;

import org.copydesk.article.Article;
import org.copydesk.fact.Facts;

/**
 * A story as it was read, and what the analysis saw in it.
 *
 * @param article the story
 * @param facts its quotations, sources, attributions and figures
 */
public record Reading(Article article, Facts facts) {}
