package org.copydesk.analyze;

import java.util.List;
import java.util.Set;
import org.copydesk.analyze.Figures.Draft;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Figure.Kind;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells vague amounts of which the copy says that they are or were so, from those that nobody could
 * count: what somebody wants, what a tool could do, what the reader is advised to look for.
 *
 * <p><i>The flood drove out thousands of people</i> asserts; <i>they want to reach thousands of
 * people</i>, <i>a pump that scales to thousands of homes</i>, <i>if you have thousands of
 * files</i> and <i>towns with thousands of people</i> do not. Where it cannot be made out, nothing
 * is asserted. Immutable.
 */
final class AssertedAmounts {
  /** How far before an amount a word of capacity governs it, in tokens. */
  private static final int CAPACITY = 6;

  private final FigureWords words = new FigureWords(Set.of());
  private final Set<String> past = WordTable.load("verb-forms").group("past");

  /** Whether the copy asserts the amount; true for every figure with a number. */
  boolean asserted(NumberedBlock block, Draft draft) {
    if (draft.kind() != Kind.VAGUE && draft.kind() != Kind.MAGNITUDE) {
      return true;
    }
    ParsedBlock parsed = block.parsed();
    Range sentence = parsed.sentenceOf(draft.from());
    return !addressed(parsed, sentence)
        && !ordered(parsed, sentence)
        && !supposed(block, draft)
        && !mass(draft)
        && !capacity(parsed, sentence, draft)
        && !described(parsed, sentence, draft)
        && !partitioned(parsed, sentence, draft)
        && governed(block, sentence, draft);
  }

