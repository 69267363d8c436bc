package org.copydesk.lint;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.copydesk.judge.Firings;

/**
 * Where the time of a run goes: by stage, and by rule. For people; no report depends on it.
 * Thread-safe: with several threads the times of all are added up.
 */
public final class Stats {
  /** The way of a story, in order. */
  public enum Stage {
    /** Bytes to blocks. */
    READ,
    /** Blocks to facts. */
    ANALYZE,
    /** Facts to flags. */
    JUDGE,
    /** Flags to findings. */
    SETTLE
  }

  /** By the ordinal of the stage. */
  private final LongAdder[] nanos = new LongAdder[Stage.values().length];

  private final LongAdder stories = new LongAdder();
  private final LongAdder words = new LongAdder();
  private final LongAdder facts = new LongAdder();
  private final Firings firings = new Firings();

  /** Nothing is counted yet. */
  public Stats() {
    for (int i = 0; i < nanos.length; i++) {
      nanos[i] = new LongAdder();
    }
  }

  <T> T time(Stage stage, Supplier<T> work) {
    long begun = System.nanoTime();
    T done = work.get();
    adder(stage).add(System.nanoTime() - begun);
    return done;
  }

  private LongAdder adder(Stage stage) {
    return nanos[stage.ordinal()];
  }

  void story(int itsWords, int itsFacts) {
    stories.increment();
    words.add(itsWords);
    facts.add(itsFacts);
  }

  Firings firings() {
    return firings;
  }

  /** The time of a stage in all stories, in nanoseconds. */
  public long nanos(Stage stage) {
    return adder(stage).sum();
  }

  /** The number of stories. */
  public long stories() {
    return stories.sum();
  }

  /** The number of their words. */
  public long words() {
    return words.sum();
  }

  /** The number of facts that the rules were given. */
  public long facts() {
    return facts.sum();
  }

  /** What each rule did, the longest time first. */
  public List<Firings.Fired> rules() {
    return firings.all();
  }
}
