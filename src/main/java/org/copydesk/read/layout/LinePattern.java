package org.copydesk.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.article.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * A kind of block that is told by its words alone. Its regular expression is compiled only when a
 * block has one of the words that it needs: most stories need a few of them, and starting up
 * counts.
 */
final class LinePattern {
  /** Stands for a digit among the words that a pattern needs; behind {@code ^} for one there. */
  private static final String DIGIT = "#";

  private final BlockKind kind;
  private final int mostWords;
  private final String[][] needs;
  private final String regex;
  private volatile @Nullable Pattern compiled;

  private LinePattern(BlockKind kind, int mostWords, String needs, String regex) {
    this.kind = kind;
    this.mostWords = mostWords;
    String[] groups = needs.split("&", -1);
    this.needs = new String[groups.length][];
    for (int i = 0; i < groups.length; i++) {
      this.needs[i] = groups[i].split("\\|", -1);
    }
    this.regex = regex;
  }

  /**
   * Patterns of one kind.
   *
   * @param kind what such a block is
   * @param mostWords blocks with more words are never of this kind
   * @param needsAndRegexes in turn: words in lower case, one of which must occur, separated by
   *     {@code |}, or several such groups, separated by {@code &}; and the regular expression of a
   *     whole block, whatever the case of its letters. Where the block must begin with a word, but
   *     for marks, {@code ^} stands before it; {@code #} is a digit, {@code ~} a mark in the first
   *     place, {@code !} nothing but marks
   */
  static List<LinePattern> all(BlockKind kind, int mostWords, String... needsAndRegexes) {
    List<LinePattern> patterns = new ArrayList<>();
    for (int i = 0; i < needsAndRegexes.length; i += 2) {
      patterns.add(new LinePattern(kind, mostWords, needsAndRegexes[i], needsAndRegexes[i + 1]));
    }
    return patterns;
  }

  BlockKind kind() {
    return kind;
  }

  /**
   * Whether a block is of this kind.
   *
   * @param words the block
   * @param lower the same in lower case
   * @param digit whether it has a digit
   * @param start where in {@code lower} its first letter or digit stands
   * @param count the number of its words
   */
  boolean fits(String words, String lower, boolean digit, int start, int count) {
    return count <= mostWords
        && possible(lower, digit, start)
        && pattern().matcher(words).matches();
  }

  /** Where the first letter or digit of a block stands; its end if it has none. */
  static int start(String lower) {
    int start = 0;
    while (start < lower.length() && !Character.isLetterOrDigit(lower.charAt(start))) {
      start++;
    }
    return start;
  }

  private boolean possible(String lower, boolean digit, int start) {
    for (String[] group : needs) {
      if (!any(group, lower, digit, start)) {
        return false;
      }
    }
    return true;
  }

  private static boolean any(String[] group, String lower, boolean digit, int start) {
    for (String need : group) {
      boolean met =
          switch (need.isEmpty() ? ' ' : need.charAt(0)) {
            case '#' -> digit;
            case '!' -> start == lower.length();
            case '~' -> start > 0;
            case '^' -> begins(lower, start, need);
            default -> lower.contains(need);
          };
      if (met) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String lower, int start, String need) {
    return need.startsWith(DIGIT, 1)
        ? start < lower.length() && lower.charAt(start) >= '0' && lower.charAt(start) <= '9'
        : lower.regionMatches(start, need, 1, need.length() - 1);
  }

  private Pattern pattern() {
    Pattern pattern = compiled;
    if (pattern == null) {
      pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      compiled = pattern;
    }
    return pattern;
  }
}
