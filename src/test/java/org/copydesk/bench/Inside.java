package org.copydesk.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.CompilationMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.copydesk.bench.Stories.Story;
import org.copydesk.lint.Input;
import org.copydesk.lint.Linter;

/** What is measured inside one JVM; each runs in one of its own, started by {@link Bench}. */
final class Inside {
  private static final Linter LINTER = Linter.builder().build();
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private static final Set<String> HEAP =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toSet());

  /** Rounds after which a measurement begins whatever the compiler does. */
  private static final int MOST_WARMING = 100;

  private Inside() {}

  /**
   * Prints one line of figures.
   *
   * @param args what to measure; a file or folder; how often
   */
  public static void main(String[] args) throws Exception {
    Path path = Path.of(args[1]);
    int times = Integer.parseInt(args[2]);
    System.out.println(
        switch (args[0]) {
          case "warm" -> warm(Files.readAllBytes(path), times);
          case "steady" -> steady(Stories.below(path, ""), times, 1);
          case "pair" -> steady(Stories.below(path, ""), times, 2);
          case "growth" -> growth(Files.readString(path), times);
          case "memory" -> memory(Stories.below(path, ""), times);
          default -> throw new IllegalArgumentException(args[0]);
        });
  }

  /** The median of a warm lint, in milliseconds. */
  private static String warm(byte[] story, int times) {
    double[] millis = new double[times];
    for (int i = 0; i < times; i++) {
      long begun = System.nanoTime();
      LINTER.lint("story.md", story);
      millis[i] = (System.nanoTime() - begun) / 1e6;
    }
    double[] settled = Arrays.copyOfRange(millis, times / 2, times);
    Arrays.sort(settled);
    return String.valueOf(settled[settled.length / 2]);
  }

  /**
   * Words a second: the best of the rounds after those that warm up, which end when three in a row
   * leave the compiler next to nothing to do. It takes some forty rounds of 200 stories until then,
   * and while it works a second thread has no processor of its own.
   */
  private static String steady(List<Story> stories, int rounds, int threads) {
    Linter linter = Linter.builder().threads(threads).build();
    List<Input> inputs =
        stories.stream().map(one -> (Input) new Input.Given(one.name(), one.bytes())).toList();
    warmUp(() -> seconds(linter, inputs), MOST_WARMING);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < rounds; i++) {
      best = Math.min(best, seconds(linter, inputs));
    }
    return String.valueOf(Stories.words(stories) / best);
  }

  /** Repeats {@code round} until three in a row leave the compiler next to nothing to do. */
  private static void warmUp(Runnable round, int most) {
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    int quiet = 0;
    for (int i = 0; i < most && quiet < 3; i++) {
      long compiled = compiler.getTotalCompilationTime();
      long begun = System.nanoTime();
      round.run();
      double millis = (System.nanoTime() - begun) / 1e6;
      quiet = compiler.getTotalCompilationTime() - compiled > 0.03 * millis ? 0 : quiet + 1;
    }
  }

  private static double seconds(Linter linter, List<Input> inputs) {
    long begun = System.nanoTime();
    linter.lint(inputs, result -> {});
    return (System.nanoTime() - begun) / 1e9;
  }

  /**
   * Milliseconds of the processor for the story, how many times that of the same copy cut into
   * stories of 600 words, and the MB that were left in the heap by any collection at most. Both in
   * one JVM whose compiler is done, each time in an empty young heap: collecting garbage counts for
   * both, and most in the long one, of which much lives when its turn comes.
   */
  private static String growth(String story, int times) {
    byte[] whole = story.getBytes(StandardCharsets.UTF_8);
    List<byte[]> pieces =
        Stories.cut(story, 600).stream().map(one -> one.getBytes(StandardCharsets.UTF_8)).toList();
    Runnable small = () -> pieces.forEach(piece -> LINTER.lint("story.md", piece));
    Runnable large = () -> LINTER.lint("story.md", whole);
    warmUp(
        () -> {
          small.run();
          large.run();
        },
        12 * times);
    LongAccumulator peak = left();
    double[] millis = new double[times];
    double[] ratios = new double[times];
    for (int i = 0; i < times; i++) {
      double before = processorMillis(small);
      millis[i] = processorMillis(large);
      ratios[i] = millis[i] / before;
    }
    Arrays.sort(millis);
    Arrays.sort(ratios);
    return millis[times / 2] + " " + ratios[times / 2] + " " + peak.get() / 1e6;
  }

  /** The most bytes that a collection leaves in the heap from now on. */
  private static LongAccumulator left() {
    LongAccumulator most = new LongAccumulator(Math::max, 0);
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (told, none) ->
                  most.accumulate(
                      GarbageCollectionNotificationInfo.from((CompositeData) told.getUserData())
                          .getGcInfo()
                          .getMemoryUsageAfterGc()
                          .entrySet()
                          .stream()
                          .filter(pool -> HEAP.contains(pool.getKey()))
                          .mapToLong(pool -> pool.getValue().getUsed())
                          .sum()),
              null,
              null);
    }
    return most;
  }

  /** Of all threads, the collector's too. */
  private static double processorMillis(Runnable what) {
    System.gc();
    long begun = PROCESS.getProcessCpuTime();
    what.run();
    return (PROCESS.getProcessCpuTime() - begun) / 1e6;
  }

  /** MB of heap after a collection, after a tenth of the stories and after all of them. */
  private static String memory(List<Story> stories, int many) {
    double early = 0;
    for (int i = 0; i < many; i++) {
      Story story = stories.get(i % stories.size());
      LINTER.lint(story.name(), story.bytes());
      if (i == many / 10) {
        early = heap();
      }
    }
    return early + " " + heap();
  }

  private static double heap() {
    System.gc();
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
  }
}
