package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.analyze.Figures.Draft;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Figure.Kind;

/**
 * Finds multiples and changes whose base is not given: <i>Complaints are up 300 percent.</i> A
 * second number in the sentence or the next, a period or a comparison is a base. A percentage that
 * is no change is a measure in itself and needs none.
 */
final class FigureBases {
  private static final int BEFORE = 5;

  /** How far from <i>twice as much</i> the second <i>as</i> may stand, in tokens. */
  private static final int LONGEST = 8;

  private final FigureWords words;

  FigureBases(FigureWords words) {
    this.words = words;
  }

  /** The drafts, with {@code based} false where the base is missing. */
  List<Draft> settle(ParsedBlock block, List<Draft> drafts) {
    List<Draft> settled = new ArrayList<>(drafts.size());
    for (int d = 0; d < drafts.size(); d++) {
      Draft draft = drafts.get(d);
      settled.add(needsBase(block, draft) && !based(block, drafts, d) ? draft.baseless() : draft);
    }
    return settled;
  }

  private boolean needsBase(ParsedBlock block, Draft draft) {
    if (draft.kind() == Kind.RATIO) {
      boolean multiple = draft.measure().equals("times") || draft.measure().equals("fold");
      boolean predicate =
          words.in("tenfold", block.key(draft.to() - 1)) && copula(block, draft.from() - 1);
      return multiple && !predicate && !words.any("likely", block, draft.to(), draft.to() + 4);
    }
    return draft.kind() == Kind.PERCENT && draft.checkable() && change(block, draft);
  }

  /** The benefits were twofold: of two kinds. */
  private static boolean copula(ParsedBlock block, int i) {
    return switch (block.key(i)) {
      case "is", "are", "was", "were", "been", "be" -> true;
      default -> false;
    };
  }

  private boolean change(ParsedBlock block, Draft draft) {
    Range sentence = block.sentenceOf(draft.from());
    // 50 percent or less: a limit, not a change.
    if (block.key(draft.to()).equals("or")) {
      return false;
    }
    if (words.any("change-noun", block, draft.to(), Math.min(sentence.to(), draft.to() + 1))
        || words.any("rise-noun", block, draft.to() + 1, Math.min(sentence.to(), draft.to() + 2))) {
      return true;
    }
    int from = Math.max(sentence.from(), draft.from() - BEFORE);
    for (int i = draft.from() - 1; i >= from; i--) {
      String key = block.key(i);
      // up to 40 percent, rose to 40 percent: a level, not a change.
      if (key.equals("to") || key.equals("at") || key.equals("of") || !block.token(i).word()) {
        return false;
      }
      // they make up 7 percent: a share of a whole
      if (key.equals("up") && words.in("compose", block.key(i - 1))) {
        return false;
      }
      if (words.in("change", key)) {
        return !block.key(i + 1).equals("to") || i + 1 >= draft.from();
      }
    }
    return false;
  }

  private boolean based(ParsedBlock block, List<Draft> drafts, int d) {
    Draft draft = drafts.get(d);
    int index = block.sentenceIndexOf(draft.from());
    Range sentence = block.sentences().get(index);
    boolean last = index + 1 >= block.sentences().size();
    int end = last ? sentence.to() : block.sentences().get(index + 1).to();
    if (number(drafts, d, sentence.from(), end)) {
      return true;
    }
    boolean multiple = draft.measure().equals("times");
    return multiple ? than(block, draft, sentence) : compared(block, drafts, sentence);
  }

  /**
   * <i>five times faster than the old pump</i>, <i>twice as much in 2015 as on coal</i> say what it
   * is measured against.
   */
  private static boolean than(ParsedBlock block, Draft draft, Range sentence) {
    if (block.key(draft.to()).equals("as")) {
      for (int i = draft.to() + 2; i < Math.min(sentence.to(), draft.to() + LONGEST); i++) {
        if (block.key(i).equals("as")) {
          return true;
        }
      }
    }
    int reach = comparative(block.key(draft.to())) ? LONGEST : BEFORE;
    for (int i = draft.to(); i < Math.min(sentence.to(), draft.to() + reach); i++) {
      // larger then the old one: a slip of the pen
      boolean slip = block.key(i).equals("then") && comparative(block.key(i - 1));
      if (block.key(i).equals("than") || slip) {
        return !block.key(i + 1).equals("before") && !block.key(i + 1).equals("ever");
      }
    }
    return false;
  }

  private static boolean comparative(String key) {
    return key.endsWith("er") || key.equals("more") || key.equals("less");
  }

  /** Whether another number stands in reach of draft {@code d}; drafts are in order. */
  private static boolean number(List<Draft> drafts, int d, int from, int end) {
    for (int i = d - 1; i >= 0 && drafts.get(i).from() >= from; i--) {
      if (counts(drafts.get(i))) {
        return true;
      }
    }
    for (int i = d + 1; i < drafts.size() && drafts.get(i).to() <= end; i++) {
      if (counts(drafts.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean counts(Draft draft) {
    return switch (draft.kind()) {
      case MONEY, PERCENT, COUNT -> true;
      case MEASUREMENT -> !draft.measure().isEmpty();
      default -> false;
    };
  }

  private boolean compared(ParsedBlock block, List<Draft> drafts, Range sentence) {
    if (words.any("compared", block, sentence.from(), sentence.to())
        || words.any("period", block, sentence.from(), sentence.to())
        || words.any("month", block, sentence.from(), sentence.to())) {
      return true;
    }
    for (Draft draft : drafts) {
      if (draft.kind() == Kind.DATE && sentence.contains(draft.from())) {
        return true;
      }
    }
    return false;
  }
}
