package org.copydesk.analyze;

import java.util.HashSet;
import java.util.Set;
import org.copydesk.analyze.FigureNouns.Head;
import org.copydesk.analyze.Figures.Draft;
import org.copydesk.analyze.NumberReader.Read;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Figure.Kind;
import org.copydesk.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Ratios and round magnitudes: <i>one in five</i>, <i>three out of four</i>, <i>two-thirds of the
 * voters</i>, <i>ten times the</i>, <i>tenfold</i>, <i>doubled</i>, <i>hundreds of thousands</i>.
 * The measure says which: {@code in}, {@code part}, {@code times}, {@code fold}; a magnitude has
 * none, or is of money.
 */
final class FigureRatios {
  private static final Set<String> MAGNITUDES =
      Set.of(
          "dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions", "tens");
  private static final Set<String> SOME = Set.of("few", "several", "many");

  private static final String TWICE = "twice";

  private final FigureWords words;
  private final FigureNouns nouns;
  private final NumberReader numbers;

  FigureRatios(FigureWords words, FigureNouns nouns, NumberReader numbers) {
    this.words = words;
    this.nouns = nouns;
    this.numbers = numbers;
  }

  /** Words that a ratio or magnitude may begin with, but for numbers and words of groups. */
  static Set<String> openers() {
    Set<String> openers = new HashSet<>(MAGNITUDES);
    openers.addAll(SOME);
    openers.add(TWICE);
    return openers;
  }

  /** The ratio or magnitude at {@code i}; null if there is none. */
  @Nullable Draft at(ParsedBlock block, Range sentence, int i, int floor) {
    int end = sentence.to();
    Draft magnitude = magnitude(block, i, end);
    if (magnitude != null) {
      return magnitude;
    }
    Draft part = part(block, i, end, floor);
    if (part != null) {
      return part;
    }
    String key = block.key(i);
    if (words.in("tenfold", key)) {
      return Draft.plain(i, i + 1, Kind.RATIO, Double.NaN, "fold", "");
    }
    if (words.in("multiplied", key)) {
      return multiplied(block, i, end);
    }
    if (key.equals(TWICE) && compares(block, i + 1, end)) {
      return Draft.plain(i, i + 1, Kind.RATIO, 2, "times", "");
    }
    Read read = numbers.at(block, i, end);
    if (read == null) {
      return null;
    }
    if (block.key(read.to()).equals("times")
        && read.to() < end
        && compares(block, read.to() + 1, end)) {
      return Draft.plain(i, read.to() + 1, Kind.RATIO, read.value(), "times", "");
    }
    return outOf(block, read, end);
  }

  /** Whether a multiple of something follows, and not how often something happened. */
  private boolean compares(ParsedBlock block, int i, int end) {
    return i < end
        && words.in("multiple", block.key(i))
        && !(i + 1 < end && block.token(i + 1).tag() == Tag.OPEN_QUOTE);
  }

  /** <i>doubled</i>, but not <i>doubled down</i> or <i>doubled as</i>. */
  private static @Nullable Draft multiplied(ParsedBlock block, int i, int end) {
    String next = i + 1 < end ? block.key(i + 1) : "";
    return switch (next) {
      case "down", "over", "as", "up", "back", "off" -> null;
      default -> Draft.plain(i, i + 1, Kind.RATIO, Double.NaN, "fold", "");
    };
  }

  /** <i>one in five</i>, <i>nine out of 10</i>. */
  private @Nullable Draft outOf(ParsedBlock block, Read first, int end) {
    int at = first.to();
    boolean out = block.key(at).equals("out") && block.key(at + 1).equals("of");
    boolean in = block.key(at).equals("in") && first.small();
    boolean of = block.key(at).equals("of") && first.small();
    if (!out && !in && !of || at + 2 > end) {
      return null;
    }
    Read whole = numbers.at(block, out ? at + 2 : at + 1, end);
    if (whole == null
        || whole.value() <= first.value()
        || first.scaled()
        || !whole.suffix().isEmpty()) {
      return null;
    }
    boolean round = whole.value() <= 10 || whole.value() == 12 || whole.value() % 10 == 0;
    String next = block.key(whole.to());
    boolean year = whole.value() >= 1900 && whole.value() <= 2100 && whole.value() % 1000 != 0;
    if (of && whole.value() != 10 && whole.value() != 5 && whole.value() != 100) {
      return null;
    }
    if (in && (!round || year || words.time.contains(next) || words.month.contains(next))) {
      return null;
    }
    Head head = nouns.after(block, whole.to(), end);
    double value = first.value() / whole.value();
    return Draft.plain(
        first.from(), whole.to(), Kind.RATIO, value, "in", head.plural() ? head.key() : "");
  }

