package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Figure;
import org.copydesk.fact.FigureClash;
import org.copydesk.fact.FigureClash.Kind;
import org.copydesk.fact.Sentence;
import org.copydesk.text.Span;
import org.copydesk.text.Tag;

/**
 * Finds figures that contradict one another: <i>11 were hurt ... the 14 injured</i>, parts that do
 * not come to their total, percent for points, ratios that do not fit their numbers.
 *
 * <p>Only what the wording itself ties together is compared: a definite figure with the one that it
 * points back to, the figures of one sentence with each other.
 */
final class FigureClashes implements FactFinder {
  /** What <i>about</i> leaves open, in percent. */
  private static final double ROUGH = 10;

  /** Words that say that two values are meant to differ. */
  private static final Set<String> CONTRAST =
      Set.of(
          "revised",
          "earlier",
          "later",
          "initially",
          "originally",
          "another",
          "other",
          "more",
          "additional",
          "remaining",
          "rest",
          "previous",
          "previously",
          "first",
          "second",
          "third",
          "new",
          "next",
          "last",
          "while",
          "but",
          "not",
          "instead",
          "up",
          "down",
          "from",
          "since",
          "now",
          "only",
          "each",
          "every",
          "per",
          "extra",
          "further",
          "top",
          "out");

  private static final Map<String, Integer> FOLD =
      Map.of("doubled", 2, "tripled", 3, "trebled", 3, "quadrupled", 4);

  private static final Set<String> CHANGE =
      Set.of(
          ("rise rose risen increase increased grew growth climbed jumped gained gain fell fall drop"
                  + " dropped decline declined decrease decreased slipped up down")
              .split(" "));

  /** A sum with one of these need not come out. */
  private static final Set<String> ROUGHLY =
      Set.of("including", "among", "both", "overlap", "about", "some");

  @Override
  public void find(StoryText story, FactList facts) {
    Map<Integer, List<Figure>> bySentence = new TreeMap<>();
    for (Figure figure : facts.of(Figure.class)) {
      boolean ratio = figure.kind() == Figure.Kind.RATIO;
      if (figure.inBody() && (ratio || !Double.isNaN(figure.value()))) {
        bySentence.computeIfAbsent(figure.sentenceId(), id -> new ArrayList<>()).add(figure);
      }
    }
    Map<Integer, NumberedBlock> blocks = new HashMap<>();
    for (NumberedBlock block : story.blocks()) {
      blocks.put(block.paragraphId(), block);
    }
    Map<String, List<Figure>> counted = new HashMap<>();
    for (List<Figure> figures : bySentence.values()) {
      NumberedBlock block = blocks.get(figures.get(0).paragraphId());
      if (block == null) {
        continue;
      }
      Sentence sentence = (Sentence) facts.get(figures.get(0).sentenceId());
      Line line = new Line(block, sentence, figures);
      sum(story, facts, line);
      points(facts, line);
      ratio(facts, line);
      conflict(facts, line, counted);
    }
  }

  /** A sentence with its figures. */
  private record Line(NumberedBlock block, Sentence sentence, List<Figure> figures) {
    /** The token at or before {@code offset}. */
    int token(int offset) {
      return block.parsed().tokenAt(offset);
    }

    int first(Figure figure) {
      return token(figure.span().start());
    }

    /** The token behind the figure. */
    int behind(Figure figure) {
      return token(figure.span().end() - 1) + 1;
    }

    /** The first of {@code some} from {@code i} on that <i>to</i> leads to; else the one before. */
    Figure to(List<Figure> some, int i) {
      for (Figure one : some.subList(i, some.size())) {
        if (key(first(one) - 1).equals("to")) {
          return one;
        }
      }
      return some.get(i - 1);
    }

    /** <i>from 40% to 45%</i>. */
    boolean fromTo(Figure from, Figure to) {
      return key(first(from) - 1).equals("from") && key(first(to) - 1).equals("to");
    }

    String key(int token) {
      return block.parsed().key(token);
    }

    Range range() {
      return block.parsed().sentenceOf(token(sentence.span().start()));
    }

    boolean has(Set<String> words) {
      Range range = range();
      return block.parsed().places().first(words, range.from(), range.to()) >= 0;
    }
  }

