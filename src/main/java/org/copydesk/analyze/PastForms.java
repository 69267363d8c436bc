package org.copydesk.analyze;

import java.util.List;
import java.util.Set;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Tells past tense from past participle by the neighbors: <i>police seized</i>, <i>equipment seized
 * in the raid</i>. Immutable.
 */
final class PastForms {
  private static final Set<String> SUBJECTS = Set.of("i", "he", "she", "we", "they");
  private static final Set<String> SAID = Set.of("said", "say", "says", "told");
  private static final Set<String> NON_FINITE = Set.of("be", "been", "being", "having", "doing");

  /** What leads up to a time: <i>on</i> Tuesday, <i>earlier this</i> year. */
  private static final Set<String> TO_TIME =
      Set.of("on", "in", "early", "late", "last", "this", "earlier", "later");

  private static final int LONGEST_CLAUSE = 60;

  private final WordShapes shapes;

  PastForms(WordShapes shapes) {
    this.shapes = shapes;
  }

  /**
   * The part of speech of {@code key}, word {@code i} of the sentence.
   *
   * @param done the words before it, tagged
   * @param before the tag before it, adverbs skipped
   */
  Tag tag(String key, List<Token> words, List<Token> done, int i, Tag before) {
    boolean canBeParticiple = shapes.participle(key) || shapes.ed(key);
    boolean canBePast = shapes.past(key) || shapes.ed(key);
    if (key.equals("briefed")
        && before == Tag.NOUN
        && i + 1 < words.size()
        && words.get(i + 1).key().equals("on")) {
      return Tag.PARTICIPLE; // "citing people briefed on the plan"
    }
    if (before == Tag.AUXILIARY && canBeParticiple || !canBePast) {
      return Tag.PARTICIPLE;
    }
    String next = i + 1 < words.size() ? words.get(i + 1).key() : "";
    boolean closesPhrase =
        next.isEmpty()
            || shapes.closed(next) != null
            || !Character.isLetter(next.charAt(0)) && !(article(done) && amount(next));
    if ((before == Tag.DETERMINER
            || before == Tag.POSSESSIVE
            || before == Tag.ADJECTIVE
            || before == Tag.PREPOSITION
            || before == Tag.NUMBER)
        && !closesPhrase
        && canBeParticiple) {
      return Tag.ADJECTIVE;
    }
    if (key.equals("said") || key.equals("told") && !done.isEmpty()) {
      return Tag.VERB;
    }
    if (done.isEmpty() || before == Tag.PREPOSITION || before == Tag.SUBORDINATOR) {
      return shapes.past(key) && !shapes.ed(key) && !done.isEmpty() ? Tag.VERB : Tag.PARTICIPLE;
    }
    if (before == Tag.PRONOUN && subject(done)) {
      return Tag.VERB;
    }
    if (canBeParticiple && next.equals("by")) {
      boolean means = i + 2 < words.size() && shapes.ing(words.get(i + 2).key());
      return means ? Tag.VERB : Tag.PARTICIPLE;
    }
    if (before.verbal() && before != Tag.AUXILIARY && canBeParticiple && !closesPhrase) {
      return Tag.ADJECTIVE;
    }
    boolean comma = done.get(done.size() - 1).form().equals(",");
    if (comma && canBeParticiple && shapes.closed(next) == Tag.PREPOSITION) {
      return closesApposition(done) ? Tag.VERB : Tag.PARTICIPLE;
    }
    if (canBeParticiple && before.nominal() && timeThenVerb(words, i)) {
      return Tag.PARTICIPLE;
    }
    return canBeParticiple && before.nominal() && finiteFollows(words, i)
        ? Tag.PARTICIPLE
        : Tag.VERB;
  }

  private static boolean article(List<Token> done) {
    String last = done.isEmpty() ? "" : done.get(done.size() - 1).key();
    return last.equals("a") || last.equals("an");
  }

  /** Whether a number or a sum begins: <i>an estimated $40 million</i>. */
  private static boolean amount(String next) {
    return Character.isDigit(next.charAt(0)) || "$£€¥₹".indexOf(next.charAt(0)) >= 0;
  }

  /** <i>he</i>, or an <i>it</i> that is no object: <i>the target it pledged to reach</i>. */
  private static boolean subject(List<Token> done) {
    int last = done.size() - 1;
    String pronoun = done.get(last).key();
    return SUBJECTS.contains(pronoun)
        || pronoun.equals("it") && last > 0 && done.get(last - 1).tag().nominal();
  }

  /**
   * <i>equipment seized in the raid was sold</i>: a finite verb without a subject of its own claims
   * the noun before.
   */
  private boolean finiteFollows(List<Token> words, int i) {
    boolean preposition = false;
    boolean noun = false;
    // "people involved in the talks assumed that"
    boolean modified =
        i + 1 < words.size() && shapes.closed(words.get(i + 1).key()) == Tag.PREPOSITION;
    for (int j = i + 1; j < Math.min(i + 9, words.size()); j++) {
      Token token = words.get(j);
      Tag tag = shapes.closed(token.key());
      if (!token.word()
          || tag == Tag.SUBORDINATOR
          || tag == Tag.RELATIVE
          || tag == Tag.CONJUNCTION
          || tag == Tag.PRONOUN
          || noun && tag == Tag.DETERMINER
          || NON_FINITE.contains(token.key())
          || token.key().equals("there")
          || j == i + 1 && token.key().equals("what")) {
        // A clause or a subject of its own: "cited examples of help his charity had received".
        return false;
      }
      preposition |= tag == Tag.PREPOSITION;
      if (preposition && noun && SAID.contains(token.key())) {
        return true;
      }
      boolean past = shapes.past(token.key()) || shapes.ed(token.key());
      if (modified && noun && past && j + 1 < words.size() && opensObject(words.get(j + 1).key())) {
        return true;
      }
      noun = tag == null && !shapes.adverb(token.key());
      if (tag == Tag.AUXILIARY || tag == Tag.MODAL) {
        return preposition || j == i + 1;
      }
    }
    return false;
  }

  private boolean opensObject(String key) {
    Tag tag = shapes.closed(key);
    return tag == Tag.DETERMINER || tag == Tag.SUBORDINATOR || key.equals("to");
  }

  /** <i>Dana Orrell, director of the port, called for</i>: a pair of commas and no verb so far. */
  private static boolean closesApposition(List<Token> done) {
    int commas = 0;
    for (int i = done.size() - 1; i >= Math.max(0, done.size() - LONGEST_CLAUSE); i--) {
      Token token = done.get(i);
      if (token.tag() == Tag.CLOSE_QUOTE) {
        // What was said stands before: "Never!" Orrell's niece, a councillor, shouted at them.
        break;
      }
      if (token.tag().verbal() || token.tag() == Tag.SUBORDINATOR) {
        return false;
      }
      commas += token.form().equals(",") ? 1 : 0;
    }
    return commas % 2 == 0;
  }

  /**
   * <i>a poll released Friday shows</i>, <i>a report issued earlier this year found</i>: the time
   * ends the phrase, and its verb follows.
   */
  private boolean timeThenVerb(List<Token> words, int i) {
    int j = i + 1;
    while (j < words.size() && TO_TIME.contains(words.get(j).key())) {
      j++;
    }
    if (j + 1 >= words.size() || !Phrases.time(words.get(j)) || words.get(j).key().equals("may")) {
      return false;
    }
    Token verb = words.get(j + 1);
    return shapes.presentS(verb.key())
        || shapes.past(verb.key())
        || shapes.ed(verb.key()) && !verb.capitalized();
  }
}
