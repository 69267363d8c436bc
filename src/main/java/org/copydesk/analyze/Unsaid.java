package org.copydesk.analyze;

import java.util.Set;
import java.util.function.Predicate;
import org.copydesk.analyze.CueTable.Sense;
import org.copydesk.analyze.CueTable.Verb;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Attribution.CueClass;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What has the words of a report and reports nothing: names, wishes of anybody, might-have-saids.
 */
final class Unsaid {
  private static final Set<String> NAMING = Set.of("call", "label", "dub", "name", "title", "tag");

  private static final Set<String> IMAGINED = Set.of("would", "could", "might", "should", "may");

  private static final Set<String> WITHHOLDING =
      Set.of("declined", "declines", "refused", "refuses", "unwilling", "unable", "reluctant");

  private static final Set<String> ARRESTING = Set.of("question", "interrogate", "interview");
  private static final Set<String> HITTING = Set.of("attack", "hit", "blast");
  private static final Set<String> FUNDING = Set.of("support", "back");

  /** Those who question people for a living. */
  private static final Set<String> OFFICERS =
      Set.of("police", "officers", "detectives", "investigators", "prosecutors", "agents");

  /** How far behind <i>claimed</i> its lives stand, in tokens. */
  private static final int LIVES = 5;

  private Unsaid() {}

  /**
   * <i>a print called "Cowboys"</i>, <i>a stream called Miracle Run</i>: what stands before it has
   * the name.
   */
  static boolean naming(ParsedBlock block, Verb verb, int at) {
    if (!NAMING.contains(verb.lemma())
        || at + 1 >= block.tokens().size()
        || block.key(at).endsWith("ing")) {
      return false;
    }
    return block.token(at + 1).tag() == Tag.OPEN_QUOTE || named(block, at);
  }

  /** <i>It is important to note that</i>: the story itself says so. */
  static boolean impersonal(ParsedBlock block, Range sentence, int group) {
    int to = group - 1;
    return to - 3 >= sentence.from()
        && block.key(to).equals("to")
        && block.token(to - 1).tag() == Tag.ADJECTIVE
        && phrased(block, sentence, to - 2);
  }

  /** Whether <i>it is</i>, perhaps with an adverb, ends at {@code last}. */
  private static boolean phrased(ParsedBlock block, Range sentence, int last) {
    int be = last;
    while (be > sentence.from() && block.token(be).tag() == Tag.ADVERB) {
      be--;
    }
    return be > sentence.from()
        && block.token(be).tag() == Tag.AUXILIARY
        && block.key(be - 1).equals("it");
  }

  /** <i>admitted to owing</i>: the gerund behind the <i>to</i> at {@code at} is what was said. */
  static boolean admitted(ParsedBlock block, int at) {
    return block.key(at).equals("to") && block.key(at + 1).endsWith("ing");
  }

  /** <i>does not claim to know</i>: nothing was claimed. */
  static boolean unclaimed(ParsedBlock block, Verb verb, int group, int at) {
    boolean negated = false;
    for (int i = group; i < at; i++) {
      negated |= block.token(i).tag() == Tag.NEGATION;
    }
    return verb.lemma().equals("claim")
        && (negated && block.key(at + 1).equals("to") || taken(block, at));
  }

  /** <i>The fighting claimed the lives of nine</i>. */
  private static boolean taken(ParsedBlock block, int at) {
    for (int i = at + 1; i < Math.min(block.tokens().size(), at + LIVES); i++) {
      String key = block.key(i);
      if (key.equals("lives") || key.equals("life")) {
        return true;
      }
      Tag tag = block.token(i).tag();
      if (tag != Tag.DETERMINER && tag != Tag.NUMBER && tag != Tag.ADJECTIVE) {
        return false;
      }
    }
    return false;
  }

  /** <i>have not said who</i>, <i>declined to say why</i>: no information comes from them. */
  static boolean withheld(ParsedBlock block, Range sentence, int at) {
    int group = Phrases.groupStart(block, at, sentence.from());
    for (int i = group; i < at; i++) {
      if (block.token(i).tag() == Tag.NEGATION) {
        return true;
      }
    }
    return group - 2 >= sentence.from()
        && block.token(group - 1).tag() == Tag.TO
        && WITHHOLDING.contains(block.key(group - 2));
  }

  /** Whether nothing but a name follows: <i>called Orrell a liar</i> says more. */
  private static boolean named(ParsedBlock block, int at) {
    int end = at + 1;
    while (end < block.tokens().size() && block.token(end).tag() == Tag.NAME) {
      end++;
    }
    return end > at + 1
        && block.token(at - 1).tag() == Tag.NOUN
        && (end == block.tokens().size() || !block.token(end).word());
  }

  /**
   * What is done and not said: <i>Police questioned the student</i>, <i>fighters attack the
   * town</i>, <i>the study was supported by the fund</i>.
   *
   * @param agent who does it
   * @param object what it is done to
   */
  static boolean deed(
      ParsedBlock block, Lexicons lexicons, String lemma, Range agent, @Nullable Range object) {
    if (ARRESTING.contains(lemma)) {
      return any(block, agent, OFFICERS::contains);
    }
    if (HITTING.contains(lemma)) {
      return any(block, agent, key -> key.equals("hackers") || lexicons.has("armed-noun", key));
    }
    return FUNDING.contains(lemma)
        && object != null
        && any(block, object, key -> lexicons.has("research-noun", key));
  }

  private static boolean any(ParsedBlock block, Range range, Predicate<String> word) {
    for (int i = range.from(); i < range.to(); i++) {
      if (word.test(block.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** <i>If you want to avoid the crowds</i>: anybody, that is nobody. */
  static boolean generic(ParsedBlock block, Range source, Sense sense) {
    return sense.cueClass() != CueClass.SPEECH
        && source.to() - source.from() == 1
        && block.key(source.from()).equals("you");
  }

  /**
   * <i>One has to ask</i>, <i>one might say</i>, <i>we might call it</i>: anybody, as against
   * <i>One said</i>.
   */
  static boolean anybody(ParsedBlock block, Range source, int group) {
    boolean word = source.to() - source.from() == 1;
    if (word && block.key(source.from()).equals("we")) {
      return block.token(group).tag() == Tag.MODAL && IMAGINED.contains(block.key(group));
    }
    return word
        && block.key(source.from()).equals("one")
        && (block.token(group).tag() == Tag.MODAL
            || block.token(group).tag() == Tag.TO
            || block.key(source.to() + 1).equals("to"));
  }

  /**
   * <i>Critics would say that it leaks</i>: what somebody might say was not said. <i>Would not
   * say</i>, <i>would only say</i> and <i>would later say</i> report.
   */
  static boolean imagined(ParsedBlock block, Range sentence, int group, int at) {
    if (!IMAGINED.contains(block.key(group))) {
      return false;
    }
    for (int i = group + 1; i < Math.min(sentence.to(), at + 3); i++) {
      Tag tag = block.token(i).tag();
      if (tag == Tag.NEGATION || tag == Tag.ADVERB || tag == Tag.AUXILIARY) {
        return false;
      }
    }
    return true;
  }
}
