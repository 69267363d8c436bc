package org.copydesk.read.plain;

import java.util.List;
import org.copydesk.text.Span;

/**
 * Whether a text was wrapped by hand. Measured over the whole file: in wrapped copy many a line
 * ends without a stop and the next one begins with a small letter; in copy with a paragraph a line
 * hardly any does.
 */
final class Wrapping {
  /**
   * Share of such pairs above which a file counts as wrapped. Wrapped news copy has about 0.7, any
   * other below 0.05.
   */
  private static final double SHARE = 0.3;

  private Wrapping() {}

  /** Whether the file of these lines is hard-wrapped. */
  static boolean hard(String content, List<Span> lines) {
    int pairs = 0;
    int running = 0;
    for (int i = 1; i < lines.size(); i++) {
      Span above = lines.get(i - 1);
      Span below = lines.get(i);
      if (above.length() > 0 && below.length() > 0) {
        pairs++;
        running += runsOn(content, above, below) ? 1 : 0;
      }
    }
    return running > 0 && running > SHARE * pairs;
  }

  /** Whether the sentence of line {@code above} goes on in the line {@code below}. */
  static boolean runsOn(String content, Span above, Span below) {
    return !endsSentence(content, above) && beginsSmall(content, below);
  }

  /** Whether the line begins with a small letter. */
  static boolean beginsSmall(String content, Span line) {
    return line.length() > 0 && Character.isLowerCase(content.codePointAt(line.start()));
  }

  /** Whether the line ends with a full stop, a colon or the like, closing marks aside. */
  static boolean endsSentence(String content, Span line) {
    int end = line.end();
    while (end > line.start() && "\"”’'»)]*_".indexOf(content.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > line.start() && ".!?:;…".indexOf(content.charAt(end - 1)) >= 0;
  }
}