  /** <i>the $2.5 million grant</i> where the only grant before was one of $3 million. */
  private static void conflict(FactList facts, Line line, Map<String, List<Figure>> counted) {
    for (Figure figure : line.figures()) {
      String thing = thing(line, figure);
      if (thing.isEmpty()) {
        continue;
      }
      List<Figure> before = counted.computeIfAbsent(thing, t -> new ArrayList<>());
      String article = line.key(line.first(figure) - 1);
      boolean definite = article.equals("the") && !line.key(line.first(figure) - 2).equals("of");
      if (definite && before.size() == 1 && !line.has(CONTRAST)) {
        Figure other = before.get(0);
        boolean differs =
            Math.abs(other.value() - figure.value()) > rounding(other, figure)
                && other.sentenceId() != figure.sentenceId();
        if (differs) {
          put(
              facts,
              figure,
              Kind.CONFLICT,
              named(figure, thing),
              named(other, thing),
              other.span());
        }
      }
      if (before.stream().noneMatch(f -> f.value() == figure.value())) {
        before.add(figure);
      }
    }
  }

  private static String named(Figure figure, String thing) {
    String noun = thing.substring(thing.indexOf(' ') + 1);
    return figure.noun().isEmpty() ? figure.text() + " " + noun : figure.counted();
  }

  /** What is counted, with its measure; empty if nothing is, or times and the like are. */
  private static String thing(Line line, Figure figure) {
    boolean money = figure.kind() == Figure.Kind.MONEY;
    if (!money && figure.kind() != Figure.Kind.COUNT || figure.value() < 2) {
      return "";
    }
    String noun = figure.noun();
    int at = line.behind(figure);
    if (money && at < line.range().to() && line.block().parsed().token(at).tag() == Tag.NOUN) {
      noun = line.key(at);
      at++;
    }
    boolean compound =
        money
            && at < line.range().to()
            && line.block().parsed().token(at).tag() == Tag.NOUN
            && !line.key(at).endsWith("s");
    boolean counts = money || figure.checkable() || figure.sensitive();
    return noun.isEmpty() || compound || !counts
        ? ""
        : figure.measure() + " " + (money ? noun : Wording.stem(noun));
  }

  private static double rounding(Figure one, Figure two) {
    return Math.max(one.value(), two.value()) >= 1000
        ? 0.05 * Math.max(one.value(), two.value())
        : 0;
  }

  /** <i>Of 20 seats, 12 went to A and 9 to B</i>; <i>100 people: 40 men and 50 women</i>. */
  private static void sum(StoryText story, FactList facts, Line line) {
    List<Figure> counts =
        line.figures().stream().filter(f -> f.kind() == Figure.Kind.COUNT).toList();
    if (counts.size() < 3 || counts.size() != line.figures().size()) {
      return;
    }
    Figure total = counts.get(0);
    double parts = 0;
    for (Figure part : counts.subList(1, counts.size())) {
      parts += part.value();
    }
    int first = line.first(total);
    boolean outOf = first == line.range().from() + (line.key(first - 1).equals("the") ? 2 : 1);
    boolean of = outOf && line.key(line.range().from()).equals("of") && !total.noun().isEmpty();
    boolean listed = colonList(line, counts);
    boolean wrong = of && parts > total.value() || listed && parts != total.value();
    if (wrong && !line.has(ROUGHLY)) {
      Span span = counts.get(1).span().to(counts.get(counts.size() - 1).span());
      put(
          facts,
          total,
          Kind.SUM,
          total.counted(),
          parts == Math.rint(parts) ? String.valueOf((long) parts) : String.valueOf(parts),
          span);
    }
  }

  /** Whether a colon stands between the total and its parts, and only a list behind it. */
  private static boolean colonList(Line line, List<Figure> counts) {
    int colon = line.behind(counts.get(0));
    while (colon < line.first(counts.get(1)) && !line.key(colon).equals(":")) {
      colon++;
    }
    if (!line.key(colon).equals(":") || colon + 1 != line.first(counts.get(1))) {
      return false;
    }
    for (int i = colon + 1; i < line.range().to(); i++) {
      if (line.block().parsed().token(i).tag().finite() || line.key(i).equals(":")) {
        return false;
      }
    }
    return counts.subList(1, counts.size()).stream().noneMatch(f -> f.noun().isEmpty());
  }

