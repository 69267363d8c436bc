package org.copydesk.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.lint.Stats.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Notices when a lint becomes several times more expensive. What a thread allocates tells more than
 * a clock on a busy machine; {@code bin/bench} has the clock.
 */
class SpeedTest {
  private static final int MOST_BYTES_A_WORD = 12_000;

  private static String paragraphs;

  @BeforeAll
  static void read() throws Exception {
    String story = Files.readString(Path.of("fixtures/articles/lowen-dam/lowen-dam.md"));
    paragraphs = story.substring(story.indexOf("\n\n") + 2) + "\n\n";
  }

  private static long allocated(Linter linter, byte[] story) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(thread);
    linter.lint("story.md", story);
    return threads.getThreadAllocatedBytes(thread) - before;
  }

  private static byte[] story(int times) {
    return ("# Dam inquiry opens\n\n" + paragraphs.repeat(times)).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whatALintAllocatesGrowsWithTheStory() {
    Linter linter = Linter.builder().build();
    linter.lint("story.md", story(2));
    int words = paragraphs.split("\\s+").length;
    long small = allocated(linter, story(2));
    long large = allocated(linter, story(20));
    assertTrue(small < 2L * words * MOST_BYTES_A_WORD, small + " bytes for " + 2 * words);
    assertTrue(large < 20L * words * MOST_BYTES_A_WORD, large + " bytes for " + 20 * words);
  }

  @Test
  void aWarmLintTakesNoSecond() {
    Linter linter = Linter.builder().build();
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 10; i++) {
      long begun = System.nanoTime();
      linter.lint("story.md", story(2));
      best = Math.min(best, System.nanoTime() - begun);
    }
    assertTrue(best < 1_000_000_000L, best / 1_000_000 + " ms");
  }

  @Test
  void statsKnowStagesAndRules() {
    Stats stats = new Stats();
    Linter linter = Linter.builder().stats(stats).build();
    linter.lint("a.md", "The files mysteriously vanished in May.".getBytes(StandardCharsets.UTF_8));
    assertEquals(1, stats.stories());
    assertEquals(6, stats.words());
    assertTrue(stats.facts() > 3);
    for (Stage stage : Stage.values()) {
      assertTrue(stats.nanos(stage) > 0, stage.name());
    }
    List<String> rules = stats.rules().stream().map(fired -> fired.rule()).toList();
    assertTrue(rules.contains("insinuating-adverbial"), rules.toString());
  }

  @Test
  void theStoryReadAheadIsLintedAsEver() {
    Input.Given input = new Input.Given("story.md", story(2));
    Linter ahead = Linter.builder().first(input).build();
    Linter plain = Linter.builder().build();
    assertEquals(plain.lint(input).findings(), ahead.lint(input).findings());
    assertEquals(plain.lint(input).findings(), ahead.lint(input).findings());
  }
}
