package org.copydesk.lint;

import java.util.function.BiConsumer;
import org.copydesk.analyze.Analyzer;
import org.copydesk.article.Article;
import org.copydesk.finding.Problem;
import org.copydesk.lexicon.HouseWords;
import org.copydesk.read.ArticleReaders;
import org.copydesk.read.spi.UnreadableException;

/**
 * Reads files and analyzes what they say. Expensive to make, cheap to use; may be shared by
 * threads.
 */
public final class Surveyor {
  private final Analyzer analyzer = Analyzer.create();
  private final BiConsumer<String, Throwable> bugs;

  /**
   * Loads word lists and the analysis.
   *
   * @param bugs is told the path and the error when Copydesk itself fails on a file
   */
  public Surveyor(BiConsumer<String, Throwable> bugs) {
    this.bugs = bugs;
  }

  /** What stands in {@code input}; never throws for what a file may contain. */
  public Survey survey(Input input) {
    return survey(input, HouseWords.NONE);
  }

  /** The same, with hits of the words that the desk does not use. */
  Survey survey(Input input, HouseWords house) {
    try {
      Article article = ArticleReaders.read(input.path(), input.bytes(), "");
      return new Survey.Seen(article, analyzer.analyze(article, house));
    } catch (Input.RefusedException e) {
      return new Survey.Failed(e.problem());
    } catch (UnreadableException e) {
      return new Survey.Failed(e.problem());
    } catch (RuntimeException | StackOverflowError e) {
      return new Survey.Failed(bug(input.path(), e));
    }
  }

  /** The problem that stands for a fault of Copydesk's own, after telling whoever listens. */
  Problem bug(String path, Throwable error) {
    bugs.accept(path, error);
    return new Problem(
        path,
        "internal-error",
        "Copydesk failed on this file (" + error.getClass().getSimpleName() + ").",
        "Please report it with the file; COPYDESK_DEBUG=1 shows details.");
  }
}
