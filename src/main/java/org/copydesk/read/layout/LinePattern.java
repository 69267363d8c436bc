package org.copydesk.read.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.article.BlockKind;

/**
 * A kind of block that is told by its words alone.
 *
 * @param kind what such a block is
 * @param mostWords blocks with more words are never of this kind
 * @param pattern matches the whole block, whatever the case of its letters
 */
record LinePattern(BlockKind kind, int mostWords, Pattern pattern) {

  /** One pattern for each of {@code regexes}. */
  static List<LinePattern> all(BlockKind kind, int mostWords, String... regexes) {
    List<LinePattern> patterns = new ArrayList<>();
    for (String regex : regexes) {
      int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      patterns.add(new LinePattern(kind, mostWords, Pattern.compile(regex, flags)));
    }
    return patterns;
  }

  boolean fits(String words, int count) {
    return count <= mostWords && pattern.matcher(words).matches();
  }
}
