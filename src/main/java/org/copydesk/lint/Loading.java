package org.copydesk.lint;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.copydesk.analyze.Analyzer;
import org.copydesk.judge.RuleBase;

/**
 * Loads what every linter shares, once and side by side: rules and analysis are most of a cold
 * start. Thread-safe.
 */
final class Loading {
  private Loading() {}

  private static final class Rules {
    static final CompletableFuture<RuleBase> LOADED = begin("rules", RuleBase::load);
  }

  private static final class Analysis {
    static final CompletableFuture<Analyzer> LOADED = begin("analysis", Analyzer::create);
  }

  static CompletableFuture<RuleBase> rules() {
    return Rules.LOADED;
  }

  static CompletableFuture<Analyzer> analyzer() {
    return Analysis.LOADED;
  }

  private static <T> CompletableFuture<T> begin(String name, Supplier<T> loader) {
    return CompletableFuture.supplyAsync(
        loader,
        task -> {
          Thread thread = new Thread(task, "loading " + name);
          thread.setDaemon(true);
          thread.start();
        });
  }
}
