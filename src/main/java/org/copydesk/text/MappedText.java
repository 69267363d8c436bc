package org.copydesk.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Text as a reader sees it, with the way back to the source: markup, entities and line wraps are
 * resolved in {@link #text()}, and {@link #toSource} says where each stretch of it stands in the
 * file.
 *
 * <p>The Markdown {@code a *bold* &amp; true} reads {@code a bold & true}; the span of {@code bold
 * &} maps to the source span of {@code bold* &amp;}. Immutable; made by a {@link Builder}.
 */
public final class MappedText {
  private final String text;
  private final int[] textStarts;
  private final int[] sourceStarts;
  private final int[] sourceEnds;
  private final int segments;

  /** What the source was itself read from; null if it is the file. */
  private final @Nullable MappedText beneath;

  private MappedText(MappedText top, MappedText beneath) {
    this.text = top.text;
    this.segments = top.segments;
    this.textStarts = top.textStarts;
    this.sourceStarts = top.sourceStarts;
    this.sourceEnds = top.sourceEnds;
    this.beneath = top.beneath == null ? beneath : top.beneath.over(beneath);
  }

  private MappedText(Builder builder) {
    this.beneath = null;
    this.text = builder.text.toString();
    this.segments = builder.segments;
    this.textStarts = Arrays.copyOf(builder.textStarts, segments + 1);
    this.sourceStarts = Arrays.copyOf(builder.sourceStarts, segments);
    this.sourceEnds = Arrays.copyOf(builder.sourceEnds, segments);
    this.textStarts[segments] = text.length();
  }

  /** A text that is its own source: every offset maps to itself. */
  public static MappedText identity(String text) {
    return new Builder().append(text, 0, text.length()).build();
  }

  /**
   * The same text with a longer way back, where its source was itself read from another: words from
   * HTML that a JSON file holds with escapes.
   *
   * @param beneath the text that this one was read from, and where it stands in the file
   */
  public MappedText over(MappedText beneath) {
    return new MappedText(this, beneath);
  }

  /** What a reader sees. */
  public String text() {
    return text;
  }

  /**
   * The stretch of the source that {@code span} was read from: it begins with the source of the
   * span's first character and ends with the source of its last, whatever markup lies between. An
   * empty span maps to an empty one.
   *
   * @throws IndexOutOfBoundsException if the span does not lie in {@link #text()}
   */
  public Span toSource(Span span) {
    if (span.end() > text.length()) {
      throw new IndexOutOfBoundsException(span + " in a text of " + text.length());
    }
    if (segments == 0) {
      return new Span(0, 0);
    }
    int start = sourceStart(span.start());
    int end = span.length() == 0 ? start : Math.max(start, sourceEnd(span.end() - 1));
    Span place = new Span(start, end);
    return beneath == null ? place : beneath.toSource(place);
  }

  /**
   * Where in {@link #text()} the character begins that was read from {@code offset} of the source,
   * or the next one that was read; the length of the text behind them all. The inverse of {@link
   * #toSource}, for a text that stands in the source in its own order and directly.
   */
  public int fromSource(int offset) {
    int low = 0;
    int high = segments;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sourceEnds[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == segments) {
      return text.length();
    }
    int into = oneToOne(low) ? Math.max(0, offset - sourceStarts[low]) : 0;
    return textStarts[low] + into;
  }

  private int segmentAt(int offset) {
    int found = Arrays.binarySearch(textStarts, 0, segments, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  private boolean oneToOne(int segment) {
    return textStarts[segment + 1] - textStarts[segment]
        == sourceEnds[segment] - sourceStarts[segment];
  }

  private int sourceStart(int offset) {
    int segment = segmentAt(offset);
    int into = oneToOne(segment) ? offset - textStarts[segment] : 0;
    return sourceStarts[segment] + into;
  }

  private int sourceEnd(int offset) {
    int segment = segmentAt(offset);
    return oneToOne(segment)
        ? sourceStarts[segment] + offset - textStarts[segment] + 1
        : sourceEnds[segment];
  }

  /** Collects decoded text piece by piece, in reading order. Not thread-safe. */
  public static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] textStarts = new int[64];
    private int[] sourceStarts = new int[64];
    private int[] sourceEnds = new int[64];
    private int segments;

    /** The number of UTF-16 units collected so far: where the next piece will begin. */
    public int length() {
      return text.length();
    }

    /** What was collected so far. */
    public CharSequence soFar() {
      return text;
    }

    /**
     * Adds decoded text that was read from {@code sourceStart..sourceEnd}. A piece as long as its
     * source maps unit by unit; any other ({@code &} from {@code &amp;}) maps as a whole, so decode
     * such places one at a time.
     */
    public Builder append(String decoded, int sourceStart, int sourceEnd) {
      if (decoded.isEmpty()) {
        return this;
      }
      int last = segments - 1;
      boolean grows =
          last >= 0
              && sourceEnds[last] == sourceStart
              && decoded.length() == sourceEnd - sourceStart
              && text.length() - textStarts[last] == sourceEnds[last] - sourceStarts[last];
      if (grows) {
        sourceEnds[last] = sourceEnd;
      } else {
        if (segments == sourceStarts.length) {
          textStarts = Arrays.copyOf(textStarts, segments * 2 + 1);
          sourceStarts = Arrays.copyOf(sourceStarts, segments * 2);
          sourceEnds = Arrays.copyOf(sourceEnds, segments * 2);
        }
        textStarts[segments] = text.length();
        sourceStarts[segments] = sourceStart;
        sourceEnds[segments] = sourceEnd;
        segments++;
      }
      text.append(decoded);
      return this;
    }

    /** Adds text that has no source of its own, such as the break between two blocks. */
    public Builder appendUnsourced(String decoded) {
      int at = segments == 0 ? 0 : sourceEnds[segments - 1];
      return append(decoded, at, at);
    }

    /** The finished text. */
    public MappedText build() {
      if (textStarts.length == segments) {
        textStarts = Arrays.copyOf(textStarts, segments + 1);
      }
      return new MappedText(this);
    }
  }
}
