package org.copydesk.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/**
 * How often each rule fired over many stories, and how long that took. Thread-safe.
 *
 * <p>The time of a firing runs from the end of the one before: matching and consequence together.
 * Matching that led to nothing counts for the rule that fires next, so that a rule is known by its
 * time only over many stories.
 */
public final class Firings {
  private final Map<String, Tally> tallies = new ConcurrentHashMap<>();

  /**
   * What one rule did.
   *
   * @param rule its name
   * @param times how often it fired
   * @param nanos how long that took, in nanoseconds
   */
  public record Fired(String rule, long times, long nanos) {}

  private static final class Tally {
    final LongAdder times = new LongAdder();
    final LongAdder nanos = new LongAdder();
  }

  /** All rules that fired, derivations too, the longest time first. */
  public List<Fired> all() {
    return tallies.entrySet().stream()
        .map(one -> new Fired(one.getKey(), one.getValue().times.sum(), one.getValue().nanos.sum()))
        .sorted(Comparator.comparingLong(Fired::nanos).reversed().thenComparing(Fired::rule))
        .toList();
  }

  /** Listens to one session, from now on. */
  AgendaEventListener listener() {
    return new DefaultAgendaEventListener() {
      private long since = System.nanoTime();

      @Override
      public void afterMatchFired(AfterMatchFiredEvent event) {
        long now = System.nanoTime();
        Tally tally =
            tallies.computeIfAbsent(event.getMatch().getRule().getName(), name -> new Tally());
        tally.times.increment();
        tally.nanos.add(now - since);
        since = now;
      }
    };
  }
}
