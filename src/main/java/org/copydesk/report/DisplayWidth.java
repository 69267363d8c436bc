package org.copydesk.report;

/**
 * How many columns of a terminal characters take: wide East Asian ones and emoji two, marks none.
 */
final class DisplayWidth {
  private DisplayWidth() {}

  /** The columns of {@code text}. */
  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** The columns of one character. */
  static int of(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    // East Asian Wide and Fullwidth blocks (Unicode Standard Annex 11), in outline
    boolean wide =
        (c >= 0x1100 && c <= 0x115f)
            || (c >= 0x2e80 && c <= 0xa4cf && c != 0x303f)
            || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff)
            || (c >= 0xfe30 && c <= 0xfe6f)
            || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0xffe0 && c <= 0xffe6)
            || (c >= 0x1f300 && c <= 0x1faff)
            || (c >= 0x20000 && c <= 0x3fffd);
    return wide ? 2 : 1;
  }
}
