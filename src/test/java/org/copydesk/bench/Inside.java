package org.copydesk.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.copydesk.bench.Stories.Story;
import org.copydesk.lint.Input;
import org.copydesk.lint.Linter;

/** What is measured inside one JVM; each runs in one of its own, started by {@link Bench}. */
final class Inside {
  private static final Linter LINTER = Linter.builder().build();

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
    CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
    int quiet = 0;
    for (int i = 0; i < 8 * rounds && quiet < 3; i++) {
      long compiled = compiler.getTotalCompilationTime();
      double seconds = seconds(linter, inputs);
      boolean busy = compiler.getTotalCompilationTime() - compiled > 30 * seconds;
      quiet = busy ? 0 : quiet + 1;
    }
    double best = Double.MAX_VALUE;
    for (int i = 0; i < rounds; i++) {
      best = Math.min(best, seconds(linter, inputs));
    }
    return String.valueOf(Stories.words(stories) / best);
  }

  private static double seconds(Linter linter, List<Input> inputs) {
    long begun = System.nanoTime();
    linter.lint(inputs, result -> {});
    return (System.nanoTime() - begun) / 1e9;
  }

  /** Milliseconds for the story, the best of a few times, and the peak of the heap in MB. */
  private static String growth(String story, int times) {
    byte[] bytes = story.getBytes(StandardCharsets.UTF_8);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < times; i++) {
      long begun = System.nanoTime();
      LINTER.lint("story.md", bytes);
      best = Math.min(best, (System.nanoTime() - begun) / 1e6);
    }
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    return best + " " + peak / 1e6;
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
