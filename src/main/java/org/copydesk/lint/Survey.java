package org.copydesk.lint;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.fact.Facts;
import org.copydesk.finding.Problem;

/** What was read and seen in one file, before any rule judges it. Immutable. */
public sealed interface Survey {

  /**
   * What was read.
   *
   * @param stories at least one; several if the file is an export of several
   */
  record Seen(List<Told> stories) implements Survey {
    /** Copies the list. */
    public Seen {
      stories = List.copyOf(stories);
    }
  }

  /**
   * One story.
   *
   * @param article what was read
   * @param facts what the analysis saw in it
   */
  record Told(Article article, Facts facts) {}

  /**
   * No story.
   *
   * @param problem why
   */
  record Failed(Problem problem) implements Survey {}
}
