package org.copydesk.read.spi;

/** White space in copy, the no-break spaces and the exotic line ends included. */
public final class Blank {
  private Blank() {}

  /** Whether {@code c} reads as a space. */
  public static boolean is(int c) {
    return c <= ' '
        || c == 0x7F
        || c == 0xA0
        || c == 0x85
        || (c >= 0x2000 && c <= 0x200A)
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000
        || lineEnd(c);
  }

  /** Whether {@code c} ends a line: CR, LF, and the Unicode line and paragraph separators. */
  public static boolean lineEnd(int c) {
    return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x2028 || c == 0x2029;
  }
}
