package org.copydesk.lint;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.copydesk.article.Article;
import org.copydesk.article.Origin;
import org.copydesk.fact.AnonymityPolicy;
import org.copydesk.fact.Facts;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.judge.Judge;
import org.copydesk.judge.Policies;
import org.copydesk.judge.RuleBase;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.settle.Settler;
import org.copydesk.text.SourceText;

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
    Survey survey = surveyor.survey(input);
    if (survey instanceof Survey.Seen seen) {
      try {
        return judged(seen.article(), seen.facts());
      } catch (RuntimeException | StackOverflowError e) {
        return LintResult.of(surveyor.bug(input.path(), e));
      }
    }
    return LintResult.of(((Survey.Failed) survey).problem());
  }

  /** Lints {@code inputs}, several at a time, and hands on the results in the inputs' order. */
  public void lint(List<? extends Input> inputs, Consumer<LintResult> results) {
    InOrder.map(inputs, threads, this::lint, results);
  }

  private LintResult judged(Article article, Facts facts) {
    List<Finding> findings = settler.settle(article, facts, judge.judge(facts, off));
    return new LintResult(
        article.path(),
        source(article),
        Digest.tally(facts),
        findings,
        Digest.notes(article, facts),
        null);
  }

  private static SourceText source(Article article) {
    return ((Origin.TextFile) article.origin()).source();
  }

  /** Settings of a linter. Not thread-safe. */
  public static final class Builder {
    private RuleChoice choice = RuleChoice.DEFAULT;
    private int threads = 1;
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
