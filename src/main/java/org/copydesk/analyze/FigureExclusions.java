package org.copydesk.analyze;

import org.copydesk.analyze.NumberReader.Read;
import org.copydesk.fact.Figure.Kind;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are not figures (exemption E10): dates, clock times, ages, scores, sections, routes,
 * versions, models, addresses, list numbers. Decides by what stands around a number, where {@link
 * FigureShapes} decides by the token alone.
 */
final class FigureExclusions {
  private static final String TOUCHING = "/=#@_\\.+*~:";
  private final FigureWords words;
  private final FigureNouns nouns;

  FigureExclusions(FigureWords words, FigureNouns nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /**
   * A stretch that is no figure.
   *
   * @param from its first token
   * @param to behind its last
   * @param kind what it is
   */
  record Excluded(int from, int to, Kind kind) {}

  /** A date that begins with a month or a weekday: <i>Sept. 8-12, 2016</i>. */
  @Nullable Excluded dateAt(ParsedBlock block, int i, int end) {
    if (!words.month.contains(block.key(i)) || !block.token(i).capitalized() || i + 1 >= end) {
      return null;
    }
    int to = days(block, i + 1, end);
    return to == i + 1 ? null : new Excluded(i, year(block, to, end), Kind.DATE);
  }

  /** What the number {@code read} is if it is no figure; null if it may be one. */
  @Nullable Excluded of(ParsedBlock block, Read read, int start, int end) {
    int i = read.from();
    int to = read.to();
    if (measured(block, to)) {
      return null;
    }
    if (words.month.contains(block.key(to)) && block.token(to).capitalized() && day(read)) {
      return new Excluded(i, year(block, to + 1, end), Kind.DATE);
    }
    if (block.key(to).equals("of")
        && words.month.contains(block.key(to + 1))
        && block.token(to + 1).capitalized()) {
      return new Excluded(i, year(block, to + 2, end), Kind.DATE);
    }
    if (words.in("clock", block.key(to)) && (read.value() < 2500 && !read.scaled())) {
      return new Excluded(i, to + 1, Kind.DATE);
    }
    if (glued(block, i, to)) {
      return new Excluded(i, to, Kind.IDENTIFIER);
    }
    if (age(block, read, end)) {
      return new Excluded(i, to, Kind.AGE);
    }
    if (read.range() && score(block, read, start, end)) {
      return new Excluded(i, to, Kind.SCORE);
    }
    if (yearLike(block, read, start, end)) {
      return new Excluded(i, to, Kind.DATE);
    }
    return identifier(block, read, start, end) ? new Excluded(i, to, Kind.IDENTIFIER) : null;
  }

  private boolean measured(ParsedBlock block, int to) {
    String key = block.key(to);
    return key.equals("%") || words.percent.contains(key) || key.equals("per");
  }

  private static boolean day(Read read) {
    return read.value() >= 1 && read.value() <= 31 && !read.scaled();
  }

  private static int days(ParsedBlock block, int from, int end) {
    int at = from;
    while (at < end) {
      String key = block.key(at);
      boolean number = Character.isDigit(key.charAt(0)) && key.length() <= 5;
      boolean more =
          (key.equals("-") || key.equals("–") || key.equals("and") || key.equals("to"))
              && at > from
              && at + 1 < end
              && Character.isDigit(block.key(at + 1).charAt(0))
              && block.key(at + 1).length() <= 4;
      if (more) {
        at += 2;
      } else if (number && at == from) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private static int year(ParsedBlock block, int from, int end) {
    int at = block.key(from).equals(",") ? from + 1 : from;
    return at < end && year(block.key(at)) ? at + 1 : from;
  }

  private static boolean year(String key) {
    return key.length() == 4
        && key.chars().allMatch(c -> c >= '0' && c <= '9')
        && key.compareTo("1000") >= 0
        && key.compareTo("2100") < 0;
  }

  private boolean yearLike(ParsedBlock block, Read read, int start, int end) {
    if (!year(block.key(read.from())) || read.to() != read.from() + 1) {
      return false;
    }
    String before = block.key(read.from() - 1);
    if (words.in("year-cue", before) || words.month.contains(before) || before.equals("’")) {
      return true;
    }
    boolean modern = read.value() >= 1900 && read.value() <= 2060;
    int approximated = words.behind("approximator", block, read.from(), start);
    boolean counts =
        read.to() < end
            && block.token(read.to()).tag() == Tag.NOUN
            && words.plural(block.key(read.to()))
            && approximated > 0;
    return modern && !counts;
  }

  /** <i>(3)</i>, <i>#12</i>, <i>a/5</i>, <i>401(k)</i>, <i>5.</i> at the start of a block. */
  private static boolean glued(ParsedBlock block, int i, int to) {
    String before = block.key(i - 1);
    String after = block.key(to);
    if (i > 0 && FigureWords.touch(block, i - 1, i) && single(before, TOUCHING)) {
      return true;
    }
    boolean touchesAfter = to < block.tokens().size() && FigureWords.touch(block, to - 1, to);
    if (touchesAfter && (single(after, "/=_@\\*:") || after.equals("("))) {
      return true;
    }
    boolean bracketed =
        (before.equals("(") && after.equals(")")) || (before.equals("[") && after.equals("]"));
    return bracketed || i == 0 && (after.equals(".") || after.equals(")") || after.equals(":"));
  }

  private static boolean single(String key, String marks) {
    return key.length() == 1 && marks.indexOf(key.charAt(0)) >= 0;
  }

  private boolean age(ParsedBlock block, Read read, int end) {
    String before = block.key(read.from() - 1);
    String after = block.key(read.to());
    if (read.value() > 125 || read.scaled()) {
      return false;
    }
    boolean years = after.equals("years") || after.equals("year") || after.equals("months");
    if (words.in("age-cue", before)
        || years
            && (block.key(read.to() + 1).equals("old") || block.key(read.to() + 2).equals("age"))
        || years && block.key(read.to() + 2).equals("old")) {
      return true;
    }
    // The mayor, 51, was there.
    boolean closes =
        after.equals(",") || after.equals(".") || after.equals(";") || read.to() >= end;
    return before.equals(",")
        && closes
        && !read.range()
        && read.from() > 1
        && block.token(read.from() - 2).word()
        && !Character.isDigit(block.key(read.from() - 2).charAt(0))
        && (after.equals(",") || block.token(read.from() - 2).tag() == Tag.NAME);
  }

  /** <i>won 3-1</i>, <i>a 6-3 vote</i>, <i>a vote of 52 to 48</i>. */
  private boolean score(ParsedBlock block, Read read, int start, int end) {
    if (read.scaled() || !read.suffix().isEmpty() || read.value() > 500) {
      return false;
    }
    if (words.in("score-noun", block.key(read.to()))) {
      return true;
    }
    if (words.any("score-verb", block, Math.max(start, read.from() - 4), read.from())) {
      return true;
    }
    boolean token = read.to() == read.from() + 1;
    Tag next = read.to() < end ? block.token(read.to()).tag() : Tag.MARK;
    boolean counted =
        next == Tag.NOUN || next == Tag.ADJECTIVE || next == Tag.NAME || next == Tag.PARTICIPLE;
    return token && !counted && !single(block.key(read.from() - 1), "$£€");
  }

  private boolean countable(ParsedBlock block, Read read, int end) {
    FigureNouns.Head head = nouns.after(block, read.to(), end);
    return head.plural() && (words.people.contains(head.key()) || read.value() >= 1000);
  }

  private boolean identifier(ParsedBlock block, Read read, int start, int end) {
    int i = read.from();
    String before = block.key(i - 1);
    if (before.equals("#") || words.in("designator", before) && i - 1 >= start) {
      return !before.equals("number") || i - 2 < start || !block.key(i - 2).equals("a");
    }
    if (!read.digits()) {
      return false;
    }
    String after = block.key(read.to());
    if (after.equals("°") || after.equals("º")) {
      return true;
    }
    Token next = read.to() < end ? block.token(read.to()) : block.token(i);
    // 10 Downing Street
    for (int j = read.to(); j < Math.min(end, read.to() + 4) && block.token(j).capitalized(); j++) {
      if (words.in("street", block.key(j))) {
        return true;
      }
    }
    if (read.scaled() || i - 1 < start) {
      return false;
    }
    // Boeing 737, Leap 42.1: a name takes the number unless something countable follows.
    Token previous = block.token(i - 1);
    boolean opens = previous.tag() == Tag.NOUN && previous.capitalized();
    boolean named = opens || previous.tag() == Tag.NAME || previous.tag() == Tag.NUMBER;
    boolean countable =
        (next.tag() == Tag.NOUN || next.tag() == Tag.NAME || next.tag() == Tag.ADJECTIVE)
            && read.to() < end
            && countable(block, read, end);
    return named && !countable && !words.time.contains(after);
  }
}
