package org.copydesk.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {
  @ParameterizedTest
  @CsvSource({
    "opinion/**, opinion/a.md, true",
    "opinion/**, opinion/deep/a.md, true",
    "opinion/**, opinion, false",
    "**/a.md, a.md, true",
    "**/a.md, deep/deeper/a.md, true",
    "**/a.md, deep/ba.md, false",
    "a/**/b, a/b, true",
    "a/**/b, a/x/y/b, true",
    "a/**/b, axb, false",
    "*.md, a.md, true",
    "*.md, deep/a.md, false",
    "a*b*c, axxbxxc, true",
    "a*b*c, axxbxx, false",
    "d?y, d/y, false",
    "d[!/]y, d/y, false",
    "naïve-*.md, naïve-🙂.md, true",
  })
  void patternsFitPaths(String glob, String path, boolean fits) {
    assertEquals(fits, PathPattern.of(glob).matches(path));
  }

  @Test
  void timeGrowsWithThePathAndNotWithItsFits() {
    String hostile = "*a".repeat(200) + "b";
    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> assertFalse(PathPattern.of(hostile).matches("a".repeat(4000))));
  }
}