  /** Copy that speaks to the reader advises. */
  private boolean addressed(ParsedBlock block, Range sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (words.in("second-person", block.key(i)) && !block.quoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** <i>Focus on pages with a high number of visits.</i> */
  private static boolean ordered(ParsedBlock block, Range sentence) {
    int first = firstWord(block, sentence);
    Token token = block.token(first);
    boolean base = token.tag() == Tag.VERB || token.tag() == Tag.INFINITIVE;
    return base && !token.key().endsWith("ed") && !token.key().endsWith("s");
  }

  private static int firstWord(ParsedBlock block, Range sentence) {
    int first = sentence.from();
    while (first + 1 < sentence.to() && !block.token(first).word()) {
      first++;
    }
    return first;
  }

  /** In a condition or a question, or behind <i>can</i> and its like. */
  private static boolean supposed(NumberedBlock block, Draft draft) {
    ParsedBlock parsed = block.parsed();
    ClauseFinder.Draft own = block.clauseAt(draft.from());
    boolean behind = false;
    boolean ahead = false;
    for (int i = own.range().from(); i < own.range().to(); i++) {
      boolean modal = parsed.token(i).tag() == Tag.MODAL && !parsed.key(i).equals("would");
      behind |= modal && i < draft.from();
      ahead |= modal && i >= draft.to();
    }
    // it implicates dozens of people in what could be a crime: the verb is another one
    boolean others = ahead && !behind && !subject(block, draft);
    return behind || own.hypothetical() && !others;
  }

  /** <i>massive amounts of data</i>: nobody counts what has no pieces. */
  private boolean mass(Draft draft) {
    return draft.kind() == Kind.VAGUE && words.in("effort", draft.noun());
  }

  /** <i>scales to hundreds of people</i>, <i>designed for thousands of users</i>. */
  private boolean capacity(ParsedBlock block, Range sentence, Draft draft) {
    int from = Math.max(sentence.from(), draft.from() - CAPACITY);
    return words.any("capacity", block, from, draft.from());
  }

  /** <i>towns with thousands of people</i>, <i>those with a high number</i>: a kind, no event. */
  private static boolean described(ParsedBlock block, Range sentence, Draft draft) {
    int with = draft.from() - 1;
    if (!block.key(with).equals("with") || with <= sentence.from()) {
      return false;
    }
    Range holder = Phrases.nearest(block, with, sentence.from());
    return holder != null && !definite(block, holder);
  }

  /** <i>Some claims are old, others are new</i> divides what was just named. */
  private boolean partitioned(ParsedBlock block, Range sentence, Draft draft) {
    if (!words.in("partition", block.key(draft.from()))) {
      return false;
    }
    int next = block.sentenceIndexOf(draft.from()) + 1;
    List<Range> all = block.sentences();
    int end = next < all.size() ? all.get(next).to() : sentence.to();
    return words.any("others", block, draft.to(), end);
  }

  private static boolean definite(ParsedBlock block, @Nullable Range phrase) {
    if (phrase == null) {
      return false;
    }
    return switch (block.token(phrase.from()).tag()) {
      case NAME, PRONOUN, POSSESSIVE -> !block.key(phrase.from()).equals("those");
      case DETERMINER ->
          switch (block.key(phrase.from())) {
            case "the", "this", "that", "these", "his", "her", "its", "their", "our" -> true;
            default -> false;
          };
      default -> false;
    };
  }

  /** Whether the verb over the amount says that something happened, or is so of somebody. */
  private boolean governed(NumberedBlock block, Range sentence, Draft draft) {
    ParsedBlock parsed = block.parsed();
    int verb = before(parsed, sentence, draft);
    if (verb < 0 || subject(block, draft)) {
      int behind = after(parsed, sentence, draft.to());
      return behind >= 0 && happened(parsed, behind) || current(parsed, sentence);
    }
    while (!parsed.token(verb).tag().finite()) {
      Tag tag = parsed.token(verb).tag();
      if (tag == Tag.INFINITIVE && !implied(parsed, sentence, verb)) {
        return false;
      }
      // police raided the camp, driving out thousands: the main verb says whether it was so
      boolean attached = tag == Tag.GERUND && !progressive(parsed, verb);
      int up =
          attached
              ? after(parsed, sentence, sentence.from())
              : verbal(parsed, sentence.from(), verb);
      if (up < 0) {
        return current(parsed, sentence);
      }
      verb = up;
    }
    return stated(parsed, sentence, verb);
  }

  private static boolean progressive(ParsedBlock block, int gerund) {
    int i = gerund - 1;
    while (i > 0 && (block.token(i).tag() == Tag.ADVERB || block.token(i).tag() == Tag.NEGATION)) {
      i--;
    }
    return i >= 0 && block.token(i).tag() == Tag.AUXILIARY;
  }

  /** Whether the amount is the subject of its clause. */
  private static boolean subject(NumberedBlock block, Draft draft) {
    ClauseFinder.Draft clause = block.clauseAt(draft.from());
    boolean free = block.parsed().token(Math.max(0, draft.from() - 1)).tag() != Tag.PREPOSITION;
    return clause.predicate().from() >= draft.to() && !clause.predicate().isEmpty() && free;
  }

  private static int before(ParsedBlock block, Range sentence, Draft draft) {
    return verbal(block, sentence.from(), draft.from());
  }

  /** The last verb of any form from {@code from} to {@code to}; -1 if there is none. */
  private static int verbal(ParsedBlock block, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (block.token(i).tag().verbal()) {
        return i;
      }
    }
    return -1;
  }

  private static int after(ParsedBlock block, Range sentence, int from) {
    for (int i = from; i < sentence.to(); i++) {
      if (block.token(i).tag().finite()) {
        return i;
      }
    }
    return -1;
  }

  /** <i>managed to save thousands</i> saved them; <i>hoped to save thousands</i> may not have. */
  private boolean implied(ParsedBlock block, Range sentence, int infinitive) {
    int i = infinitive - 1;
    while (i > sentence.from()
        && (block.token(i).tag() == Tag.TO || block.token(i).tag() == Tag.ADVERB)) {
      i--;
    }
    boolean did = block.key(i).equals("did");
    int head = verbal(block, sentence.from(), infinitive);
    // allowed the team to see: what was made possible was done, if it is told in the past
    return did
        || head >= 0
            && infinitive - head <= CAPACITY
            && words.in("implicative", block.key(head))
            && block.token(i).tag() != Tag.MODAL;
  }

  /** A past event, or what is so of somebody named or definite. */
  private boolean stated(ParsedBlock block, Range sentence, int verb) {
    if (happened(block, verb)) {
      return true;
    }
    if (block.key(firstWord(block, sentence)).equals("if")) {
      return false;
    }
    return current(block, sentence)
        || !words.any("habit", block, sentence.from(), sentence.to())
            && held(block, sentence, verb);
  }

  /** Whether a verb in the present has a definite subject, or is <i>there are</i>. */
  private static boolean held(ParsedBlock block, Range sentence, int verb) {
    int start = Phrases.groupStart(block, verb, sentence.from());
    for (int i = Math.max(sentence.from(), start - 1); i < verb; i++) {
      if (block.key(i).equals("there")) {
        return true;
      }
    }
    Range near = Phrases.nearest(block, start, sentence.from());
    Range whole = Phrases.before(block, start, sentence.from());
    if (near == null && whole == null) {
      // Russia bombs and is responsible for many deaths: the subject of the verb before
      int earlier = verbal(block, sentence.from(), start);
      return earlier >= 0 && held(block, sentence, earlier);
    }
    return definite(block, whole != null ? whole : near);
  }

  /** A finite verb in the past or the perfect, or with either behind it in its group. */
  private boolean happened(ParsedBlock block, int verb) {
    String key = block.key(verb);
    return switch (key) {
      case "was", "were", "had", "did", "been" -> true;
      case "has", "have", "'ve" -> perfect(block, verb);
      case "is", "are", "'re" -> passive(block, verb);
      default -> key.endsWith("ed") || past.contains(key);
    };
  }

  private static boolean perfect(ParsedBlock block, int verb) {
    int i = verb + 1;
    while (i < block.tokens().size()
        && (block.token(i).tag() == Tag.ADVERB || block.token(i).tag() == Tag.NEGATION)) {
      i++;
    }
    Tag tag = i < block.tokens().size() ? block.token(i).tag() : Tag.MARK;
    return tag == Tag.PARTICIPLE || tag == Tag.AUXILIARY || tag == Tag.VERB;
  }

  /** <i>are being held</i>, <i>are dying</i>: goes on as we write. */
  private static boolean passive(ParsedBlock block, int verb) {
    int i = verb + 1;
    while (i < block.tokens().size() && block.token(i).tag() == Tag.ADVERB) {
      i++;
    }
    Tag tag = i < block.tokens().size() ? block.token(i).tag() : Tag.MARK;
    return tag == Tag.GERUND || tag == Tag.PARTICIPLE || tag == Tag.AUXILIARY;
  }

  /** <i>a growing number</i>, <i>still</i>, <i>now</i>: so at present, and not as a rule. */
  private boolean current(ParsedBlock block, Range sentence) {
    return words.any("current", block, sentence.from(), sentence.to());
  }
}
