package org.copydesk.analyze;

import org.copydesk.article.Article;
import org.copydesk.article.Origin;
import org.copydesk.text.Span;

/** Which paragraphs stand on lines of the file that follow each other. */
final class FileLines {
  private FileLines() {}

  /**
   * Whether {@code block} follows {@code previous} on the very next line of the file, as in copy
   * that has lost its paragraphs.
   */
  static boolean next(Article article, ParsedBlock previous, ParsedBlock block) {
    if (!(article.origin() instanceof Origin.TextFile)) {
      return false; // word processors and JSON keep their paragraphs
    }
    Span before = article.text().toSource(previous.block().span());
    Span behind = article.text().toSource(block.block().span());
    if (behind.start() < before.end() || behind.start() - before.end() > 4) {
      return false;
    }
    String between = article.origin().source().content().substring(before.end(), behind.start());
    return between.isBlank() && between.lines().count() == 1;
  }
}
