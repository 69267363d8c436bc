package org.copydesk.analyze;

import java.util.EnumSet;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Quote;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who a verb is about: before it, behind a comma pair ({@code Dana Orrell, the premier,
 * said}), before a relative ({@code officials who said}), shared ({@code she resigned and said}),
 * or after it ({@code said Dana Orrell}).
 */
final class Subjects {
  /** Words set between commas that tell nothing of the subject. */
  private static final Set<String> ASIDES =
      Set.of("though", "however", "meanwhile", "too", "also", "instead", "nevertheless");

  /** How far back a comma pair may reach, in tokens. */
  private static final int LONGEST_INSERTION = 40;

  /** Quotations of more words are speech and no title, in words. */
  private static final int LONGEST_TITLE = 6;

  /** Pronouns that are nothing but subjects. */
  private static final Set<String> PRONOUNS = Set.of("i", "we", "he", "she", "they");

  private static final Set<Tag> OPENERS =
      EnumSet.of(Tag.RELATIVE, Tag.SUBORDINATOR, Tag.GERUND, Tag.PARTICIPLE, Tag.PREPOSITION);

  private Subjects() {}

  /**
   * The subject before the verb group that starts at {@code group}.
   *
   * @return null if there is none in this sentence
   */
  static @Nullable Range before(ParsedBlock block, Range sentence, int group) {
    return before(block, sentence, group, 0);
  }

  private static @Nullable Range before(ParsedBlock block, Range sentence, int group, int depth) {
    int last = timeBefore(block, sentence, group) - 1;
    if (last < sentence.from() || depth > 3) {
      return null;
    }
    Tag tag = block.token(last).tag();
    String form = block.token(last).form();
    if (form.equals(",") || form.equals("—") || form.equals("–") || form.equals("--")) {
      return withoutAside(block, acrossInsertion(block, sentence, last, depth));
    }
    if (tag == Tag.RELATIVE) {
      boolean set =
          last > sentence.from()
              && (block.key(last - 1).equals(",") || Scopes.dash(block.token(last - 1)));
      int end = set ? last - 1 : last;
      Range antecedent = end > sentence.from() ? Phrases.before(block, end, sentence.from()) : null;
      return antecedent == null ? null : withName(block, sentence, antecedent);
    }
    if (tag == Tag.CONJUNCTION) {
      return shared(block, sentence, last, depth);
    }
    if (tag == Tag.CLOSE_QUOTE && last - 1 > sentence.from() && titled(block, last)) {
      Range subject = acrossInsertion(block, sentence, last - 1, depth);
      return subject == null ? null : new Range(subject.from(), last + 1);
    }
    if (tag == Tag.SUBORDINATOR || tag == Tag.TO || tag == Tag.CLOSE_QUOTE) {
      return null;
    }
    if (PRONOUNS.contains(block.key(last)) && tag == Tag.PRONOUN) {
      // "the target she had pledged to reach": the noun before is what the clause is about.
      return new Range(last, last + 1);
    }
    Range contact = contact(block, sentence, group);
    if (contact != null) {
      return contact;
    }
    Range near = Phrases.before(block, group, sentence.from());
    if (near == null && block.token(last).tag() != Tag.PREPOSITION) {
      return behindParticiple(block, sentence, group);
    }
    if (near != null) {
      near = behindObject(block, near, group);
    }
    Range far = near == null ? null : acrossRelative(block, sentence, near, group, depth);
    return far != null ? far : depth > 0 && near != null ? withName(block, sentence, near) : near;
  }

  /** Cuts an aside from the end: <i>A mayoral aide, though</i>. */
  private static @Nullable Range withoutAside(ParsedBlock block, @Nullable Range source) {
    int comma = source == null ? 0 : source.to() - 2;
    boolean aside =
        source != null
            && comma > source.from()
            && block.key(comma).equals(",")
            && ASIDES.contains(block.key(comma + 1));
    return source != null && aside ? new Range(source.from(), comma) : source;
  }

