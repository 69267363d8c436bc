package org.copydesk.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.copydesk.finding.LintResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Copy that is nothing but what analyzers look for costs what its length costs: four times the copy
 * takes less than nine times the processor time. What is quadratic takes sixteen.
 */
class DenseCopyTest {
  private static final int LENGTH = 60_000;
  private static final int PARAGRAPH = 45_000;
  private static final double TIMES = 9;

  /** Below this a collection of garbage weighs more than the work. */
  private static final long NOTHING = 400_000_000L;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static Linter linter;

  @BeforeAll
  static void warm() {
    linter = Linter.builder().build();
    linter.lint("a.txt", copy("“We left,” the mayor said. Costs rose 5 percent. ", LENGTH));
  }

  @AfterAll
  static void forget() {
    linter = null;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "“",
        "\" ",
        "5% ",
        "5 percent of the people in the town ",
        "he said that ",
        "was told by a source who said ",
        "“I am,” he said. ",
        "a report said. ",
        "Anna Brill murdered Carl Dorn, ",
      })
  void growsAsTheCopyDoes(String words) {
    cost(words, LENGTH);
    long once = Math.max(NOTHING, cost(words, LENGTH));
    long more = cost(words, 4 * LENGTH);
    assertTrue(more < TIMES * once, () -> words + ": " + once / 1e9 + " s, " + more / 1e9 + " s");
  }

  private static long cost(String words, int length) {
    byte[] copy = copy(words, length);
    long start = CLOCK.getCurrentThreadCpuTime();
    LintResult result = linter.lint("a.txt", copy);
    long end = CLOCK.getCurrentThreadCpuTime();
    assertNull(result.problem());
    return end - start;
  }

  private static byte[] copy(String words, int length) {
    String paragraph = words.repeat(PARAGRAPH / words.length()).strip();
    StringBuilder copy = new StringBuilder("The town and its council were there.\n\n");
    while (copy.length() < length) {
      int left = Math.min(paragraph.length(), length - copy.length());
      copy.append(paragraph, 0, left).append("\n\n");
    }
    return copy.toString().getBytes(UTF_8);
  }
}
