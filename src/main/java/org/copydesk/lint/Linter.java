package org.copydesk.lint;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.fact.AnonymityPolicy;
import org.copydesk.fact.Facts;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Reading;
import org.copydesk.judge.Judge;
import org.copydesk.judge.Policies;
import org.copydesk.judge.RuleBase;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.settle.Settler;

/**
 * Lints stories. Expensive to make, cheap to use; may be shared by threads.
 *
 * <pre>{@code
 * Linter linter = Linter.builder().rules(RuleChoice.DEFAULT).build();
 * LintResult result = linter.lint("drafts/port.md", bytes);
 * }</pre>
 */
public final class Linter {
  private final Surveyor surveyor;
  private final RuleCatalog catalog;
  private final Set<String> off;
  private final Judge judge;
  private final Settler settler;
  private final int threads;

  private Linter(Builder builder) {
    CompletableFuture<RuleBase> rules = Loading.rules();
    this.surveyor = new Surveyor(builder.format, builder.bugs);
    RuleBase base = join(rules);
    this.catalog = base.catalog();
    this.off = builder.choice.off(catalog);
    this.judge = new Judge(base, builder.anonymity);
    this.settler = new Settler(catalog);
    this.threads = builder.threads;
  }

  private static RuleBase join(CompletableFuture<RuleBase> loading) {
    try {
      return loading.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("the rules cannot be loaded", e.getCause());
    }
  }

  /**
   * Begins to load rules and analysis in the background, so that a linter which is made a little
   * later finds them there. They are loaded once for all linters.
   */
  public static void prepare() {
    Loading.analyzer();
    Loading.rules();
  }

  /** A builder for a linter with the rules that are on by default, and one thread. */
  public static Builder builder() {
    return new Builder();
  }

  /** All rules, those that do not speak included. */
  public RuleCatalog catalog() {
    return catalog;
  }

  /**
   * What the desk should know about one story.
   *
   * @param path a name for reports; its ending tells the format
   */
  public LintResult lint(String path, byte[] bytes) {
    return lint(new Input.Given(path, bytes));
  }

  /** What the desk should know about one input; never throws for what a file may contain. */
  public LintResult lint(Input input) {
    return Together.of(reviews(input).stream().map(Review::result).toList());
  }

  /**
   * The same, with the story and the words of each finding in it, for whoever marks them.
   *
   * @return at least one; several if the file is an export of several stories
   */
  public List<Review> reviews(Input input) {
    Survey survey = surveyor.survey(input);
    if (survey instanceof Survey.Seen seen) {
      try {
        return seen.stories().stream().map(this::judged).toList();
      } catch (RuntimeException | StackOverflowError e) {
        return failed(surveyor.bug(input.path(), e));
      } catch (OutOfMemoryError e) {
        return failed(Surveyor.tooLarge(input.path()));
      }
    }
    return failed(((Survey.Failed) survey).problem());
  }

  private static List<Review> failed(Problem problem) {
    return List.of(new Review(null, LintResult.of(problem)));
  }

  /** Lints {@code inputs}, several at a time, and hands on the results in the inputs' order. */
  public void lint(List<? extends Input> inputs, Consumer<LintResult> results) {
    InOrder.map(inputs, threads, this::lint, results);
  }

  private Review judged(Survey.Told story) {
    Article article = story.article();
    Facts facts = story.facts();
    // Nothing was read, or nothing that we understand: not even "no byline" is worth saying.
    List<Finding> findings =
        article.blocks().isEmpty()
            ? List.of()
            : settler.settle(article, facts, judge.judge(facts, off));
    LintResult result =
        new LintResult(
            article.path(),
            article.origin().source(),
            new Reading(article, facts),
            Digest.tally(facts),
            findings,
            Digest.notes(article, facts, catalog),
            null);
    return new Review(article, result);
  }

  /** Settings of a linter. Not thread-safe. */
  public static final class Builder {
    private RuleChoice choice = RuleChoice.DEFAULT;
    private int threads = 1;
    private String format = "";
    private BiConsumer<String, Throwable> bugs = (path, error) -> {};
    private AnonymityPolicy anonymity = Policies.anonymity();

    private Builder() {}

    /** Which rules speak. */
    public Builder rules(RuleChoice choice) {
      this.choice = choice;
      return this;
    }

    /**
     * How many stories are linted at a time.
     *
     * @param threads at least 1
     */
    public Builder threads(int threads) {
      this.threads = threads;
      return this;
    }

    /** The format of all stories, whatever their names say; empty for what their names say. */
    public Builder format(String format) {
      this.format = format;
      return this;
    }

    /** What the desk asks of sources without a name. */
    public Builder anonymity(AnonymityPolicy policy) {
      this.anonymity = policy;
      return this;
    }

    /** Who is told the path and the error when Copydesk itself fails on a file. */
    public Builder onBug(BiConsumer<String, Throwable> bugs) {
      this.bugs = bugs;
      return this;
    }

    /**
     * Loads rules and analysis.
     *
     * @throws RuleChoice.UnknownRuleException if a chosen rule or family does not exist
     */
    public Linter build() {
      return new Linter(this);
    }
  }
}
