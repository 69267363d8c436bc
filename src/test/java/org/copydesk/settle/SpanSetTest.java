package org.copydesk.settle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.copydesk.text.Span;

class SpanSetTest {
  @Property(tries = 500)
  void answersAsIfAllSpansWereKept(
      @ForAll @Size(max = 12) List<@IntRange(max = 40) Integer> starts,
      @ForAll @IntRange(max = 40) int start,
      @ForAll @IntRange(min = 1, max = 6) int length) {
    SpanSet set = new SpanSet();
    List<Span> all = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      Span span = new Span(starts.get(i), starts.get(i) + 1 + i % 5);
      set.add(span);
      all.add(span);
    }
    Span asked = new Span(start, start + length);
    assertEquals(all.stream().anyMatch(asked::overlaps), set.overlaps(asked));
  }
}
