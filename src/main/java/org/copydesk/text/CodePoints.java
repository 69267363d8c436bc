package org.copydesk.text;

import java.util.Arrays;

/**
 * Turns UTF-16 offsets of one text into Unicode code-point offsets, each by binary search.
 *
 * <p>In {@code "a🙂b"} the UTF-16 offset 3 (of {@code b}) is the code-point offset 2. A lone
 * surrogate counts as one code point. Immutable.
 */
public final class CodePoints {
  private static final int[] NONE = {};

  /** The offsets behind all characters that take two units, ascending. */
  private final int[] behindPairs;

  /** Scans {@code text} once. */
  public CodePoints(String text) {
    if (text.codePointCount(0, text.length()) == text.length()) {
      behindPairs = NONE; // as in nearly all copy
      return;
    }
    int[] found = new int[16];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = ++i;
      }
    }
    behindPairs = Arrays.copyOf(found, count);
  }

  /** The number of code points that begin before the UTF-16 {@code offset}. */
  public int before(int offset) {
    int at = Arrays.binarySearch(behindPairs, offset);
    return offset - (at >= 0 ? at + 1 : -at - 1);
  }
}
