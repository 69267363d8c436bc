package org.copydesk.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Copy reduced to what survives re-wrapping and re-typesetting. */
final class Words {
  private Words() {}

  /** {@code text} with every run of white space, no-break spaces included, as one space. */
  static String fold(String text) {
    if (folded(text)) {
      return text; // as nearly everywhere: reading has folded it
    }
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        folded.append(c);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    int length = folded.length();
    boolean trailing = length > 0 && folded.charAt(length - 1) == ' ';
    return folded.substring(0, trailing ? length - 1 : length);
  }

  /** Whether all white space is single blanks inside. */
  private static boolean folded(String text) {
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c == ' ';
      if (space ? blank : Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        return false;
      }
      blank = space;
    }
    return !blank;
  }

  /** The runs of letters and digits in {@code text}, in lower case: {@code it's} is two. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); ) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.appendCodePoint(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
      i += Character.charCount(c);
    }
    return words;
  }
}
