package org.copydesk.analyze;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Clause.Role;
import org.copydesk.fact.Voice;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds claims that the story attributed earlier and repeats as its own: a later clause in the
 * narrator's voice whose content words stood, most of them, in one attributed sentence before.
 */
final class Restatements {
  /** Share of the later clause's content words that the attributed sentence must have had. */
  private static final double ENOUGH = 0.6;

  /** With fewer shared words two sentences are only about the same people. */
  private static final int FEWEST_SHARED = 4;

  /** Of these, so many have to be other words than names: the same people do many things. */
  private static final int FEWEST_PLAIN = 3;

  /** So many attributed sentences are remembered; keeps a long story linear. */
  private static final int MOST_REMEMBERED = 100;

  private static final String[] ENDINGS = {"ing", "ed", "es", "s"};

  private final Deque<Claim> claims = new ArrayDeque<>();

  /** An attributed sentence: its content stems and where it stood. */
  private record Claim(Set<String> stems, ParsedBlock block, Range sentence, int attributionId) {}

  /**
   * A claim repeated.
   *
   * @param range the words that repeat it
   * @param attributionId who said it before
   * @param earlierBlock the block of the attributed sentence
   * @param earlier that sentence
   */
  record Draft(Range range, int attributionId, ParsedBlock earlierBlock, Range earlier) {}

  /**
   * The claims that a sentence repeats; then remembers what it attributes. Call in reading order.
   */
  List<Draft> next(NumberedBlock numbered, Range sentence) {
    ParsedBlock block = numbered.parsed();
    List<Draft> found = new ArrayList<>();
    for (ClauseFinder.Draft clause : numbered.clauses(sentence)) {
      if (clause.role() == Role.MAIN
          && !clause.predicate().isEmpty()
          && !denied(block, clause)
          && !clause.hypothetical()) {
        Draft draft = repeats(numbered, clause);
        if (draft != null) {
          found.add(draft);
        }
      }
    }
    remember(numbered, block, sentence);
    return found;
  }

  private @Nullable Draft repeats(NumberedBlock numbered, ClauseFinder.Draft repeated) {
    ParsedBlock block = numbered.parsed();
    Range clause = repeated.range();
    if (claims.isEmpty()) {
      return null;
    }
    for (int i = clause.from(); i < clause.to(); i++) {
      if (numbered.voices().at(i) != Voice.NARRATOR) {
        return null;
      }
    }
    Set<String> stems = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (int i = clause.from(); i < clause.to(); i++) {
      Tag tag = block.token(i).tag();
      stem(block.token(i), tag == Tag.NAME || tag == Tag.NUMBER ? names : stems);
    }
    if (stems.size() < FEWEST_PLAIN || stems.size() + names.size() < FEWEST_SHARED) {
      return null;
    }
    // What is said to have been done has to be the same.
    Set<String> deed = new HashSet<>();
    stem(block.token(repeated.predicate().to() - 1), deed);
    for (Claim claim : claims) {
      int plain = shared(stems, claim);
      if (plain >= FEWEST_PLAIN
          && plain >= ENOUGH * stems.size()
          && plain + shared(names, claim) >= FEWEST_SHARED
          && claim.stems().containsAll(deed)
          && claim.stems().containsAll(names)
          && apart(claim, block, clause)) {
        return new Draft(clause, claim.attributionId(), claim.block(), claim.sentence());
      }
    }
    return null;
  }

  /** Whether the verb itself is denied: <i>did not leave</i>, and not <i>left without</i>. */
  private static boolean denied(ParsedBlock block, ClauseFinder.Draft clause) {
    for (int i = clause.range().from(); i < clause.predicate().to(); i++) {
      String key = block.key(i);
      if (key.equals("not") || key.equals("n't") || key.equals("never")) {
        return true;
      }
    }
    return false;
  }

  private static int shared(Set<String> stems, Claim claim) {
    int shared = 0;
    for (String stem : stems) {
      shared += claim.stems().contains(stem) ? 1 : 0;
    }
    return shared;
  }

  /** Not the very next sentence of the same paragraph: that one may still be the source's. */
  private static boolean apart(Claim claim, ParsedBlock block, Range clause) {
    return claim.block() != block
        || block.sentenceIndexOf(clause.from()) - block.sentenceIndexOf(claim.sentence().from())
            > 1;
  }

  private void remember(NumberedBlock numbered, ParsedBlock block, Range sentence) {
    Set<String> stems = new HashSet<>();
    int attribution = 0;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (numbered.voices().attributionAt(i) != 0) {
        attribution = numbered.voices().attributionAt(i);
        stem(block.token(i), stems);
      }
    }
    if (attribution != 0 && stems.size() >= FEWEST_SHARED) {
      claims.addLast(new Claim(stems, block, sentence, attribution));
      if (claims.size() > MOST_REMEMBERED) {
        claims.removeFirst();
      }
    }
  }

  private static void stem(Token token, Set<String> stems) {
    Tag tag = token.tag();
    boolean content =
        tag == Tag.NOUN
            || tag == Tag.NAME
            || tag == Tag.VERB
            || tag == Tag.ADJECTIVE
            || tag == Tag.PARTICIPLE
            || tag == Tag.GERUND
            || tag == Tag.INFINITIVE;
    if (tag == Tag.NUMBER) {
      stems.add(token.key()); // another number is another claim
      return;
    }
    if (!content || token.key().length() < 3) {
      return;
    }
    String key = token.key();
    for (String ending : ENDINGS) {
      if (key.endsWith(ending) && key.length() - ending.length() > 3) {
        key = key.substring(0, key.length() - ending.length());
        break;
      }
    }
    stems.add(key);
  }
}
