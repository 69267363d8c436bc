package org.copydesk.analyze;

import java.util.Set;
import org.copydesk.analyze.Figures.Draft;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Figure.Kind;
import org.copydesk.text.Tag;

/**
 * Decides which figures an editor would ask a source for, and which of them hurt when they are
 * wrong. Conservative: a distance, a duration, a count of rooms or goals, a small number in a
 * description are left alone.
 */
final class FigureWorth {
  /** Sums from here on are public money or as good as that (editorial standard, FIG003). */
  private static final double LARGE_SUM = 1e6;

  /** Smaller sums are prices. */
  private static final double PRICE = 1000;

  /** E11: zero to nine, unless people were hurt. */
  private static final double SMALL = 10;

  private static final int NEAR = 4;

  /** The newsroom speaks. */
  private static final Set<String> SELVES = Set.of("we", "i");

  private final FigureWords words;

  /** <i>ten people lost their lives</i>. */
  private static final Set<String> LIVES = Set.of("lives", "life");

  private final Set<String> sensitive;
  private final PublicRecord record;

  FigureWorth(FigureWords words, Set<String> sensitive) {
    this.words = words;
    this.sensitive = sensitive;
    record = new PublicRecord(words);
  }

  /** The draft with {@code sensitive} and {@code checkable} set. */
  Draft judge(ParsedBlock block, Range sentence, Draft draft) {
    boolean hurts = sensitive(block, sentence, draft);
    return draft.judged(hurts, checkable(block, sentence, draft, hurts));
  }

  private boolean sensitive(ParsedBlock block, Range sentence, Draft draft) {
    return switch (draft.kind()) {
      case MONEY -> draft.value() >= LARGE_SUM;
      case COUNT -> counted(block, sentence, draft);
      case MAGNITUDE ->
          counted(block, sentence, draft) || !draft.measure().isEmpty() && large(block, draft);
      case PERCENT -> draft.measure().equals("percent") && ofPeople(block, sentence, draft);
      case RATIO ->
          (draft.measure().equals("in") || draft.measure().equals("part")) && people(draft.noun());
      default -> false;
    };
  }

  /** <i>millions of dollars</i>, <i>tens of billions of euros</i>. */
  private static boolean large(ParsedBlock block, Draft draft) {
    for (int i = draft.from(); i < draft.to(); i++) {
      String key = block.key(i);
      if (key.startsWith("million") || key.startsWith("billion") || key.startsWith("trillion")) {
        return true;
      }
    }
    return false;
  }

  private boolean counted(ParsedBlock block, Range sentence, Draft draft) {
    String noun = draft.noun();
    // People as such are no count that hurts; people killed are.
    boolean listed =
        sensitive.contains(noun) && !words.people.contains(noun) && !words.in("plain", noun);
    return listed || harmed(block, sentence, draft);
  }

  private boolean people(String noun) {
    return words.people.contains(noun) || sensitive.contains(noun);
  }

  private boolean ofPeople(ParsedBlock block, Range sentence, Draft draft) {
    if (people(draft.noun())) {
      return true;
    }
    boolean poll = words.any("poll", block, sentence.from(), sentence.to());
    return poll
        && words.any("poll-verb", block, draft.to(), Math.min(sentence.to(), draft.to() + NEAR));
  }

  /** <i>killed 40</i>, <i>40 people were hurt</i>, <i>claimed the lives of 40</i>. */
  private boolean harmed(ParsedBlock block, Range sentence, Draft draft) {
    boolean living = draft.noun().isEmpty() || people(draft.noun());
    if (!living) {
      return false;
    }
    boolean after = draft.from() > sentence.from() && words.in("harm", block.key(draft.from() - 1));
    boolean lives =
        block.key(draft.from() - 1).equals("of") && block.key(draft.from() - 2).equals("lives");
    if (after || lives || draft.noun().isEmpty() && toll(block, sentence, draft)) {
      return true;
    }
    int reach = Math.min(sentence.to(), draft.to() + NEAR + (draft.noun().isEmpty() ? 0 : 1));
    for (int i = draft.to(); i < reach; i++) {
      String key = block.key(i);
      if (!block.token(i).word() || key.equals("and") || key.equals("who")) {
        return false;
      }
      if (words.in("harm", key) || key.equals("lost") && LIVES.contains(block.key(i + 2))) {
        return true;
      }
    }
    return false;
  }

  /** <i>the toll was over 40,000</i>. */
  private boolean toll(ParsedBlock block, Range sentence, Draft draft) {
    int from = Math.max(sentence.from(), draft.from() - 2 * NEAR);
    return draft.value() >= SMALL
        && draft.kind() == Kind.COUNT
        && words.any("toll", block, from, draft.from())
        && !block.token(draft.from() - 1).form().equals(",");
  }