  /**
   * A description in an insertion belongs to the name before it: <i>Dana Orrell, head of the port,
   * whose ships lay idle, said</i>.
   */
  private static Range withName(ParsedBlock block, Range sentence, Range near) {
    int name = near.from() - 1;
    if (name <= sentence.from()
        || !block.token(name).form().equals(",")
        || block.token(near.from()).tag() == Tag.NAME
        || block.token(name - 1).tag() != Tag.NAME) {
      return near;
    }
    int from = name - 1;
    while (from > sentence.from() && block.token(from - 1).tag() == Tag.NAME) {
      from--;
    }
    boolean opens = from == sentence.from() || block.token(from - 1).form().equals(",");
    return name - from > 1 && (opens || block.token(from - 1).tag() == Tag.CONJUNCTION)
        ? new Range(from, near.to())
        : near;
  }

  /**
   * The first token of a time between the subject and its verb: <i>who last year threatened</i>;
   * {@code group} if there is none, or if the subject would end in it.
   */
  private static int timeBefore(ParsedBlock block, Range sentence, int group) {
    int i = group - 1;
    while (i > sentence.from()
        && (dated(block, i)
            || i + 1 < group
                && dated(block, i + 1)
                && (block.token(i).tag() == Tag.ADJECTIVE
                    || block.token(i).tag() == Tag.DETERMINER
                    || block.token(i).tag() == Tag.PREPOSITION))) {
      i--;
    }
    if (i + 1 >= group) {
      return group;
    }
    Tag tag = block.token(i).tag();
    boolean subject = tag == Tag.RELATIVE || block.token(i).form().equals(",");
    return subject ? i + 1 : group;
  }

  private static boolean dated(ParsedBlock block, int i) {
    return Phrases.time(block.token(i)) || Phrases.year(block.token(i));
  }

  /**
   * <i>A general who commands the coast guard has accused</i>: the object of the relative is not
   * the subject.
   */
  private static @Nullable Range acrossRelative(
      ParsedBlock block, Range sentence, Range near, int group, int depth) {
    for (int i = near.from() - 1; i > sentence.from(); i--) {
      Tag tag = block.token(i).tag();
      if (tag.finite() && !block.quoted(i)) {
        int relative = Phrases.groupStart(block, i, sentence.from()) - 1;
        boolean who = relative > sentence.from() && block.token(relative).tag() == Tag.RELATIVE;
        Range antecedent = who ? before(block, sentence, relative + 1, depth + 1) : null;
        return antecedent == null ? null : new Range(antecedent.from(), group);
      }
      if (tag == Tag.PARTICIPLE && block.token(i - 1).tag().nominal()) {
        // "people briefed on the sale": the object of the participle is not the subject either.
        Range antecedent = Phrases.before(block, i, sentence.from());
        return antecedent == null ? null : new Range(antecedent.from(), near.to());
      }
      if (!block.token(i).word() || tag == Tag.SUBORDINATOR) {
        return null;
      }
    }
    return null;
  }

  /**
   * <i>the experts I interviewed this week said</i>: a relative clause without a relative; its verb
   * is not the one asked for, and what it is about stands before its subject.
   */
  private static @Nullable Range contact(ParsedBlock block, Range sentence, int group) {
    int i = group - 1;
    while (i > sentence.from()
        && (Phrases.time(block.token(i)) || block.key(i).equals("this") || adjunct(block, i))) {
      i--;
    }
    int subject = i - 1;
    boolean clause =
        subject > sentence.from()
            && block.token(i).tag() == Tag.VERB
            && PRONOUNS.contains(block.key(subject))
            && block.token(subject - 1).tag().nominal();
    return clause ? Phrases.before(block, subject, sentence.from()) : null;
  }

  /**
   * <i>an attack senior officials said was planned</i>: the clause has no subject of its own, so
   * the attack is what it is about, and an adjective behind a noun begins the phrase of those who
   * said it.
   */
  private static Range behindObject(ParsedBlock block, Range near, int group) {
    int verb = group;
    while (verb < block.tokens().size() && block.token(verb).tag() == Tag.AUXILIARY) {
      verb++;
    }
    boolean gap =
        verb + 1 < block.tokens().size()
            && (block.token(verb + 1).tag() == Tag.AUXILIARY
                || block.token(verb + 1).tag() == Tag.MODAL);
    for (int i = near.from() + 1; gap && i + 1 < near.to(); i++) {
      if (block.token(i).tag() == Tag.ADJECTIVE
          && block.token(i - 1).tag() == Tag.NOUN
          && block.token(near.from()).tag() == Tag.DETERMINER) {
        return new Range(i, near.to());
      }
    }
    return near;
  }

