package org.copydesk.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits list entries into the keys that {@link org.copydesk.text.Token} has: words divided by
 * spaces, with <i>'s</i>, <i>n't</i> and commas on their own.
 *
 * <p>{@code "surprise, surprise"} is three keys, {@code "so-called"} one, {@code "ministry's"} two.
 */
final class Keys {
  private Keys() {}

  /** The words of {@code text} as written; empty for blank text. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>(4);
    int length = text.length();
    int from = 0;
    while (from < length) {
      int to = text.indexOf(' ', from);
      if (to < 0) {
        to = length;
      }
      if (to > from) {
        cut(text.substring(from, to), words);
      }
      from = to + 1;
    }
    return words;
  }

  /** Lower case with straight apostrophes. */
  static String key(String word) {
    return word.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
  }

  private static void cut(String word, List<String> words) {
    int end = word.length();
    char last = word.charAt(end - 1);
    if (end > 1 && (last == ',' || last == ':' || last == '?')) {
      cut(word.substring(0, end - 1), words);
      words.add(String.valueOf(last));
    } else if (end > 2 && (word.endsWith("'s") || word.endsWith("\u2019s"))) {
      words.add(word.substring(0, end - 2));
      words.add("'s");
    } else if (end > 3 && word.endsWith("n't")) {
      words.add(word.substring(0, end - 3));
      words.add("n't");
    } else {
      words.add(word);
    }
  }
}
