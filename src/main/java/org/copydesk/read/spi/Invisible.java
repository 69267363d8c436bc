package org.copydesk.read.spi;

/** Characters that a reader does not see and that would split a word in two. */
public final class Invisible {
  private Invisible() {}

  /** Whether the character at {@code offset} is dropped from the reading text. */
  public static boolean is(CharSequence text, int offset) {
    return is(offset == 0 ? ' ' : text.charAt(offset - 1), text.charAt(offset));
  }

  /**
   * Whether {@code c} is dropped from the reading text.
   *
   * @param before what a reader sees before it, be it written as a reference; a space for nothing
   */
  public static boolean is(char before, char c) {
    if (c < 0xAD) {
      return false;
    }
    return switch (c) {
      case 0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x2060, 0xFEFF -> true;
      // The joiner holds an emoji of several parts together; in a word it is scrap.
      case 0x200D -> !Character.isLowSurrogate(before) && before != 0xFE0F;
      default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    };
  }
}
