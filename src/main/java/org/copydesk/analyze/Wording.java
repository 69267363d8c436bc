package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Token;

/**
 * The words of a stretch of text without marks, to be held against other words: lower case, letters
 * and digits only, {@code &} spelled out.
 *
 * <p>{@code “We’ll close the U.S. yard,”} gives {@code we ll close the us yard}. Comparisons count
 * words, not letters.
 *
 * @param words the words
 * @param tokens for each the token it comes from
 */
record Wording(List<String> words, List<Integer> tokens) {
  private static final int SHORTEST_STEM = 3;
  private static final String[] ENDINGS = {"ing", "ied", "ies", "ed", "es", "s", "e", "y"};

  /** The words of the tokens {@code from} to {@code to} of {@code block}. */
  static Wording of(ParsedBlock block, int from, int to) {
    List<String> words = new ArrayList<>();
    List<Integer> tokens = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String plain = plain(block.token(i));
      if (!plain.isEmpty()) {
        words.add(plain);
        tokens.add(i);
      }
    }
    return new Wording(words, tokens);
  }

  private static String plain(Token token) {
    String key = token.key();
    if (key.equals("&")) {
      return "and";
    }
    StringBuilder letters = new StringBuilder(key.length());
    key.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  int size() {
    return words.size();
  }

  /** All words as one text without blanks, so that <i>on-line</i> equals <i>on line</i>. */
  String run() {
    return String.join("", words);
  }

  /**
   * The best place for all of these words in {@code whole}: how many words have to be changed, put
   * in or left out, and where the place ends.
   */
  Fit in(Wording whole) {
    int size = words.size();
    int[] cost = new int[whole.size() + 1];
    int[] start = new int[whole.size() + 1];
    for (int j = 0; j <= whole.size(); j++) {
      start[j] = j;
    }
    for (int i = 1; i <= size; i++) {
      int[] next = new int[whole.size() + 1];
      int[] nextStart = new int[whole.size() + 1];
      next[0] = i;
      nextStart[0] = 0;
      for (int j = 1; j <= whole.size(); j++) {
        boolean same = words.get(i - 1).equals(whole.words().get(j - 1));
        int change = cost[j - 1] + (same ? 0 : 1);
        int drop = cost[j] + 1;
        int add = next[j - 1] + 1;
        next[j] = Math.min(change, Math.min(drop, add));
        nextStart[j] =
            next[j] == change ? start[j - 1] : next[j] == drop ? start[j] : nextStart[j - 1];
      }
      cost = next;
      start = nextStart;
    }
    int best = 0;
    for (int j = 1; j <= whole.size(); j++) {
      best = cost[j] < cost[best] ? j : best;
    }
    return new Fit(cost[best], start[best], best);
  }

  /**
   * Where words fit best.
   *
   * @param edits how many words differ
   * @param from the first word of the place
   * @param to behind its last
   */
  record Fit(int edits, int from, int to) {}

  /** The word without the ending that grammar gives it: <i>distort</i> for <i>distorted</i>. */
  static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        String stem = word.substring(0, word.length() - ending.length());
        int last = stem.length() - 1;
        boolean doubled =
            last > 2
                && stem.charAt(last) == stem.charAt(last - 1)
                && (ending.equals("ing") || ending.equals("ed"))
                && "lsz".indexOf(stem.charAt(last)) < 0;
        return doubled ? stem.substring(0, last) : stem;
      }
    }
    return word;
  }

  /** The same words as stems. */
  Wording stems() {
    return new Wording(words.stream().map(Wording::stem).toList(), tokens);
  }
}
