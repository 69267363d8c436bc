package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void theFigureOfTheJavadocIsTwelvePercent() {
    assertEquals("12 percent", new Span(11, 21).in("Crime rose 12 percent."));
  }

  @Test
  void boundsThatMakeNoSpanAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    assertEquals(0, new Span(3, 3).length());
  }

  @Test
  void neighborsTouchButDoNotOverlap() {
    Span first = new Span(0, 5);
    assertFalse(first.overlaps(new Span(5, 9)));
    assertTrue(first.overlaps(new Span(4, 9)));
    assertTrue(first.covers(4));
    assertFalse(first.covers(5));
    assertTrue(first.contains(first));
    assertFalse(first.contains(new Span(4, 6)));
  }

  @Test
  void joiningBridgesTheGap() {
    assertEquals(new Span(2, 9), new Span(7, 9).to(new Span(2, 3)));
  }

  @Test
  void orderIsByStartThenByEnd() {
    assertEquals(
        List.of(new Span(1, 2), new Span(1, 5), new Span(3, 4)),
        Stream.of(new Span(3, 4), new Span(1, 5), new Span(1, 2)).sorted().toList());
  }
}
