package org.copydesk.lint;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Placed;
import org.jspecify.annotations.Nullable;

/**
 * One story with what was found in it.
 *
 * @param article the story; null if it could not be read
 * @param placed all findings with their words in the story, in the order of the result
 * @param result the same findings for reports, or the problem
 */
public record Review(@Nullable Article article, List<Placed> placed, LintResult result) {

  /** Copies the list. */
  public Review {
    placed = List.copyOf(placed);
  }
}
