package org.copydesk.lint;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.fact.Facts;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Placed;
import org.copydesk.finding.Problem;
import org.copydesk.judge.Judge;
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
    // Rules and analysis load side by side: together they are most of a cold start.
    CompletableFuture<RuleBase> loading = CompletableFuture.supplyAsync(RuleBase::load);
    this.surveyor = new Surveyor(builder.bugs);
    RuleBase base = join(loading);
    this.catalog = base.catalog();
    this.off = builder.choice.off(catalog);
    this.judge = new Judge(base);
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
    return review(input).result();
  }

  /** The same, with the story and the words of each finding in it, for whoever marks them. */
  public Review review(Input input) {
    Survey survey = surveyor.survey(input);
    if (survey instanceof Survey.Seen seen) {
      try {
        return judged(seen.article(), seen.facts());
      } catch (RuntimeException | StackOverflowError e) {
        return failed(surveyor.bug(input.path(), e));
      }
    }
    return failed(((Survey.Failed) survey).problem());
  }

  private static Review failed(Problem problem) {
    return new Review(null, List.of(), LintResult.of(problem));
  }

  /** Lints {@code inputs}, several at a time, and hands on the results in the inputs' order. */
  public void lint(List<? extends Input> inputs, Consumer<LintResult> results) {
    InOrder.map(inputs, threads, this::lint, results);
  }

  private Review judged(Article article, Facts facts) {
    List<Placed> placed = settler.place(article, facts, judge.judge(facts, off));
    LintResult result =
        new LintResult(
            article.path(),
            article.origin().source(),
            Digest.tally(facts),
            placed.stream().map(Placed::finding).toList(),
            Digest.notes(article, facts, catalog),
            null);
    return new Review(article, placed, result);
  }

  /** Settings of a linter. Not thread-safe. */
  public static final class Builder {
    private RuleChoice choice = RuleChoice.DEFAULT;
    private int threads = 1;
    private BiConsumer<String, Throwable> bugs = (path, error) -> {};

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
