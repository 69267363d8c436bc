package org.copydesk.text;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text, half-open, counted in UTF-16 units from 0.
 *
 * <p>In {@code "Crime rose 12 percent."} the figure is {@code new Span(11, 21)}. Spans of facts and
 * flags count into the {@linkplain org.copydesk.article.Article#text() reading text}; spans of
 * locations count into the decoded source.
 *
 * @param start first unit, at least 0
 * @param end unit after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /** The number of UTF-16 units; 0 for an empty span. */
  public int length() {
    return end - start;
  }

  /** Whether the unit at {@code offset} lies inside. */
  public boolean covers(int offset) {
    return start <= offset && offset < end;
  }

  /** Whether all of {@code other} lies inside. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share at least one unit; neighbors that only touch do not. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that contains both. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The words of this span in {@code text}. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }

  /** Written out, like the next: those of a record start a machine for method handles. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }
}
