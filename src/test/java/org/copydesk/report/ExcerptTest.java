package org.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.copydesk.finding.Location.InText;
import org.copydesk.finding.Location.Point;
import org.copydesk.text.SourceText;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static Excerpt excerpt(String content, String words) {
    int start = content.indexOf(words);
    Point anywhere = new Point(0, 1, 1);
    return Excerpt.of(
        new SourceText("a.md", content),
        new InText(anywhere, anywhere, start, start + words.length()));
  }

  @Test
  void theCaretStandsUnderTheWords() {
    assertEquals(
        new Excerpt("The mayor mysteriously left.", 10, 12),
        excerpt("First.\r\nThe mayor mysteriously left.\r\nLast.", "mysteriously"));
  }

  @Test
  void wideCharactersTakeTwoColumnsAndMarksNone() {
    assertEquals(12, excerpt("\u6771\u4eac e\u0301 \ud83d\ude42 x y", "y").indent());
    assertEquals(4, excerpt("\u6771\u4eac", "\u6771\u4eac").width());
  }

  @Test
  void aLongLineIsCutAroundTheWords() {
    String line = "word ".repeat(200) + "mysteriously gone " + "after ".repeat(200);
    Excerpt cut = excerpt(line, "mysteriously gone");
    assertTrue(
        cut.text().startsWith("\u2026word ") && cut.text().endsWith("after\u2026"), cut.text());
    assertTrue(cut.text().length() <= 96, cut.text());
    assertEquals(
        "mysteriously gone", cut.text().substring(cut.indent(), cut.indent() + cut.width()));
  }

  @Test
  void wordsThatGoOnBelowAreMarkedToTheEndOfTheLine() {
    assertEquals(new Excerpt("a reign", 2, 5), excerpt("a reign\nof terror", "reign\nof"));
  }

  @Test
  void endlessWordsAreCutAsWell() {
    Excerpt cut = excerpt("x" + "y".repeat(5000), "y".repeat(4000));
    assertTrue(cut.text().length() < 140, cut.text());
    assertTrue(cut.width() < 100);
  }
}
