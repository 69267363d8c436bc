package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LineMapTest {
  @Test
  void crlfLfAndCrEndALineOnce() {
    LineMap lines = new LineMap("a\r\nb\rc\nd");
    assertEquals(4, lines.lines());
    assertEquals(3, lines.startOf(2));
    assertEquals(2, lines.lineAt(3));
    assertEquals(1, lines.lineAt(2));
  }

  @Test
  void anEmptyTextHasOneLine() {
    assertEquals(new Position(1, 1), new LineMap("").codePoints(0));
  }

  @Test
  void aLineEndAtTheEndOpensALine() {
    LineMap lines = new LineMap("a\n");
    assertEquals(2, lines.lines());
    assertEquals(new Position(2, 1), lines.utf16(2));
  }

  @Test
  void columnsCountCodePointsForPeopleAndUnitsForEditors() {
    String text = "first\nnaïve 🙂 café";
    LineMap lines = new LineMap(text);
    int cafe = text.indexOf("café");
    assertEquals(new Position(2, 9), lines.codePoints(cafe));
    assertEquals(new Position(2, 10), lines.utf16(cafe));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab\r\né").ofMaxLength(60);
  }

  @Property(tries = 300)
  void positionsLeadBackToTheirOffsets(@ForAll("texts") String text) {
    LineMap lines = new LineMap(text);
    for (int offset = 0; offset <= text.length(); offset++) {
      Position position = lines.utf16(offset);
      assertEquals(offset, lines.startOf(position.line()) + position.column() - 1);
      assertTrue(position.line() <= lines.lines());
    }
    assertEquals(text.split("\r\n|\r|\n", -1).length, lines.lines());
  }
}
