package org.copydesk.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on several things at a time and hands on the results in the order of the things. */
public final class InOrder {
  /** Things in the works per thread: enough to keep all busy, few enough to keep memory small. */
  private static final int AHEAD = 4;

  private InOrder() {}

  /**
   * Applies {@code work} to each of {@code things}; {@code results} is called by this thread only.
   *
   * @param threads how many at a time; 1 works in this thread
   * @throws RuntimeException what {@code work} or {@code results} threw
   */
  public static <T, R> void map(
      List<? extends T> things, int threads, Function<T, R> work, Consumer<R> results) {
    int wanted = Math.min(threads, things.size());
    if (wanted <= 1) {
      things.forEach(thing -> results.accept(work.apply(thing)));
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(wanted, InOrder::daemon);
    try {
      Deque<Future<R>> running = new ArrayDeque<>();
      Iterator<? extends T> rest = things.iterator();
      while (rest.hasNext() || !running.isEmpty()) {
        while (rest.hasNext() && running.size() < wanted * AHEAD) {
          T thing = rest.next();
          running.add(pool.submit(() -> work.apply(thing)));
        }
        results.accept(taken(running.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "copydesk");
    thread.setDaemon(true);
    return thread;
  }

  private static <R> R taken(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
