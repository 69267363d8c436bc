package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.analyze.FigureExclusions.Excluded;
import org.copydesk.analyze.FigureNouns.Head;
import org.copydesk.analyze.NumberReader.Read;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Figure.Kind;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of a block: amounts, percentages, counts, ratios and vague quantities, and the
 * numbers that are none (dates, ages, scores, identifiers), typed so that rules can leave them
 * alone.
 *
 * <p>{@code Some 12,000 homes lost $3 million.} gives {@code Some 12,000} (a count of homes) and
 * {@code $3 million}. Works over tokens in one pass; no regular expressions. Thread-safe.
 *
 * <p>Whether an equal figure was sourced before ({@link org.copydesk.fact.Figure#sourcedBefore()})
 * is not known here: whoever knows the voices has to ask {@link SourcedFigures}.
 */
final class Figures {
  private static final int BEFORE = 3;

  /** A paragraph with more figures is looked at: is it prose? ... */
  private static final int MOST_IN_PROSE = 100;

  /** ... Not if one in so many of its words and marks begins a figure. */
  private static final int TOKENS_A_FIGURE = 4;

  private final FigureWords words;
  private final FigureNouns nouns;
  private final FigureExclusions exclusions;
  private final FigureRatios ratios;
  private final FigureWorth worth;
  private final NumberReader numbers = new NumberReader();

  /** A finder of figures with the lists <i>sensitive-noun</i> and <i>vague-quantity</i>. */
  Figures(Lexicons lexicons) {
    this(lexicons.words("sensitive-noun"), lexicons.words("vague-quantity"));
  }

  /**
   * A finder of figures.
   *
   * @param sensitive nouns in all their forms whose counts need a source most: <i>deaths</i>
   * @param vague phrases that stand in for a number: <i>a large number of</i>
   */
  Figures(Set<String> sensitive, Set<String> vague) {
    words = new FigureWords(vague);
    nouns = new FigureNouns(words);
    exclusions = new FigureExclusions(words, nouns);
    ratios = new FigureRatios(words, nouns, numbers);
    worth = new FigureWorth(words, Set.copyOf(sensitive));
  }

  /**
   * A figure as a token range of its block; {@link org.copydesk.fact.Figure} says what the parts
   * mean.
   *
   * @param from its first token, approximator included
   * @param to behind its last token, measure included; what is counted stands outside, but for a
   *     vague amount
   * @param kind what it counts in
   * @param value its value, the upper one of a range; NaN for a vague one
   * @param measure currency or measure, lower case; empty for a count
   * @param noun what is counted, lower case; empty if nothing is
   * @param sensitive whether a wrong one would hurt
   * @param checkable whether an editor would ask for its source
   * @param based whether what it is measured against is given
   */
  record Draft(
      int from,
      int to,
      Kind kind,
      double value,
      String measure,
      String noun,
      boolean sensitive,
      boolean checkable,
      boolean based) {

    static Draft plain(int from, int to, Kind kind, double value, String measure, String noun) {
      return new Draft(from, to, kind, value, measure, noun, false, false, true);
    }

    Draft judged(boolean nowSensitive, boolean nowCheckable) {
      return new Draft(from, to, kind, value, measure, noun, nowSensitive, nowCheckable, based);
    }

    Draft baseless() {
      return new Draft(from, to, kind, value, measure, noun, sensitive, checkable, false);
    }
  }

  /**
   * The figures of {@code block} in order, without overlaps; those that are none are typed so. A
   * table that lost its lines has none, as a row of a table says nothing in the narrator's voice.
   */
  List<Draft> in(ParsedBlock block) {
    List<Draft> found = new ArrayList<>();
    for (Range sentence : block.sentences()) {
      int floor = sentence.from();
      for (int i = sentence.from(); i < sentence.to(); ) {
        Draft draft = words.opens(block.key(i)) ? at(block, sentence, i, floor) : null;
        if (draft == null) {
          i++;
        } else {
          Draft judged = worth.judge(block, sentence, draft);
          boolean again = !found.isEmpty() && converted(block, found.get(found.size() - 1), draft);
          found.add(again ? judged.judged(false, false) : judged);
          i = Math.max(draft.to(), i + 1);
          floor = i;
        }
      }
    }
    boolean table =
        found.size() > MOST_IN_PROSE && found.size() * TOKENS_A_FIGURE > block.tokens().size();
    return table ? List.of() : new FigureBases(words).settle(block, found);
  }

  /** The same sum in another currency: <i>two million crowns — about $90,000</i>. */
  private static boolean converted(ParsedBlock block, Draft last, Draft draft) {
    int between = draft.from() - last.to();
    boolean sums = last.kind() == Kind.MONEY && draft.kind() == Kind.MONEY;
    if (!sums || last.measure().equals(draft.measure()) || between < 1 || between > 2) {
      return false;
    }
    for (int i = last.to(); i < draft.from(); i++) {
      if (block.token(i).word() && !block.key(i).equals("or")) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Draft at(ParsedBlock block, Range sentence, int i, int floor) {
    String key = block.key(i);
    int end = sentence.to();
    boolean quantifier =
        words.in("quantifier", key) && !(i > floor && words.in("graded", block.key(i - 1)));
    int vague = Math.max(words.vagueAt(block, i, end), quantifier ? 1 : 0);
    Draft amount = vague > 0 ? vague(block, i, i + vague, end) : null;
    if (amount != null) {
      return amount;
    }
    Excluded date = exclusions.dateAt(block, i, end);
    if (date != null) {
      return Draft.plain(i, date.to(), Kind.DATE, Double.NaN, "", "");
    }
    Draft ratio = ratios.at(block, sentence, i, floor);
    if (ratio != null) {
      return approximated(block, floor, ratio);
    }
    Kind shape = FigureShapes.of(key);
    if (shape != null) {
      return shaped(block, i, shape, end);
    }
    Read read = numbers.range(block, i, end);
    return read == null ? null : number(block, sentence, read, floor);
  }

  /**
   * The vague amount with what it is an amount of: <i>a large number of vans</i>, <i>many civilian
   * deaths</i>; null for <i>most important</i> and <i>many a day</i>.
   */
  private @Nullable Draft vague(ParsedBlock block, int from, int to, int end) {
    boolean quantifier = words.in("quantifier", block.key(to - 1));
    if (!quantifier && !block.key(to - 1).equals("of")) {
      return Draft.plain(from, to, Kind.VAGUE, Double.NaN, "", "");
    }
    Head head = nouns.after(block, to, end);
    boolean counted =
        head.plural() && !words.dull.contains(head.key()) && !words.time.contains(head.key());
    // some held signs: people who did
    Tag next = to < end ? block.token(to).tag() : Tag.MARK;
    boolean verb = next.finite() || next == Tag.PARTICIPLE || next == Tag.GERUND;
    if (quantifier && (!counted || verb)) {
      return null;
    }
    return !head.key().isEmpty() && !words.time.contains(head.key())
        ? Draft.plain(from, head.to(), Kind.VAGUE, Double.NaN, "", head.key())
        : Draft.plain(from, to, Kind.VAGUE, Double.NaN, "", "");
  }

  private Draft shaped(ParsedBlock block, int i, Kind shape, int end) {
    String key = block.key(i);
    int digits = 0;
    while (digits < key.length() && Character.isDigit(key.charAt(digits))) {
      digits++;
    }
    double value =
        digits > 0
            ? Double.parseDouble(key.substring(0, digits))
            : NumberReader.small(key.substring(0, Math.max(0, key.indexOf('-'))));
    if (shape == Kind.RATIO && FigureShapes.fraction(key)) {
      value = Double.NaN;
    }
    String measure =
        shape == Kind.PERCENT
            ? "percent"
            : shape != Kind.RATIO ? "" : FigureShapes.fraction(key) ? "part" : "fold";
    String noun = shape == Kind.PERCENT ? nouns.after(block, i + 1, end).key() : "";
    return Draft.plain(i, i + 1, shape, value, measure, noun);
  }

  private @Nullable Draft number(ParsedBlock block, Range sentence, Read read, int floor) {
    Draft money = money(block, sentence, read, floor);
    if (money != null) {
      return approximated(block, floor, money);
    }
    Excluded excluded = exclusions.of(block, read, sentence.from(), sentence.to());
    if (excluded != null) {
      return Draft.plain(excluded.from(), excluded.to(), excluded.kind(), read.value(), "", "");
    }
    boolean one = read.value() == 1 && !read.scaled() && !read.digits();
    Draft draft = measured(block, read, sentence.to());
    if (draft == null && (one || read.value() == 0 && !read.digits())) {
      return null;
    }
    return approximated(block, floor, draft == null ? count(block, read, sentence.to()) : draft);
  }

  private @Nullable Draft money(ParsedBlock block, Range sentence, Read read, int floor) {
    int mark = read.from() - 1;
    if (mark >= floor && "$£€¥₹".contains(block.key(mark)) && !block.key(mark).isEmpty()) {
      int from = mark;
      if (mark - 1 >= floor
          && FigureWords.touch(block, mark - 1, mark)
          && words.in("currency-prefix", block.key(mark - 1))) {
        from = mark - 1;
      }
      double value = read.suffix().equals("m") ? read.value() * 1e6 : read.value();
      if (read.to() < sentence.to() && block.key(read.to()).equals("m")) {
        return Draft.plain(from, read.to() + 1, Kind.MONEY, value * 1e6, block.key(mark), "");
      }
      return Draft.plain(from, read.to(), Kind.MONEY, value, block.key(mark), "");
    }
    int at = read.to();
    boolean national = words.in("currency-prefix", block.key(at)) || isName(block, at);
    if (at + 1 < sentence.to() && national && words.money.contains(block.key(at + 1))) {
      return Draft.plain(read.from(), at + 2, Kind.MONEY, read.value(), block.key(at + 1), "");
    }
    boolean pounds = block.key(at).equals("pounds") && read.scaled() && read.value() >= 1e6;
    if (at < sentence.to() && (words.money.contains(block.key(at)) || pounds)) {
      return Draft.plain(read.from(), at + 1, Kind.MONEY, read.value(), block.key(at), "");
    }
    return null;
  }

  private static boolean isName(ParsedBlock block, int i) {
    return i < block.tokens().size() && block.token(i).capitalized();
  }

  private @Nullable Draft measured(ParsedBlock block, Read read, int end) {
    int at = read.to();
    String key = at < end ? block.key(at) : "";
    int percent = percent(block, at, end);
    if (percent > 0) {
      boolean points = block.key(at + percent - 1).startsWith("point");
      String noun =
          block.key(at + percent).equals("of") ? nouns.after(block, at + percent, end).key() : "";
      return Draft.plain(
          read.from(),
          at + percent,
          Kind.PERCENT,
          read.value(),
          points ? "percentage points" : "percent",
          noun);
    }
    boolean million = read.suffix().equals("m") && nouns.after(block, at, end).plural();
    if (!read.suffix().isEmpty() && !million) {
      boolean known = words.in("measure", read.suffix()) || words.in("bulk", read.suffix());
      Kind kind = known || read.suffix().equals("m") ? Kind.MEASUREMENT : Kind.IDENTIFIER;
      return Draft.plain(read.from(), at, kind, read.value(), read.suffix(), "");
    }
    if (million) {
      return count(
          block, new Read(read.from(), at, read.value() * 1e6, true, true, false, ""), end);
    }
    int bulk = words.ahead("bulk", block, at, end);
    int measure = bulk > 0 ? bulk : words.ahead("measure", block, at, end);
    if (measure == 0 && words.time.contains(key)) {
      measure = 1;
    }
    if (measure == 0) {
      return null;
    }
    String noun =
        block.key(at + measure).equals("of") ? nouns.after(block, at + measure, end).key() : "";
    return Draft.plain(
        read.from(), at + measure, Kind.MEASUREMENT, read.value(), words(block, at, measure), noun);
  }

  private int percent(ParsedBlock block, int at, int end) {
    if (at >= end) {
      return 0;
    }
    String key = block.key(at);
    String next = block.key(at + 1);
    if (key.equals("per") && next.equals("cent")) {
      return 2;
    }
    if ((key.equals("percentage") || key.equals("basis")) && next.startsWith("point")) {
      return 2;
    }
    return key.equals("%") || words.percent.contains(key) ? 1 : 0;
  }

  private Draft count(ParsedBlock block, Read read, int end) {
    Head head = nouns.after(block, read.to(), end);
    String noun = head.plural() || read.value() == 1 ? head.key() : "";
    if (noun.isEmpty() && !read.scaled() && read.value() % 1 != 0 || dotted(block, read)) {
      return Draft.plain(read.from(), read.to(), Kind.IDENTIFIER, read.value(), "", "");
    }
    return Draft.plain(read.from(), read.to(), Kind.COUNT, read.value(), "", noun);
  }

  /** {@code 2.0}: nobody counts in tenths that are none. */
  private static boolean dotted(ParsedBlock block, Read read) {
    return block.key(read.to() - 1).endsWith(".0") && !read.scaled();
  }

  /** Takes in what stands before: <i>more than</i>, <i>an estimated</i>, <i>roughly another</i>. */
  private Draft approximated(ParsedBlock block, int floor, Draft draft) {
    int from = draft.from();
    for (int step = 0; step < BEFORE; step++) {
      int more = words.behind("approximator", block, from, floor);
      // handed over $3 million
      boolean particle =
          more == 1
              && block.key(from - 1).equals("over")
              && from - 1 > floor
              && words.in("over-verb", block.key(from - 2));
      if (more == 0 || particle) {
        break;
      }
      from -= more;
    }
    return new Draft(
        from,
        draft.to(),
        draft.kind(),
        draft.value(),
        draft.measure(),
        draft.noun(),
        false,
        false,
        draft.based());
  }

  private static String words(ParsedBlock block, int from, int count) {
    StringBuilder text = new StringBuilder(block.key(from));
    for (int i = from + 1; i < from + count; i++) {
      text.append(' ').append(block.key(i));
    }
    return text.toString();
  }
}