  private boolean checkable(ParsedBlock block, Range sentence, Draft draft, boolean hurts) {
    boolean worth =
        switch (draft.kind()) {
          case MONEY ->
              draft.value() >= PRICE
                  && !bracket(block, sentence, draft)
                  && !prize(block, sentence, draft);
          case PERCENT -> percent(block, sentence, draft);
          case COUNT -> count(block, sentence, draft, hurts);
          case MEASUREMENT -> words.in("bulk", draft.measure().replace(' ', '_'));
          case RATIO ->
              draft.measure().equals("part")
                  ? !draft.noun().isEmpty()
                  // "the gains are twofold": of two kinds.
                  : !block.key(draft.from()).endsWith("fold")
                      || block.token(Math.max(0, draft.from() - 1)).tag() != Tag.AUXILIARY;
          case MAGNITUDE -> hurts || !draft.measure().isEmpty() || people(draft.noun());
          case VAGUE ->
              words.any("amount", block, draft.from(), draft.to())
                  && words.ahead("bare", block, draft.from(), draft.to()) == 0
                  && !words.in("effort", draft.noun());
          case DATE, AGE, SCORE, IDENTIFIER -> false;
        };
    return worth
        && !own(block, sentence, draft)
        && !advised(block, sentence, draft)
        && !named(block, sentence, draft)
        && !acted(block, sentence, draft)
        && !record.holds(block, sentence, draft);
  }

  /** <i>households making $100,000 or more</i>: a class of people, not a fact about them. */
  private boolean bracket(ParsedBlock block, Range sentence, Draft draft) {
    String next = block.key(draft.to() + 1);
    boolean open =
        block.key(draft.to()).equals("or")
            && (next.equals("more") || next.equals("less") || next.equals("above"));
    int from = Math.max(sentence.from(), draft.from() - 3);
    return open || words.any("bracket", block, from, draft.from());
  }

  /** <i>The winning team will share $3,000</i>: whoever gives it has made it known. */
  private boolean prize(ParsedBlock block, Range sentence, Draft draft) {
    return draft.value() < LARGE_SUM && words.any("prize", block, sentence.from(), sentence.to());
  }

  private boolean percent(ParsedBlock block, Range sentence, Draft draft) {
    // the 1 percent
    boolean rich = draft.value() == 1 && block.key(draft.from() - 1).equals("the");
    int from = Math.max(sentence.from(), draft.from() - NEAR);
    if (rich
        || words.any("policy-before", block, from, draft.from())
        || words.any("class", block, Math.max(from, draft.from() - 1), draft.from())) {
      return false;
    }
    int near = Math.max(sentence.from(), draft.from() - 2 * NEAR);
    if (words.anyPhrase("policy-phrase", block, near, draft.from())) {
      return false;
    }
    if (draft.value() == 100 || draft.value() == 0 || draft.value() == 110) {
      return false;
    }
    return !words.any("policy", block, draft.to(), draft.to() + 3);
  }

  private boolean count(ParsedBlock block, Range sentence, Draft draft, boolean hurts) {
    if (hurts && harmed(block, sentence, draft)) {
      return draft.value() >= 2;
    }
    // A list of results: Dana Orrell (72 votes).
    if (draft.noun().isEmpty()
        || block.key(draft.from() - 1).equals("(")
        || draft.value() < SMALL
        || draft.value() != Math.rint(draft.value())
        || words.dull.contains(draft.noun())
        || words.time.contains(draft.noun())
        || ofTheText(block, sentence, draft)
        || words.any(
            "sampled", block, Math.max(sentence.from(), draft.from() - NEAR), draft.from())) {
      return false;
    }
    return hurts || !sport(block, sentence);
  }

  /** <i>Below are 12 measures</i>, <i>the first 80 profiles</i>: the reader can count them. */
  private boolean ofTheText(ParsedBlock block, Range sentence, Draft draft) {
    int from = Math.max(sentence.from(), draft.from() - 2);
    return words.any("in-order", block, from, draft.from());
  }

  private boolean sport(ParsedBlock block, Range sentence) {
    return words.any("sport", block, sentence.from(), sentence.to());
  }

  /** Own reporting (E8): <i>counted by this newspaper</i>, <i>we asked 40 schools</i>. */
  private boolean own(ParsedBlock block, Range sentence, Draft draft) {
    WordPlaces places = block.places();
    int at = places.first(SELVES, sentence.from(), draft.from());
    while (at >= 0 && block.quoted(at)) {
      at = places.first(SELVES, at + 1, draft.from());
    }
    return at >= 0 || words.anyPhrase("own", block, sentence.from(), sentence.to());
  }

  /** <i>the 10,000 Women initiative</i>, <i>Better a thousand storms than a drought</i>. */
  private boolean named(ParsedBlock block, Range sentence, Draft draft) {
    int next = draft.to();
    boolean name =
        draft.kind() == Kind.COUNT
            && next < sentence.to()
            && block.token(next).capitalized()
            && words.in("named-crowd", block.key(next));
    return name
        || block.key(sentence.from()).equals("better") && draft.from() < sentence.from() + 4;
  }

  /** <i>Keep about 20 percent for the days of rain</i>: advice is no fact. */
  private boolean advised(ParsedBlock block, Range sentence, Draft draft) {
    int first = sentence.from();
    for (int i = Math.max(first, draft.from() - NEAR); i < draft.from(); i++) {
      first = block.key(i).equals("(") ? i + 1 : first;
    }
    boolean close = draft.from() - first <= 2 * NEAR;
    return close
        && words.in("advice", block.key(first))
        && !block.token(Math.min(first + 1, draft.from())).tag().finite();
  }

  /** A public act (E6) is its own source: <i>the council approved $3 million</i>. */
  private boolean acted(ParsedBlock block, Range sentence, Draft draft) {
    boolean sum = draft.kind() == Kind.MONEY || draft.kind() == Kind.PERCENT;
    int act =
        words.first("public-act", block, Math.max(sentence.from(), draft.from() - 8), draft.from());
    return sum && act >= 0;
  }
}
