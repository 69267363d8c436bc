package org.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnWordsTest {
  @Test
  void aCellForEachParagraph() {
    assertEquals("[.:-=#]", OwnWords.line(List.of(0, 20, 40, 79, 100)));
  }

  @Test
  void theLongestStretchWithoutASourceIsNamed() {
    assertEquals(
        "[.####.##]  no source in paragraphs 2 to 5 of 8",
        OwnWords.line(List.of(0, 100, 100, 96, 95, 10, 100, 100)));
  }

  @Test
  void twoParagraphsAreNoStretch() {
    assertEquals("[##]", OwnWords.line(List.of(100, 100)));
  }

  @Test
  void aLongStoryFitsTheLine() {
    String line = OwnWords.line(Collections.nCopies(1000, 50));
    assertTrue(line.length() < 70, line);
  }

  @Test
  void oneParagraphHasNoLine() {
    assertEquals("", OwnWords.line(List.of(100)));
  }
}