  /** <i>two-thirds of the voters</i>, <i>half of all homes</i>, <i>a quarter of residents</i>. */
  private @Nullable Draft part(ParsedBlock block, int i, int end, int floor) {
    String key = block.key(i);
    boolean whole = FigureShapes.fraction(key);
    int from = i;
    if (!whole) {
      if (!words.in("fraction", key) || i == floor && !key.equals("half")) {
        return null;
      }
      String before = block.key(i - 1);
      boolean counted = NumberReader.small(before) > 0 && i > floor;
      boolean article = before.equals("a") && i > floor;
      if (!counted && !article && !key.equals("half")) {
        return null;
      }
      from = counted || article && !key.equals("half") ? i - 1 : i;
      if (key.equals("half") && (article || counted)) {
        return null;
      }
    }
    boolean of = block.key(i + 1).equals("of");
    boolean the = key.equals("half") && block.key(i + 1).equals("the");
    if (!of && !the || i + 2 >= end) {
      return null;
    }
    Head head = nouns.after(block, of ? i + 1 : i + 2, end);
    if (head.key().isEmpty() || words.dull.contains(head.key()) || time(head.key())) {
      return null;
    }
    boolean several = head.plural() || words.people.contains(head.key());
    return several ? Draft.plain(from, i + 1, Kind.RATIO, Double.NaN, "part", head.key()) : null;
  }

  private boolean time(String key) {
    return words.time.contains(key);
  }

  /** <i>hundreds of thousands of refugees</i>, <i>a few hundred homes</i>, <i>dozens</i>. */
  private @Nullable Draft magnitude(ParsedBlock block, int i, int end) {
    int to = magnitudeEnd(block, i, end);
    if (to == i) {
      return null;
    }
    int after = block.key(to).equals("of") ? to + 1 : to;
    if (after < end && words.money.contains(block.key(after)) && !describes(block, after, end)) {
      return Draft.plain(i, after + 1, Kind.MAGNITUDE, Double.NaN, block.key(after), "");
    }
    Head head = nouns.after(block, to, end);
    String noun = head.plural() ? head.key() : "";
    return Draft.plain(i, to, Kind.MAGNITUDE, Double.NaN, "", noun);
  }

  /** <i>dozens of real examples</i>: the currency is an adjective here. */
  private static boolean describes(ParsedBlock block, int i, int end) {
    Tag next = i + 1 < end ? block.token(i + 1).tag() : Tag.MARK;
    return block.key(i).equals("real") && (next == Tag.NOUN || next == Tag.ADJECTIVE);
  }

  private static int magnitudeEnd(ParsedBlock block, int i, int end) {
    String key = block.key(i);
    String next = block.key(i + 1);
    if (SOME.contains(key) && scale(next)) {
      return Math.min(end, scale(block.key(i + 2)) ? i + 3 : i + 2);
    }
    if (!magnitude(key)) {
      return i;
    }
    int to = i + 1;
    if (block.key(to).equals("and") && block.key(to + 1).equals(key)) {
      to += 2;
    }
    int aside = aside(block, to, end);
    if (block.key(aside).equals("of") && aside + 1 < end && magnitude(block.key(aside + 1))) {
      to = aside;
    }
    while (block.key(to).equals("of") && to + 1 < end && magnitude(block.key(to + 1))) {
      to += 2;
    }
    boolean plain = to == i + 1;
    boolean points = key.equals("scores") && !next.equals("of");
    return plain && (key.equals("tens") || points) ? i : to;
  }

  /** Behind <i>, if not hundreds,</i> or <i>or even hundreds</i>; {@code i} if there is neither. */
  private static int aside(ParsedBlock block, int i, int end) {
    int at = block.key(i).equals(",") ? i + 1 : i;
    boolean more = block.key(at).equals("if") && block.key(at + 1).equals("not");
    boolean or = block.key(at).equals("or");
    at = more ? at + 2 : or && block.key(at + 1).equals("even") ? at + 2 : or ? at + 1 : end;
    if (at >= end || !magnitude(block.key(at))) {
      return i;
    }
    return block.key(at + 1).equals(",") ? at + 2 : at + 1;
  }

  private static boolean scale(String key) {
    return switch (key) {
      case "hundred", "thousand", "million", "billion", "trillion", "dozen" -> true;
      default -> false;
    };
  }

  private static boolean magnitude(String key) {
    return MAGNITUDES.contains(key);
  }
}
