package org.copydesk.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.copydesk.article.BlockKind;
import org.copydesk.read.layout.BlockClassifier;
import org.copydesk.read.spi.Blank;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What inline elements say about the block that they stand in, if they cover all of it: a paragraph
 * that is one {@code <time>} is a date line, a short one all in bold is a subhead. Not thread-safe.
 */
final class Cover {
  /** The longest subhead, blanks aside. */
  private static final int SUBHEAD = 80;

  private record Open(Element element, @Nullable BlockKind kind) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private int bolds;
  private int letters;
  private int bold;
  private int told;
  private char last = ' ';
  private final StringBuilder line = new StringBuilder();
  private @Nullable BlockKind kind;

  /** An inline element begins. */
  void open(Element element, @Nullable BlockKind says) {
    boolean strong = strong(element);
    if (strong || says != null) {
      open.push(new Open(element, says));
      bolds += strong ? 1 : 0;
    }
  }

  /** An inline element ends. */
  void close(Element element) {
    Open top = open.peek();
    if (top != null && top.element == element) {
      open.pop();
      bolds -= strong(element) ? 1 : 0;
    }
  }

  /** Whether it is bold; Google Docs wraps whole documents in a {@code <b>} that is not. */
  private static boolean strong(Element element) {
    boolean bold = element.normalName().equals("b") || element.normalName().equals("strong");
    return bold && !element.id().startsWith("docs-internal-guid");
  }

  /** Words stand here. */
  void words(String seen) {
    int count = 0;
    for (int i = 0; i < seen.length(); i++) {
      if (!Blank.is(seen.charAt(i))) {
        count++;
        last = seen.charAt(i);
      }
    }
    if (line.length() <= SUBHEAD * 2) {
      line.append(seen);
    }
    letters += count;
    bold += bolds > 0 ? count : 0;
    for (Open one : open) {
      if (one.kind != null) {
        told += count;
        kind = kind == null ? one.kind : kind;
        break;
      }
    }
  }

  /** How many characters the block has, blanks aside. */
  int letters() {
    return letters;
  }

  /** What the block is, if its inline elements tell; else {@code otherwise}. */
  BlockKind kind(BlockKind otherwise) {
    if (kind != null && told == letters) {
      return kind;
    }
    boolean subhead =
        otherwise == BlockKind.PARAGRAPH
            && bold == letters
            && letters <= SUBHEAD
            && ".!?,;…\"”".indexOf(last) < 0
            && !BlockClassifier.standsAlone(line.toString());
    return subhead ? BlockKind.SUBHEAD : otherwise;
  }

  /** The next block begins. */
  void reset() {
    line.setLength(0);
    letters = 0;
    bold = 0;
    told = 0;
    kind = null;
  }
}
