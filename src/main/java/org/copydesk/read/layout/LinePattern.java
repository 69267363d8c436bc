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
  /** Stands for a digit among the words that a pattern needs. */
  static final String DIGIT = "#";

  private final BlockKind kind;
  private final int mostWords;
  private final String[] needs;
  private final String regex;
  private volatile @Nullable Pattern compiled;

  private LinePattern(BlockKind kind, int mostWords, String needs, String regex) {
    this.kind = kind;
    this.mostWords = mostWords;
    this.needs = needs.split("\\|", -1);
    this.regex = regex;
  }

  /**
   * Patterns of one kind.
   *
   * @param kind what such a block is
   * @param mostWords blocks with more words are never of this kind
   * @param needsAndRegexes in turn: words in lower case, one of which must occur, separated by
   *     {@code |}; and the regular expression of a whole block, whatever the case of its letters
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
   * @param count the number of its words
   */
  boolean fits(String words, String lower, boolean digit, int count) {
    return count <= mostWords && possible(lower, digit) && pattern().matcher(words).matches();
  }

  private boolean possible(String lower, boolean digit) {
    for (String need : needs) {
      if (need.equals(DIGIT) ? digit : lower.contains(need)) {
        return true;
      }
    }
    return false;
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
