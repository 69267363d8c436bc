package org.copydesk.read.spi;

/** Characters that a reader does not see and that would split a word in two. */
public final class Invisible {
  private Invisible() {}

  /** Whether the character at {@code offset} is dropped from the reading text. */
  public static boolean is(CharSequence text, int offset) {
    char c = text.charAt(offset);
    if (c < 0xAD) {
      return false;
    }
    return switch (c) {
      case 0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x2060, 0xFEFF -> true;
      // The joiner holds an emoji of several parts together; in a word it is scrap.
      case 0x200D -> !inEmoji(text, offset);
      default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    };
  }

  private static boolean inEmoji(CharSequence text, int offset) {
    if (offset == 0) {
      return false;
    }
    char before = text.charAt(offset - 1);
    return Character.isLowSurrogate(before) || before == 0xFE0F;
  }
}
