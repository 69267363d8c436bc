package org.copydesk.analyze;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Origin;
import org.copydesk.text.Span;

/** What the file has between two paragraphs: the end of a line, a rule, a line left out. */
final class FileLines {
  /** A line without words is so short, with the breaks around it. */
  private static final int FARTHEST = 24;

  /** A rule has so many marks at least and at most, with the lines around it. */
  private static final int SHORTEST_RULE = 3;

  private static final int LONGEST_RULE = 400;

  private static final String RULES = "-–—_=*•~#";

  private FileLines() {}

  /**
   * Whether {@code block} follows {@code previous} on the very next line of the file, as in copy
   * that has lost its paragraphs.
   */
  static boolean next(Article article, ParsedBlock previous, ParsedBlock block) {
    String between = between(article, previous, block, 4);
    return between.length() > 0 && between.isBlank() && between.lines().count() == 1;
  }

  /**
   * Whether {@code block} follows {@code previous} without an empty line between: on the next line,
   * or below a line that has no words, such as the question mark that is left of a lost picture.
   */
  static boolean near(Article article, ParsedBlock previous, ParsedBlock block) {
    String between = between(article, previous, block, FARTHEST);
    List<String> lines = between.lines().toList();
    return !lines.isEmpty()
        && lines.size() <= 2
        && lines.get(0).isBlank()
        && (lines.size() == 1 || !lines.get(1).isBlank())
        && between.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether a line of dashes, asterisks or the like stands between the two. */
  static boolean ruled(Article article, ParsedBlock previous, ParsedBlock block) {
    return between(article, previous, block, LONGEST_RULE)
        .lines()
        .map(line -> line.replace(" ", ""))
        .anyMatch(
            line ->
                line.length() >= SHORTEST_RULE
                    && RULES.indexOf(line.charAt(0)) >= 0
                    && line.chars().allMatch(c -> c == line.charAt(0)));
  }

  /** Whether a line of nothing but an ellipsis stands between the two: something is left out. */
  static boolean omission(Article article, ParsedBlock previous, ParsedBlock block) {
    return between(article, previous, block, FARTHEST)
        .lines()
        .map(String::strip)
        .anyMatch(
            line ->
                !line.isEmpty()
                    && (line.contains("…") || line.contains("..."))
                    && line.chars().allMatch(c -> " .…[]()“”\"".indexOf(c) >= 0));
  }

  /** What the file has between the two blocks; empty if that is none, or too long. */
  private static String between(
      Article article, ParsedBlock previous, ParsedBlock block, int longest) {
    if (!(article.origin() instanceof Origin.TextFile)) {
      return ""; // word processors and JSON keep their paragraphs
    }
    Span before = article.text().toSource(previous.block().span());
    Span behind = article.text().toSource(block.block().span());
    if (behind.start() < before.end() || behind.start() - before.end() > longest) {
      return "";
    }
    return article.origin().source().content().substring(before.end(), behind.start());
  }
}
