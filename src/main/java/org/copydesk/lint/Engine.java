package org.copydesk.lint;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.copydesk.judge.Judge;
import org.copydesk.judge.RuleBase;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.settle.Settler;

/**
 * What a story goes through: most of a cold start, and not needed where all results are known.
 *
 * @param surveyor reads and analyzes
 * @param catalog the rules, those without a body included
 * @param judge asks the rules
 * @param settler makes findings of what they say
 */
record Engine(Surveyor surveyor, RuleCatalog catalog, Judge judge, Settler settler) {

  /**
   * Loads rules and analysis, side by side.
   *
   * @param surveyor loads its word lists when it is first asked
   * @param meanwhile what can be done before the rules are there
   */
  static Engine load(Surveyor surveyor, Consumer<Surveyor> meanwhile) {
    CompletableFuture<RuleBase> loading = Loading.rules();
    meanwhile.accept(surveyor);
    RuleBase rules = join(loading);
    RuleCatalog catalog = rules.catalog();
    return new Engine(surveyor, catalog, new Judge(rules), new Settler(catalog));
  }

  private static RuleBase join(CompletableFuture<RuleBase> loading) {
    try {
      return loading.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("the rules cannot be loaded", e.getCause());
    }
  }
}
