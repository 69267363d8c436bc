package org.copydesk.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.copydesk.fact.Story;
import org.copydesk.read.ArticleReaders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that no label names, known by the line about their writer. */
class AuthorLineTest {
  private static final Analyzer ANALYZER = Analyzer.create();

  private static boolean opinion(String line) {
    String story =
        "The dam must go\n\nThe dam leaks. Dana Orrell runs the mill below it.\n\n"
            + "It must go soon, whatever it costs the county.\n\n"
            + line
            + "\n";
    byte[] bytes = story.getBytes(StandardCharsets.UTF_8);
    return ANALYZER
        .analyze(ArticleReaders.read("a.txt", bytes, ""))
        .of(Story.class)
        .get(0)
        .opinion();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maria Roca is a fellow of the Tarn Institute.",
        "Maria Roca, the author of two books on rivers, teaches at Tarn College.",
        "Maria Roca, a retired officer of the river guard, taught law at Tarn College.",
        "Maria Roca led the county's water board and was mayor of Harwick."
      })
  void theWriterOfAColumn(String line) {
    assertEquals(true, opinion(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maria Roca is a staff reporter.",
        "Orrell is the mayor of Harwick.",
        "Dana Orrell is a member of the water board.",
        "The mill led the county in flour for a century."
      })
  void whoeverElseStandsInTheLastLine(String line) {
    assertEquals(false, opinion(line));
  }
}
