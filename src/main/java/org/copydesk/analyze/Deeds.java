package org.copydesk.analyze;

import java.util.List;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Whom a verb of wrongdoing charges, and whether it has the object that makes it a charge: in
 * <i>Moscow's campaign to sabotage the vote</i> that is Moscow, and in <i>the guards killed in the
 * assault</i> nobody is charged.
 */
final class Deeds {
  private static final Set<String> OPPOSING =
      Set.of(
          "fight",
          "fighting",
          "against",
          "defeat",
          "defeating",
          "anti",
          "counter",
          "battle",
          "battling",
          "combat",
          "combating",
          "destroy",
          "stop",
          "contain");

  /** Nouns whose infinitive tells what their owner is doing. */
  private static final Set<String> SCHEMES =
      Set.of(
          "scheme",
          "plot",
          "conspiracy",
          "campaign",
          "operation",
          "attempt",
          "attempts",
          "bid",
          "effort",
          "efforts",
          "push",
          "drive",
          "plan");

  /** Prepositions over which help still reaches whom it is for: arms <i>to</i> the militants. */
  private static final Set<String> REACHING = Set.of("to", "for", "with");

  /** What of a group is the group: <i>members of the gang</i>. */
  private static final Set<String> PARTS =
      Set.of(
          "member",
          "members",
          "group",
          "groups",
          "leader",
          "leaders",
          "wing",
          "hundreds",
          "dozens",
          "thousands",
          "part",
          "parts",
          "some",
          "many",
          "kind",
          "network",
          "army");

  private static final Set<String> RELATIVES = Set.of("who", "which", "that");

  /** How far behind its verb the object of a support may stand: arms and money to the militants. */
  private static final int NEAR = 8;

  private final Lexicons lexicons;
  private final Parties parties;

  Deeds(Lexicons lexicons, Parties parties) {
    this.lexicons = lexicons;
    this.parties = parties;
  }

  /**
   * Whether the form only names or qualifies: <i>election meddling</i>, <i>the most persecuted
   * groups</i>, <i>hacked emails</i>.
   *
   * @param start where its verb group begins
   * @param at the verb
   */
  static boolean named(ParsedBlock block, int start, int at) {
    if (at == 0) {
      return false;
    }
    Tag tag = block.token(at).tag();
    Tag before = block.token(at - 1).tag();
    Tag next = at + 1 < block.tokens().size() ? block.token(at + 1).tag() : Tag.MARK;
    boolean noun = next == Tag.NOUN || next == Tag.NAME;
    boolean qualifies =
        before == Tag.DETERMINER
            || before == Tag.POSSESSIVE
            || before == Tag.ADJECTIVE
            || block.key(at - 1).equals("most")
            || block.key(at - 1).equals("more");
    boolean paired =
        at > 1 && before == Tag.CONJUNCTION && block.token(at - 2).tag() == Tag.ADJECTIVE;
    if (paired && !noun && next != Tag.DETERMINER && next != Tag.PRONOUN) {
      return true; // so pristine and whitewashed that
    }
    if (qualifies && noun && (tag == Tag.PARTICIPLE || tag == Tag.VERB) && start >= at - 1) {
      return true;
    }
    if (tag != Tag.GERUND || start != at) {
      return false;
    }
    if (at > 1 && block.token(at - 2).tag() == Tag.PREPOSITION && before != Tag.NOUN) {
      return before == Tag.NAME || before == Tag.ADJECTIVE; // an inquiry into Tarn hacking
    }
    boolean object = noun || next == Tag.DETERMINER || next == Tag.PRONOUN || next == Tag.NUMBER;
    return before == Tag.NAME || before == Tag.ADJECTIVE
        ? !object
        : before == Tag.NOUN && (next == Tag.MARK || next.finite());
  }

  /** Whether the phrase is a relative pronoun whose antecedent was not made out. */
  static boolean relative(ParsedBlock block, Range agent) {
    return agent.to() - agent.from() == 1 && RELATIVES.contains(block.key(agent.from()));
  }

  /** Whom the verb at {@code at} charges; null if nobody, or nobody who can be made out. */
  @Nullable Range agent(ParsedBlock block, Range sentence, int start, int at, Range rest) {
    Tag tag = block.token(at).tag();
    if (Phrases.passive(block, start, at) || tag == Tag.PARTICIPLE && start == at) {
      return byPhrase(block, rest);
    }
    if (start <= sentence.from()) {
      return null;
    }
    Tag before = block.token(start - 1).tag();
    if (tag == Tag.INFINITIVE && block.key(start - 1).equals("to")) {
      int governor = Math.max(sentence.from(), start - 2);
      if (block.token(governor).tag() == Tag.PARTICIPLE
          && governor > sentence.from()
          && block.token(governor - 1).tag().nominal()) {
        return null; // documents used to spy: by whom?
      }
      Range owner = owner(block, sentence, governor);
      return owner != null || fought(block, sentence, governor)
          ? owner
          : Subjects.shared(block, sentence, start);
    }
    if (tag == Tag.GERUND && start == at) {
      return behind(block, sentence, start);
    }
    boolean relative = before == Tag.RELATIVE || RELATIVES.contains(block.key(start - 1));
    if (relative && start - 2 >= sentence.from() && block.token(start - 2).word()) {
      return antecedent(block, sentence, start - 1);
    }
    Range agent = Subjects.before(block, sentence, start);
    if (agent == null) {
      return Subjects.shared(block, sentence, start);
    }
    boolean bracket = block.token(agent.to() - 1).form().equals("(");
    return bracket ? new Range(agent.from(), agent.to() - 1) : agent;
  }