  /** <i>rose 5 percent, from 40% to 45%</i>. */
  private static void points(FactList facts, Line line) {
    List<Figure> percents =
        line.figures().stream()
            .filter(f -> f.kind() == Figure.Kind.PERCENT && f.measure().equals("percent"))
            .toList();
    if (percents.size() < 3 || !line.has(CHANGE)) {
      return;
    }
    for (int i = 0; i < percents.size(); i++) {
      Figure from = percents.get(i);
      Figure to = line.key(line.first(from) - 1).equals("from") ? line.to(percents, i + 1) : from;
      for (Figure change : to == from ? List.<Figure>of() : percents) {
        double difference = Math.abs(to.value() - from.value());
        boolean other = change != from && change != to;
        if (other
            && Math.abs(change.value() - difference) < 0.05
            && Math.abs(100 * difference / from.value() - difference) > 0.5) {
          put(
              facts,
              change,
              Kind.POINTS,
              change.text(),
              plain(difference) + " percentage points",
              from.span().to(to.span()));
        }
      }
    }
  }

  /** <i>doubled from 30 to 45</i>; <i>10,000 dead, ten times the official 4,000</i>. */
  private static void ratio(FactList facts, Line line) {
    Range range = line.range();
    for (Figure figure : line.figures()) {
      int at = line.first(figure);
      int fold = FOLD.getOrDefault(line.key(line.behind(figure) - 1), 0);
      boolean verb = figure.kind() == Figure.Kind.RATIO && fold > 0;
      for (int i = 0; verb && i + 1 < line.figures().size(); i++) {
        Figure from = line.figures().get(i);
        Figure to = line.figures().get(i + 1);
        if (from.kind() == to.kind() && from.value() > 0 && line.fromTo(from, to)) {
          compare(facts, line, figure, fold, to.value() / from.value(), from.span().to(to.span()));
        }
      }
      boolean times =
          figure.kind() == Figure.Kind.RATIO
              && line.key(line.behind(figure) - 1).equals("times")
              && line.key(line.behind(figure)).equals("the")
              && figure.value() > 1;
      if (times && at > range.from()) {
        Figure whole = nearest(line, figure, -1);
        Figure base = nearest(line, figure, 1);
        if (whole != null
            && base != null
            && at - line.behind(whole) <= 4
            && line.first(base) - line.behind(figure) <= 3
            && whole.kind() == base.kind()
            && base.value() > 0) {
          double real = whole.value() / base.value();
          compare(facts, line, figure, figure.value(), real, whole.span().to(base.span()));
        }
      }
    }
  }

  private static @org.jspecify.annotations.Nullable Figure nearest(
      Line line, Figure one, int step) {
    int at = line.figures().indexOf(one) + step;
    return at < 0 || at >= line.figures().size() ? null : line.figures().get(at);
  }

  private static void compare(
      FactList facts, Line line, Figure figure, double stated, double real, Span other) {
    String before = line.key(line.first(figure) - 1);
    boolean rough =
        Set.of("about", "nearly", "almost", "roughly", "more", "than", "over").contains(before)
            || Set.of("about", "nearly", "almost", "roughly", "more").contains(firstWord(figure));
    double apart = 100 * Math.abs(real - stated) / stated - (rough ? ROUGH : 0);
    if (apart > 0) {
      put(facts, figure, Kind.RATIO, figure.text(), plain(real) + " times", other, apart);
    }
  }

  private static String firstWord(Figure figure) {
    String text = figure.text().toLowerCase(Locale.ROOT);
    return text.substring(0, text.indexOf(' ') < 0 ? text.length() : text.indexOf(' '));
  }

  private static String plain(double value) {
    double tenth = Math.rint(value * 10) / 10;
    return tenth == Math.rint(tenth) ? String.valueOf((long) tenth) : String.valueOf(tenth);
  }

  private static void put(
      FactList facts, Figure figure, Kind kind, String text, String expected, Span other) {
    put(facts, figure, kind, text, expected, other, 0);
  }

  private static void put(
      FactList facts,
      Figure figure,
      Kind kind,
      String text,
      String expected,
      Span other,
      double apart) {
    facts.put(
        new FigureClash(
            facts.reserve(), figure.span(), figure.context(), kind, text, expected, other, apart));
  }
}
