package org.copydesk.lint;

import org.copydesk.article.Article;
import org.copydesk.fact.Facts;
import org.copydesk.finding.Problem;

/** What was read and seen in one file, before any rule judges it. Immutable. */
public sealed interface Survey {

  /**
   * A story.
   *
   * @param article what was read
   * @param facts what the analysis saw in it
   */
  record Seen(Article article, Facts facts) implements Survey {}

  /**
   * No story.
   *
   * @param problem why
   */
  record Failed(Problem problem) implements Survey {}
}