  /**
   * Whose scheme it is: <i>Moscow's broad campaign to</i>, <i>a Norvale plot to</i>; null if the
   * noun before the infinitive is no scheme, or nobody's.
   */
  private static @Nullable Range owner(ParsedBlock block, Range sentence, int noun) {
    if (noun <= sentence.from() || !SCHEMES.contains(block.key(noun))) {
      return null;
    }
    int from = noun;
    while (from > sentence.from()) {
      Tag tag = block.token(from - 1).tag();
      if (tag == Tag.POSSESSIVE) {
        return nearest(block, sentence, from - 1);
      }
      if (tag == Tag.NAME) {
        return new Range(from - 1, from);
      }
      if (tag != Tag.ADJECTIVE && tag != Tag.NOUN && tag != Tag.PARTICIPLE && tag != Tag.ADVERB) {
        return null;
      }
      from--;
    }
    return null;
  }

  /** Whether nobody's schemes are what an act is to meet: <i>to counter attempts to</i>. */
  private static boolean fought(ParsedBlock block, Range sentence, int noun) {
    int before = noun - 1;
    while (before > sentence.from() && block.token(before).tag() == Tag.ADJECTIVE) {
      before--;
    }
    return SCHEMES.contains(block.key(noun))
        && before > sentence.from()
        && block.token(before).tag() == Tag.INFINITIVE;
  }

  /**
   * Whom a bare gerund is about: the phrase it stands behind if that can act (<i>a foreigner
   * meddling</i>, <i>migrants trying to get in by hijacking</i>), else the subject of the sentence
   * (<i>spent the winter falsifying</i>).
   */
  private @Nullable Range behind(ParsedBlock block, Range sentence, int start) {
    for (int i = start; i > sentence.from(); i--) {
      if (block.token(i).tag().finite() && !block.key(i - 1).equals("to")) {
        break;
      }
      boolean about = block.token(i).tag() == Tag.GERUND && block.token(i - 1).tag().nominal();
      Range near = about ? nearest(block, sentence, i) : null;
      boolean acts =
          near != null
              && !placed(block, sentence, near)
              && (lexicons.has("human-noun", block.key(i - 1))
                  || lexicons.has("source-role", block.key(i - 1))
                  || parties.identifiable(block, near));
      if (acts) {
        return near;
      }
    }
    return Subjects.shared(block, sentence, start);
  }

  /** <i>quoted in the Harwick press attacking</i>: where it was, and not who did it. */
  private static boolean placed(ParsedBlock block, Range sentence, Range near) {
    return near.from() > sentence.from() && block.key(near.from() - 1).equals("in");
  }

  /** The phrase that a relative pronoun without a comma belongs to: the nearest one. */
  private static @Nullable Range antecedent(ParsedBlock block, Range sentence, int relative) {
    Tag before = block.token(Math.max(sentence.from(), relative - 1)).tag();
    return before.nominal() || before == Tag.PRONOUN || before == Tag.DETERMINER
        ? nearest(block, sentence, relative)
        : null; // know who lied: a question and nobody's deed
  }

  /** The words of a noun phrase right before {@code end}, without what governs it. */
  private static @Nullable Range nearest(ParsedBlock block, Range sentence, int end) {
    int from = end;
    while (from > sentence.from()) {
      Tag tag = block.token(from - 1).tag();
      boolean part =
          tag.nominal()
              || tag == Tag.ADJECTIVE
              || tag == Tag.NUMBER
              || tag == Tag.POSSESSIVE
              || tag == Tag.DETERMINER;
      if (!part) {
        break;
      }
      from--;
      if (tag == Tag.DETERMINER) {
        break;
      }
    }
    return from == end ? null : new Range(from, end);
  }

  private static @Nullable Range byPhrase(ParsedBlock block, Range rest) {
    for (int i = rest.from(); i < rest.to(); i++) {
      if (block.token(i).tag().finite() || block.token(i).tag() == Tag.INFINITIVE) {
        return null; // bribed to say that the tests were backed by the ministry
      }
      if (block.key(i).equals("by")) {
        return i > rest.from() && block.key(i - 1).equals("not")
            ? null
            : Phrases.after(block, i + 1, rest.to());
      }
    }
    return null;
  }

  /** Whether a hostile group is helped, and nobody who fights one or only has to do with one. */
  boolean hostile(ParsedBlock block, Range rest) {
    if (rest.isEmpty()) {
      return false;
    }
    List<Lexicons.Hit> hits =
        lexicons.match("hostile-object", block.tokens().subList(rest.from(), rest.to()));
    if (hits.isEmpty() || hits.get(0).from() > NEAR) {
      return false;
    }
    int object = rest.from() + hits.get(0).from();
    boolean act = hits.get(0).entry().group().equals("act");
    if (act && block.token(object).tag().finite()) {
      return false; // to promote one candidate and attack another
    }
    for (int i = rest.from(); i < object; i++) {
      Tag tag = block.token(i).tag();
      boolean aside =
          tag == Tag.SUBORDINATOR
              || tag == Tag.RELATIVE
              || tag.finite()
              || tag == Tag.PARTICIPLE && block.token(i - 1).tag().nominal()
              || !block.token(i).word();
      if (aside
          || OPPOSING.contains(block.key(i))
          || tag == Tag.PREPOSITION && !reaches(block, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean reaches(ParsedBlock block, int preposition) {
    return REACHING.contains(block.key(preposition))
        || block.key(preposition).equals("of") && PARTS.contains(block.key(preposition - 1));
  }
}
