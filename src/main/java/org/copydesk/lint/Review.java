package org.copydesk.lint;

import org.copydesk.article.Article;
import org.copydesk.finding.LintResult;
import org.jspecify.annotations.Nullable;

/**
 * One story with what was found in it.
 *
 * @param article the story; null if it could not be read
 * @param result what was found in it, or the problem
 */
public record Review(@Nullable Article article, LintResult result) {}
