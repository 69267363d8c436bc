package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Clause.Role;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Follows pictures of which the story says at first that they <i>purport to show</i> something, or
 * that somebody claims so, and finds where they simply <i>show</i> it or <i>were taken</i> there. A
 * video that the story never doubted is evidence that the desk has seen itself. Of one story, so
 * not thread-safe.
 */
final class ContestedEvidence {
  private static final Set<String> DOUBTING =
      Set.of(
          "purport",
          "purports",
          "purported",
          "purporting",
          "purportedly",
          "allegedly",
          "supposedly");

  private static final Set<String> CLAIMING =
      Set.of("claim", "claims", "claimed", "alleges", "alleged", "asserts", "asserted");

  private static final Set<String> SHOWING =
      Set.of(
          "show",
          "shows",
          "showed",
          "depict",
          "depicts",
          "depicted",
          "reveal",
          "reveals",
          "revealed",
          "prove",
          "proves",
          "proved",
          "confirm",
          "confirms",
          "confirmed");

  private static final Set<String> MADE = Set.of("taken", "shot", "filmed", "recorded", "made");

  private static final Set<String> RELEASED =
      Set.of("released", "shared", "published", "posted", "provided", "presented", "issued");

  /** How far behind the pictures their doubt, or their verb, may stand, in tokens. */
  private static final int NEAR = 14;

  private final Lexicons lexicons;
  private @Nullable Doubt doubt;

  ContestedEvidence(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * Where the pictures were doubted.
   *
   * @param source who released them, or claims it; null if nobody is named
   */
  private record Doubt(ParsedBlock block, Range sentence, @Nullable Range source) {}

  /**
   * What they show by now.
   *
   * @param range the words that say it
   * @param source the words for whoever released them, null if nobody is named
   * @param earlierBlock where they were doubted
   * @param earlier the sentence there
   */
  record Draft(Range range, @Nullable Range source, ParsedBlock earlierBlock, Range earlier) {}

  /** What is shown in a sentence without doubt; then remembers its doubts. In reading order. */
  List<Draft> next(NumberedBlock numbered, Range sentence) {
    ParsedBlock block = numbered.parsed();
    int picture = picture(block, sentence);
    if (picture < 0) {
      return List.of();
    }
    List<Draft> found = new ArrayList<>();
    if (doubted(block, sentence, picture)) {
      doubt = new Doubt(block, sentence, source(block, sentence, picture));
    } else if (doubt != null && doubt.block() != block) {
      int verb = verb(block, sentence, picture);
      ClauseFinder.Draft clause = verb < 0 ? null : numbered.clauseAt(verb);
      if (clause != null && clause.role() == Role.MAIN && !clause.hypothetical()) {
        Range words = new Range(first(block, sentence, picture), last(block, verb, clause));
        found.add(new Draft(words, doubt.source(), doubt.block(), doubt.sentence()));
      }
    }
    return found;
  }

  /** The first word for pictures outside quotations; -1 if there is none. */
  private int picture(ParsedBlock block, Range sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (block.token(i).tag() == Tag.NOUN
          && !block.quoted(i)
          && lexicons.has("picture-noun", block.key(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean doubted(ParsedBlock block, Range sentence, int picture) {
    for (int i = sentence.from(); i < Math.min(sentence.to(), picture + NEAR); i++) {
      String key = block.key(i);
      boolean claimed = i < picture && CLAIMING.contains(key) && block.token(i).tag().finite();
      if (!block.quoted(i) && (claimed || DOUBTING.contains(key))) {
        return true;
      }
    }
    return false;
  }

  /** The verb that says what they show or where they come from; -1 if none does. */
  private static int verb(ParsedBlock block, Range sentence, int picture) {
    for (int i = picture + 1; i < Math.min(sentence.to(), picture + NEAR); i++) {
      String key = block.key(i);
      Tag tag = block.token(i).tag();
      if (block.quoted(i) || tag == Tag.MODAL || tag == Tag.NEGATION || tag == Tag.TO) {
        return -1;
      }
      if (SHOWING.contains(key) && tag == Tag.VERB) {
        return i;
      }
      if (MADE.contains(key) && block.token(i - 1).tag() == Tag.AUXILIARY) {
        return i;
      }
      if (tag == Tag.VERB && !RELEASED.contains(key)) {
        return -1;
      }
    }
    return -1;
  }

  /** Who released them, or who claims what they show. */
  private static @Nullable Range source(ParsedBlock block, Range sentence, int picture) {
    for (int i = picture + 1; i + 1 < Math.min(sentence.to(), picture + NEAR); i++) {
      if (block.key(i).equals("by") && RELEASED.contains(block.key(i - 1))) {
        return Phrases.after(block, i + 1, end(block, i + 1, sentence.to()));
      }
    }
    for (int i = sentence.from(); i < picture; i++) {
      if (CLAIMING.contains(block.key(i))) {
        return Subjects.before(block, sentence, Phrases.groupStart(block, i, sentence.from()));
      }
    }
    return null;
  }

  /** Where a clause about the pictures goes on: <i>the ministry that purport to show</i>. */
  private static int end(ParsedBlock block, int from, int to) {
    int end = from;
    while (end < to && !block.key(end).equals("that") && !DOUBTING.contains(block.key(end))) {
      end++;
    }
    return end;
  }

  /** Behind the last word of the clause; an adverb there opens what comes next. */
  private static int last(ParsedBlock block, int verb, ClauseFinder.Draft clause) {
    int to = clause.range().to();
    while (to > verb + 1
        && (!block.token(to - 1).word() || block.token(to - 1).tag() == Tag.ADVERB)) {
      to--;
    }
    return to;
  }

  /** Where the phrase of the pictures begins. */
  private static int first(ParsedBlock block, Range sentence, int picture) {
    int from = picture;
    while (from > sentence.from()
        && (block.token(from - 1).tag() == Tag.ADJECTIVE
            || block.token(from - 1).tag() == Tag.DETERMINER
            || block.token(from - 1).tag().nominal())) {
      from--;
    }
    return from;
  }
}
