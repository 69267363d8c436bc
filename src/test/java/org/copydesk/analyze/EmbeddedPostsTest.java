package org.copydesk.analyze;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.copydesk.finding.LintResult;
import org.copydesk.lint.Linter;
import org.junit.jupiter.api.Test;

/** Words of a headline that may stand in an embedded post are looked for in the story's own. */
class EmbeddedPostsTest {
  private static final String COPY =
      "<p>The port closed on Monday, and the ferries lay at the quay all day long.</p>\n"
          .repeat(30);

  private static final String FILM = "<iframe src=\"https://www.youtube.com/embed/x\"></iframe>";

  private static String item(String body) {
    return "<item><title>Mayor calls closing ‘a black day’</title><content:encoded><![CDATA["
        + body
        + "]]></content:encoded></item>\n";
  }

  private static long silent(String... bodies) {
    String file = "<rss><channel>" + item(bodies[0]) + item(bodies[1]) + "</channel></rss>";
    LintResult result = Linter.builder().build().lint("a.wxr", file.getBytes(UTF_8));
    return 2 - result.findings().stream().filter(it -> it.ruleId().equals("HED003")).count();
  }

  @Test
  void aFilmSilencesItsOwnStoryOnly() {
    assertEquals(0, silent(COPY, COPY));
    assertEquals(1, silent(FILM + COPY, COPY));
    assertEquals(1, silent(COPY, COPY + FILM));
    assertEquals(2, silent(COPY + FILM + COPY, COPY + FILM + COPY));
  }
}