  /** <i>we spoke to</i>: the preposition whose noun is what the clause is about. */
  private static boolean adjunct(ParsedBlock block, int i) {
    return block.token(i).tag() == Tag.PREPOSITION && block.token(i - 1).tag() == Tag.VERB;
  }

  /**
   * <i>A report issued earlier this year found</i>: what stands right before the verb is a time,
   * and the subject stands before the participle.
   */
  private static @Nullable Range behindParticiple(ParsedBlock block, Range sentence, int group) {
    for (int i = group - 1; i > sentence.from(); i--) {
      Tag tag = block.token(i).tag();
      boolean participle = tag == Tag.PARTICIPLE || tag == Tag.GERUND;
      if (participle && block.token(i - 1).tag().nominal()) {
        Range antecedent = Phrases.before(block, i, sentence.from());
        return antecedent == null ? null : new Range(antecedent.from(), group);
      }
      if (tag.finite() || !block.token(i).word() || tag == Tag.SUBORDINATOR) {
        return null;
      }
    }
    return null;
  }

  /** Whether an insertion ends in a title: <i>Ines Roca, author of "The Long Tide," said</i>. */
  private static boolean titled(ParsedBlock block, int closing) {
    int quote = block.quoteAt()[closing];
    int open = quote < 0 ? 0 : block.quotes().get(quote).open();
    return open > 0
        && block.token(closing - 1).form().equals(",")
        && (block.token(open - 1).tag() == Tag.NOUN || block.key(open - 1).equals("of"))
        && title(block, closing);
  }

  /** Whether the quotation at {@code i} is a title: its long words are capitalized. */
  private static boolean title(ParsedBlock block, int i) {
    Quote quote = block.quotes().get(block.quoteAt()[i]);
    for (int k = quote.open() + 1; k < quote.innerEnd(); k++) {
      Token token = block.token(k);
      if (token.word() && !token.capitalized() && token.key().length() > 3) {
        return false;
      }
    }
    return quote.words() > 1;
  }

  /**
   * The subject of the verb before {@code limit} in the same sentence: for coordinated and
   * non-finite verbs.
   */
  static @Nullable Range shared(ParsedBlock block, Range sentence, int limit) {
    return shared(block, sentence, limit, 0);
  }

  private static @Nullable Range shared(ParsedBlock block, Range sentence, int limit, int depth) {
    for (int i = limit - 1; i >= sentence.from(); i--) {
      Tag tag = block.token(i).tag();
      if ((tag == Tag.VERB || tag == Tag.AUXILIARY || tag == Tag.MODAL) && !block.quoted(i)) {
        Range subject =
            before(block, sentence, Phrases.groupStart(block, i, sentence.from()), depth + 1);
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }

  private static @Nullable Range acrossInsertion(
      ParsedBlock block, Range sentence, int closing, int depth) {
    String mark = block.token(closing).form();
    boolean finite = false;
    for (int i = closing - 1; i > Math.max(sentence.from(), closing - LONGEST_INSERTION); i--) {
      if (block.quoted(i)) {
        // A title or a term may stand in the insertion, but no speech.
        if (block.quotes().get(block.quoteAt()[i]).words() > LONGEST_TITLE && !title(block, i)) {
          return null;
        }
        continue;
      }
      Tag tag = block.token(i).tag();
      // The verb of "a colonel who served in the war" is not one of the insertion's own.
      finite = tag != Tag.RELATIVE && (finite || tag.finite());
      if (block.token(i).form().equals(mark)) {
        Tag opens = block.token(i + 1).tag();
        if (opens == Tag.CONJUNCTION || finite && !OPENERS.contains(opens)) {
          return null;
        }
        Range subject = before(block, sentence, i, depth + 1);
        if (subject != null
            && (block.token(subject.to() - 1).tag().nominal()
                || block.token(subject.to() - 1).form().equals(")"))) {
          boolean aside = i + 2 == closing && block.token(i + 1).tag() == Tag.ADVERB;
          return aside ? subject : new Range(subject.from(), closing);
        }
        if (depth > 2) {
          return null;
        }
      }
    }
    return null;
  }
}
