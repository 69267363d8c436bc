package org.copydesk.analyze;

import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.text.Tag;

/**
 * Acts that the grammar does not state as done: <i>promised to deport</i>, <i>balked at
 * hacking</i>, <i>risks undermining</i>, <i>asks whether he lied</i>. Not a charge, whoever did not
 * do it.
 */
final class Unrealized {
  /** Verbs whose infinitive is an act done, or begun. */
  private static final Set<String> DONE =
      Set.of(
          "try",
          "tries",
          "tried",
          "trying",
          "attempt",
          "attempted",
          "attempts",
          "attempting",
          "conspire",
          "conspired",
          "conspiring",
          "plot",
          "plotted",
          "plotting",
          "continue",
          "continued",
          "continues",
          "continuing",
          "begin",
          "began",
          "begun",
          "begins",
          "start",
          "started",
          "starts",
          "manage",
          "managed",
          "scheme",
          "schemed",
          "move",
          "moved",
          "helped",
          "help",
          "helps",
          "helping",
          "used",
          "uses",
          "using",
          "worked",
          "works",
          "went",
          "paid",
          "pays",
          "dared",
          "chose",
          "happen",
          "happened",
          "happens",
          "decided",
          "proceeded",
          "colluded",
          "joined",
          "rushed");

  /** Nouns whose infinitive is only meant, asked for or possible. */
  private static final Set<String> MEANT =
      Set.of(
          "desire",
          "plan",
          "plans",
          "call",
          "calls",
          "wish",
          "need",
          "right",
          "reason",
          "ability",
          "chance",
          "threat",
          "threats",
          "temptation",
          "promise",
          "pledge",
          "refusal",
          "proposal",
          "decision",
          "order",
          "orders",
          "request",
          "demand",
          "demands",
          "effort",
          "efforts",
          "authority",
          "power",
          "permission",
          "way",
          "ways",
          "intention",
          "incentive",
          "failure",
          "warrant",
          "warrants",
          "license",
          "permit");

  /** Whoever is wanted or charged for it has not been found to have done it. */
  private static final Set<String> CHARGED =
      Set.of(
          "accused",
          "alleged",
          "allegedly",
          "wanted",
          "suspected",
          "charged",
          "blamed",
          "investigated",
          "criticized",
          "denounced",
          "sued",
          "anger",
          "disgust",
          "outrage");

  private static final Set<String> INTENT = Set.of("intent", "bent", "keen", "set");

  private static final int NEAR = 8;

  private static final Set<String> AWAY =
      Set.of("at", "about", "against", "without", "from", "of", "for", "to", "instead");

  private static final Set<String> AVOIDING =
      Set.of(
          "risk",
          "risks",
          "risked",
          "risking",
          "avoid",
          "avoids",
          "avoided",
          "avoiding",
          "deny",
          "denies",
          "denied",
          "denying",
          "consider",
          "considers",
          "considered",
          "considering",
          "mean",
          "means",
          "meant",
          "prevent",
          "prevented",
          "oppose",
          "opposed",
          "suggest",
          "suggested",
          "support",
          "supported");

  /** Felt betrayed: a feeling, not a betrayal. */
  private static final Set<String> FELT = Set.of("feel", "feels", "felt", "feeling");

  private static final int WHETHER = 14;

  private Unrealized() {}

  /**
   * Whether the verb is not stated as done.
   *
   * @param start where its verb group begins
   * @param at the verb
   */
  static boolean at(ParsedBlock block, Range sentence, int start, int at) {
    for (int i = at - 1; i >= Math.max(sentence.from(), at - WHETHER); i--) {
      String key = block.key(i);
      if (key.equals("whether")) {
        return true;
      }
      if (key.equals(";") || key.equals(":")) {
        break;
      }
    }
    Tag tag = block.token(at).tag();
    if (at > sentence.from() && FELT.contains(block.key(at - 1))) {
      return true;
    }
    boolean beDone = block.key(start).equals("be") && block.key(start - 1).equals("to");
    if (beDone) {
      return !done(block, sentence, start - 1);
    }
    if (tag == Tag.INFINITIVE || tag == Tag.VERB && block.key(at - 1).equals("to")) {
      int to = at - 1;
      while (to > sentence.from() && block.token(to).tag() == Tag.ADVERB) {
        to--;
      }
      return to > sentence.from()
          && block.key(to).equals("to")
          && (!done(block, sentence, to) || accused(block, sentence, to));
    }
    if (tag == Tag.GERUND && at > sentence.from() && start > sentence.from()) {
      boolean progressive = block.token(start).tag().finite();
      String before = block.key(start - 1);
      boolean wanted = before.equals("on") && INTENT.contains(block.key(start - 2));
      return !progressive
          && (wanted
              || AWAY.contains(before)
              || AVOIDING.contains(before)
              || charged(block, sentence, start));
    }
    return false;
  }

  /**
   * <i>charged with conspiring to defraud the state</i>: what stands before <i>to</i> is charged.
   */
  private static boolean accused(ParsedBlock block, Range sentence, int to) {
    return to > sentence.from()
        && block.token(to - 1).tag() == Tag.GERUND
        && charged(block, sentence, to - 1);
  }

  private static boolean charged(ParsedBlock block, Range sentence, int start) {
    for (int i = start - 1; i >= Math.max(sentence.from(), start - NEAR); i--) {
      if (CHARGED.contains(block.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands before <i>to</i> makes the act one that is done. */
  private static boolean done(ParsedBlock block, Range sentence, int to) {
    int i = to - 1;
    while (i > sentence.from() && block.token(i).tag() == Tag.ADVERB) {
      i--;
    }
    if (i < sentence.from()) {
      return false;
    }
    Tag tag = block.token(i).tag();
    String key = block.key(i);
    boolean verbal = tag.finite() || tag == Tag.PARTICIPLE || tag == Tag.GERUND;
    if (verbal || tag == Tag.INFINITIVE) {
      return DONE.contains(key);
    }
    // moved money to hide the loss: a purpose; a request to the city to detain: none
    return tag == Tag.NOUN && !meant(block, sentence, i);
  }

  /** Whether the noun, or the one that it belongs to by <i>to</i>, is of something only meant. */
  private static boolean meant(ParsedBlock block, Range sentence, int noun) {
    for (int i = noun; i >= Math.max(sentence.from(), noun - 4); i--) {
      boolean further =
          i < noun && !block.key(i + 1).equals("to") && !block.key(i + 1).equals("for");
      if (MEANT.contains(block.key(i)) && !further) {
        return true;
      }
    }
    return false;
  }
}
