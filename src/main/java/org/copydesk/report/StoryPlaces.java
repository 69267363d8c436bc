package org.copydesk.report;

import java.util.Arrays;
import org.copydesk.article.Article;
import org.copydesk.article.Origin;
import org.copydesk.text.LineMap;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/** Where words of a reading text stand, for tables: the line, or the paragraph where lines fail. */
final class StoryPlaces {
  private final Article article;
  private final @Nullable LineMap lines;
  private final int[] starts;

  StoryPlaces(Article article) {
    this.article = article;
    this.starts = article.blocks().stream().mapToInt(block -> block.span().start()).toArray();
    this.lines =
        article.origin() instanceof Origin.Document ? null : article.origin().source().lines();
  }

  /** What {@link #of} counts. */
  String unit() {
    return lines == null ? "paragraph" : "line";
  }

  /** The line or the paragraph, from 1. */
  int of(Span span) {
    if (lines != null) {
      return lines.lineAt(article.text().toSource(span).start());
    }
    int found = Arrays.binarySearch(starts, span.start());
    return Math.max(1, found >= 0 ? found + 1 : -found - 1);
  }
}
