package org.copydesk.annotate;

import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.text.Span;

/** The words at which a finding is shown. */
final class Anchor {
  private Anchor() {}

  /**
   * {@code span} itself or, where a finding has no words, the block that it stands in or before;
   * the last one behind them all. Empty for a story without text.
   */
  static Span of(Article article, Span span) {
    if (span.length() > 0) {
      return span;
    }
    Span last = span;
    for (Block block : article.blocks()) {
      last = block.span();
      if (last.end() > span.start()) {
        return last;
      }
    }
    return last;
  }
}
