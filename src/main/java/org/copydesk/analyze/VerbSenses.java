package org.copydesk.analyze;

import java.util.Set;
import org.copydesk.analyze.CueTable.Sense;
import org.copydesk.analyze.CueTable.Verb;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Attribution.CueClass;
import org.copydesk.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the sense of a verb by what follows it: <i>asked whether</i> is speech, <i>asked to
 * leave</i> a wish, <i>asked the mayor</i> neither without more.
 */
final class VerbSenses {
  /** To talk to or with somebody reports a meeting; to talk about something, what it was on. */
  private static final Set<String> TALKING = Set.of("talk", "speak", "chat", "converse");

  /** <i>, promising to lift the ban</i>: a speech act also without a subject of its own. */
  private static final Set<String> COMMITTING = Set.of("promise", "pledge", "vow", "threaten");

  private static final Set<String> TOPICS = Set.of("about", "of", "against", "on");

  private static final int LONGEST_OBJECT = 10;

  private VerbSenses() {}

  /**
   * The sense of {@code verb} at {@code at}; null if what follows makes it no cue.
   *
   * @param next what follows it
   * @param contentBefore whether what was said stands before
   * @param free whether it is a participle or an infinitive without a subject of its own
   * @param inverted whether its subject stands behind it
   */
  static @Nullable Sense of(
      ParsedBlock block,
      Range sentence,
      Verb verb,
      int at,
      Complement next,
      boolean contentBefore,
      boolean free,
      boolean inverted) {
    boolean quotedBefore = contentBefore && nearQuote(block, sentence, at);
    if (quotedBefore || inverted) {
      Sense spoken = verb.with("SCTNQ");
      return spoken != null ? spoken : verb.with("P");
    }
    return switch (next.kind()) {
      case QUOTE -> verb.with("SCTNPQ");
      case COLON -> verb.with("SCTQ");
      case THAT, WH -> verb.with("SCTN");
      case TO ->
          free && verb.with("S") == null && !COMMITTING.contains(verb.lemma())
              ? null
              : intention(verb);
      case PREPOSITION -> {
        String preposition = block.key(next.from());
        if (TALKING.contains(verb.lemma()) && !TOPICS.contains(preposition)) {
          yield verb.with("S");
        }
        Sense sense = verb.with(preposition.equals("as") ? "SPN" : "SP");
        if (sense == null && relative(block, sentence, at)) {
          sense = verb.with("N");
        }
        yield sense != null || contentBefore ? (sense != null ? sense : verb.with("CT")) : null;
      }
      case CLAUSE -> free ? verb.with("SCT") : verb.with("SCTN");
      case PERSON_CLAUSE -> verb.with("TNS");
      case PERSON_TO -> verb.with("TIN");
      case NOUN -> {
        Sense sense = verb.with("SN");
        if (sense == null && framed(block, sentence, next.from())) {
          sense = verb.with("V");
        }
        yield sense != null ? sense : told(verb, contentBefore);
      }
      case END -> {
        if (contentBefore || asSaid(block, sentence, at)) {
          yield verb.with("SCT");
        }
        Sense sense = verb.with("S");
        yield sense == null && relative(block, sentence, at) ? verb.with("N") : sense;
      }
      case OTHER -> verb.with("S");
    };
  }

  /**
   * <i>C, she told the board</i> as against <i>she urged restraint</i>, which says no more than
   * what she is for.
   */
  private static @Nullable Sense told(Verb verb, boolean contentBefore) {
    Sense sense = verb.with("T");
    if (sense != null && sense.frames().indexOf('I') >= 0 && !contentBefore) {
      return null;
    }
    return sense == null || contentBefore ? sense : new Sense(CueClass.STANCE, sense.frames());
  }

  /** <i>asked to leave</i> wants something, <i>asked them to leave</i> is a speech act. */
  private static @Nullable Sense intention(Verb verb) {
    for (Sense sense : verb.senses()) {
      if (sense.frames().indexOf('I') >= 0 && sense.frames().indexOf('T') < 0) {
        return sense;
      }
    }
    return verb.with("I");
  }

  /** <i>sees the fees as a tax</i>, <i>linked the leak to the flood</i>: how somebody sees it. */
  private static boolean framed(ParsedBlock block, Range sentence, int from) {
    for (int i = from; i < Math.min(sentence.to() - 1, from + LONGEST_OBJECT); i++) {
      if (i > from && (block.key(i).equals("as") || block.key(i).equals("to"))) {
        return true;
      }
      if (!block.token(i).word() && !block.token(i).form().equals("%")
          || block.token(i).tag().finite()) {
        return false;
      }
    }
    return false;
  }

  /** <i>the levy, which most mayors opposed</i>: what the verb is about stands before. */
  private static boolean relative(ParsedBlock block, Range sentence, int at) {
    int group = Phrases.groupStart(block, at, sentence.from());
    Range source = Subjects.before(block, sentence, group);
    if (source == null || source.from() <= sentence.from() || source.to() > group) {
      return false;
    }
    int that = source.from() - 1;
    Tag before = block.token(that).tag();
    boolean gap =
        block.key(that).equals("that")
            && that > sentence.from()
            && block.token(that - 1).tag() == Tag.NOUN;
    boolean pronoun =
        source.to() - source.from() == 1 && block.token(source.from()).tag() == Tag.PRONOUN;
    // "a deal she once opposed": the relative may be left out before a pronoun.
    return before == Tag.RELATIVE || gap || pronoun && before == Tag.NOUN;
  }

  /** <i>..., as the premier has claimed</i>. */
  private static boolean asSaid(ParsedBlock block, Range sentence, int at) {
    for (int i = at - 1; i >= Math.max(sentence.from(), at - 12); i--) {
      if (block.key(i).equals("as")) {
        return true;
      }
      if (!block.token(i).word()) {
        return false;
      }
    }
    return false;
  }

  private static boolean nearQuote(ParsedBlock block, Range sentence, int at) {
    for (int i = at - 1; i >= Math.max(sentence.from(), at - 25); i--) {
      if (block.quoted(i)) {
        return true;
      }
    }
    return false;
  }
}
