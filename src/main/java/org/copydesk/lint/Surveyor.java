package org.copydesk.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.copydesk.analyze.Analyzer;
import org.copydesk.analyze.Language;
import org.copydesk.article.Article;
import org.copydesk.article.Note;
import org.copydesk.finding.Problem;
import org.copydesk.lexicon.HouseWords;
import org.copydesk.lint.Stats.Stage;
import org.copydesk.read.ArticleReaders;
import org.copydesk.read.spi.UnreadableException;

/**
 * Reads files and analyzes what they say. Expensive to make, cheap to use; may be shared by
 * threads.
 */
public final class Surveyor {
  private static final Note NOT_ENGLISH =
      new Note("not-english", "The story is not in English and was not checked.");

  /** Being loaded while the first file is read. */
  private final CompletableFuture<Analyzer> analyzer = Loading.analyzer();

  private final String format;
  private final BiConsumer<String, Throwable> bugs;
  private final Stats stats;

  /**
   * Begins to load word lists and the analysis.
   *
   * @param format of all inputs, whatever their names say; empty for what their names say
   * @param bugs is told the path and the error when Copydesk itself fails on a file
   */
  public Surveyor(String format, BiConsumer<String, Throwable> bugs) {
    this(format, bugs, new Stats());
  }

  /**
   * The same.
   *
   * @param stats where the time goes that it takes
   */
  Surveyor(String format, BiConsumer<String, Throwable> bugs, Stats stats) {
    this.format = format;
    this.bugs = bugs;
    this.stats = stats;
  }

  /** What stands in {@code input}; never throws for what a file may contain. */
  public Survey survey(Input input) {
    return survey(input, HouseWords.NONE);
  }

  /** The same, with hits of the words that the desk does not use. */
  Survey survey(Input input, HouseWords house) {
    try {
      List<Survey.Told> stories = new ArrayList<>();
      byte[] bytes = input.bytes();
      List<Article> articles =
          stats.time(Stage.READ, () -> ArticleReaders.readAll(input.path(), bytes, format));
      for (Article article : articles) {
        stories.add(stats.time(Stage.ANALYZE, () -> told(article, house)));
      }
      return new Survey.Seen(stories);
    } catch (Input.RefusedException e) {
      return new Survey.Failed(e.problem());
    } catch (UnreadableException e) {
      return new Survey.Failed(e.problem());
    } catch (RuntimeException | StackOverflowError e) {
      return new Survey.Failed(bug(input.path(), e));
    } catch (OutOfMemoryError e) {
      return new Survey.Failed(tooLarge(input.path()));
    }
  }

  private Survey.Told told(Article article, HouseWords house) {
    Article checked = Language.english(article) ? article : unread(article);
    return new Survey.Told(checked, analyzer.join().analyze(checked, house));
  }

  /** A story that is not in English, without the words of which we could make only nonsense. */
  private static Article unread(Article article) {
    List<Note> notes = new ArrayList<>(article.notes());
    notes.add(NOT_ENGLISH);
    return new Article(
        article.path(),
        article.origin(),
        article.text(),
        List.of(),
        List.of(),
        article.linkLayer(),
        article.metadata(),
        notes);
  }

  /** The problem that a file wants more memory than there is: the next one may well fit. */
  static Problem tooLarge(String path) {
    return new Problem(
        path,
        "too-large",
        "The file needs more memory than there is.",
        "Split it into single stories.");
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
