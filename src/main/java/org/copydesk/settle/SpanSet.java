package org.copydesk.settle;

import java.util.Map;
import java.util.TreeMap;
import org.copydesk.text.Span;

/** The stretches of text that something has been said about. Not thread-safe. */
final class SpanSet {
  /** Start to end; disjoint. */
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  /** Whether {@code span} shares a unit with any span added so far. */
  boolean overlaps(Span span) {
    Map.Entry<Integer, Integer> before = ends.lowerEntry(span.end());
    return before != null && before.getValue() > span.start();
  }

  /** Whether all of {@code span} lies in one stretch; an empty span does not. */
  boolean contains(Span span) {
    Map.Entry<Integer, Integer> before = ends.floorEntry(span.start());
    return span.length() > 0 && before != null && before.getValue() >= span.end();
  }

  /** Adds {@code span}, joining what it touches; an empty span changes nothing. */
  void add(Span span) {
    if (span.length() == 0) {
      return;
    }
    int start = span.start();
    int end = span.end();
    for (Map.Entry<Integer, Integer> at = ends.floorEntry(end);
        at != null && at.getValue() >= start;
        at = ends.floorEntry(end)) {
      start = Math.min(start, at.getKey());
      end = Math.max(end, at.getValue());
      ends.remove(at.getKey());
    }
    ends.put(start, end);
  }
}
