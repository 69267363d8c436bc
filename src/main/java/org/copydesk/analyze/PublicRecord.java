package org.copydesk.analyze;

import org.copydesk.analyze.Figures.Draft;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Figure.Kind;
import org.copydesk.text.Tag;

/**
 * Figures that stand on a record which everybody can look up (exemptions E7, E19): prices on a
 * market, the result of an election, the threshold of a vote, the number of the accused, what a law
 * or a bill provides, the dead of an event long past. An editor asks nobody for their source.
 */
final class PublicRecord {
  /** How far around a figure its record is told, in tokens. */
  private static final int NEAR = 10;

  private final FigureWords words;

  PublicRecord(FigureWords words) {
    this.words = words;
  }

  /** Whether the figure is on record. */
  boolean holds(ParsedBlock block, Range sentence, Draft draft) {
    return market(block, sentence, draft)
        || result(block, sentence, draft)
        || threshold(block, sentence, draft)
        || charged(block, sentence, draft)
        || provided(block, sentence, draft)
        || given(block, sentence, draft)
        || past(block, sentence, draft);
  }

  /** <i>Shares fell $1.25, or 1.4 percent, to $88.95</i>, <i>$1,349 an ounce</i>. */
  private boolean market(ParsedBlock block, Range sentence, Draft draft) {
    if (draft.kind() != Kind.MONEY && draft.kind() != Kind.PERCENT) {
      return false;
    }
    boolean each =
        (block.key(draft.to()).equals("a")
                || block.key(draft.to()).equals("an")
                || block.key(draft.to()).equals("per"))
            && words.in("market-lot", block.key(draft.to() + 1));
    boolean quoted =
        words.any("market", block, sentence.from(), sentence.to())
            && words.any("market-move", block, near(sentence, draft), draft.from());
    boolean alternative =
        block.key(draft.from() - 1).equals("or")
            && block.key(draft.from() - 2).equals(",")
            && words.any("market-move", block, near(sentence, draft), draft.from());
    return each || quoted || alternative;
  }

  /** <i>The measure was defeated by 74 percent</i>, <i>she won the state by 78,000 votes</i>. */
  private boolean result(ParsedBlock block, Range sentence, Draft draft) {
    boolean share = draft.kind() == Kind.PERCENT;
    boolean votes = draft.kind() == Kind.COUNT && words.in("ballot", draft.noun());
    if (!share && !votes) {
      return false;
    }
    String settled = share ? "settled-share" : "settled";
    return words.any("ballot", block, sentence.from(), sentence.to())
        && (words.any("settled", block, sentence.from(), sentence.to())
            || words.any(settled, block, near(sentence, draft), draft.from()))
        && !words.any("survey", block, sentence.from(), sentence.to());
  }

  /** <i>the 60 votes they need</i>. */
  private boolean threshold(ParsedBlock block, Range sentence, Draft draft) {
    return draft.kind() == Kind.COUNT
        && words.in("ballot", draft.noun())
        && words.any(
            "threshold",
            block,
            Math.max(sentence.from(), draft.from() - 4),
            Math.min(sentence.to(), draft.to() + 5));
  }

  /**
   * <i>Twelve men and three firms have been charged with fraud</i>; <i>he was charged with taking
   * $40,000</i>.
   */
  private boolean charged(ParsedBlock block, Range sentence, Draft draft) {
    int charge = words.first("charged", block, near(sentence, draft), draft.from());
    String behind = block.key(charge + 1);
    if (charge >= 0 && (behind.equals("with") || behind.equals("of"))
        || draft.noun().endsWith("defendants")) {
      return true;
    }
    if (draft.kind() != Kind.COUNT || !words.people.contains(draft.noun())) {
      return false;
    }
    int at = words.first("charged", block, draft.to(), Math.min(sentence.to(), draft.to() + NEAR));
    return at > 0 && block.token(at).tag() == Tag.PARTICIPLE;
  }

  /** <i>The law requires firms with over 500 staff</i>, <i>the bill includes $3 million</i>. */
  private boolean provided(ParsedBlock block, Range sentence, Draft draft) {
    if (words.any("harm", block, near(sentence, draft), draft.from())) {
      return false;
    }
    int norm = words.first("norm", block, sentence.from(), draft.from());
    return norm >= 0
        && words.any("provides", block, Math.max(norm, near(sentence, draft)), draft.from());
  }

  /** <i>The Tarn Fund released $1.5 million</i>: who gives it has made it known. */
  private boolean given(ParsedBlock block, Range sentence, Draft draft) {
    if (draft.kind() != Kind.MONEY) {
      return false;
    }
    int verb = words.first("given", block, near(sentence, draft), draft.from());
    int giver = verb - 1;
    while (giver > sentence.from()
        && (block.token(giver).tag() == Tag.AUXILIARY || block.token(giver).tag() == Tag.ADVERB)) {
      giver--;
    }
    boolean named = giver >= sentence.from() && block.token(giver).tag() == Tag.NAME;
    return named || giver >= sentence.from() && words.in("giver", block.key(giver));
  }

  /** <i>the 2012 attack, which killed four</i>: told in passing, of an event that has its date. */
  private boolean past(ParsedBlock block, Range sentence, Draft draft) {
    if (draft.kind() != Kind.COUNT) {
      return false;
    }
    int relative = -1;
    for (int i = near(sentence, draft); i < draft.from(); i++) {
      if (block.token(i).tag() == Tag.RELATIVE || block.key(i).equals("that")) {
        relative = i;
      }
    }
    if (relative < 0 || !words.any("harm", block, relative, draft.from())) {
      return false;
    }
    for (int i = sentence.from(); i < relative; i++) {
      if (year(block.key(i))
          || block.key(i).equals("last") && words.month.contains(block.key(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean year(String key) {
    return key.length() == 4
        && (key.startsWith("1") || key.startsWith("20"))
        && key.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int near(Range sentence, Draft draft) {
    return Math.max(sentence.from(), draft.from() - NEAR);
  }
}
