package org.copydesk.analyze;

import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * What follows a verb and so tells its frame: a quotation, <i>that</i>, an infinitive, a clause, a
 * noun phrase.
 *
 * @param kind what it is
 * @param from where the content begins
 * @param person where a person told stands; same as {@code from} if nobody is told
 */
record Complement(Kind kind, int from, int person) {
  /** How far from the verb the verb of a clause behind it may stand, in tokens. */
  private static final int LONGEST_SUBJECT = 18;

  private static final int LONGEST_ASIDE = 14;

  /** <i>, on Friday, the board</i>: what follows is a clause of its own. */
  private static final Set<String> ASIDE_OF_TIME = Set.of("on", "at", "after", "before", "since");

  /**
   * Prepositions before a number that begins a clause: <i>reports over 40 people are missing</i>.
   */
  private static final Set<String> AMOUNTS = Set.of("over", "under", "about", "around");

  private static final Set<String> NON_FINITE = Set.of("be", "been", "being", "having", "doing");

  private Complement(Kind kind, int from) {
    this(kind, from, from);
  }

  /** The kinds of complement. */
  enum Kind {
    QUOTE,
    COLON,
    THAT,
    WH,
    TO,
    PREPOSITION,
    CLAUSE,
    PERSON_CLAUSE,
    PERSON_TO,
    NOUN,
    END,
    OTHER
  }

  private static final Set<String> BEING = Set.of("being", "having");

  /** What follows the verb that ends before {@code after}; times and adverbs are skipped. */
  static Complement after(ParsedBlock block, Range sentence, int after) {
    if (after + 1 < sentence.to()
        && block.key(after).equals("so")
        && !block.token(after + 1).word()) {
      return new Complement(Kind.CLAUSE, after);
    }
    int i = skipTime(block, sentence, behindBrackets(block, sentence, after));
    if (i < sentence.to() && i > after && existential(block, i - 1)) {
      return new Complement(Kind.CLAUSE, i - 1);
    }
    if (i >= sentence.to()) {
      return new Complement(Kind.END, i);
    }
    Token token = block.token(i);
    if (token.tag() == Tag.OPEN_QUOTE) {
      return new Complement(Kind.QUOTE, i);
    }
    if (token.form().equals(",")) {
      boolean quote = i + 1 < sentence.to() && block.token(i + 1).tag() == Tag.OPEN_QUOTE;
      if (quote) {
        return new Complement(Kind.QUOTE, i + 1);
      }
      int behind = that(block, i + 1) ? i + 1 : acrossAside(block, sentence, i);
      if (behind > 0) {
        return that(block, behind)
            ? new Complement(Kind.THAT, behind + 1)
            : new Complement(Kind.NOUN, behind);
      }
      return new Complement(Kind.END, i);
    }
    if (token.form().equals("$") || token.form().equals("£") || token.form().equals("€")) {
      return new Complement(Kind.NOUN, i);
    }
    if (token.form().equals(":")) {
      return new Complement(Kind.COLON, i + 1);
    }
    if (!token.word()) {
      return new Complement(Kind.END, i);
    }
    Tag tag = token.tag();
    if (token.key().equals("that") && tag != Tag.PRONOUN) {
      return new Complement(Kind.THAT, i + 1);
    }
    if (asks(block, i)) {
      return new Complement(Kind.WH, i);
    }
    if (tag == Tag.TO) {
      return new Complement(Kind.TO, i);
    }
    if (tag == Tag.PREPOSITION) {
      boolean amount = AMOUNTS.contains(token.key()) && number(block, i + 1);
      Complement clause = amount ? nominal(block, sentence, i + 1) : null;
      return clause != null && clause.kind() == Kind.CLAUSE
          ? new Complement(Kind.CLAUSE, i)
          : prepositional(block, sentence, i);
    }
    if (tag.nominal() || tag == Tag.DETERMINER || tag == Tag.ADJECTIVE || tag == Tag.GERUND) {
      return nominal(block, sentence, i);
    }
    if ((tag == Tag.AUXILIARY || tag == Tag.MODAL) && i == after) {
      // "what engineers think is necessary", "the plan he believes will work": a clause with a gap.
      return new Complement(Kind.CLAUSE, i);
    }
    return new Complement(Kind.OTHER, i);
  }

  /** Whether an indirect question begins here: <i>whether he may stay</i>. */
  static boolean asks(ParsedBlock block, int i) {
    return i < block.tokens().size() && block.token(i).tag() == Tag.RELATIVE
        || Set.of("whether", "if", "how", "why", "where", "when").contains(block.key(i));
  }

  private static boolean number(ParsedBlock block, int i) {
    return i < block.tokens().size() && block.token(i).tag() == Tag.NUMBER;
  }

  /** <i>admitted (on stage) to owing</i>: what stands in brackets is no part of the frame. */
  private static int behindBrackets(ParsedBlock block, Range sentence, int from) {
    if (from >= sentence.to() || !block.token(from).form().equals("(")) {
      return from;
    }
    for (int i = from + 1; i < Math.min(sentence.to() - 1, from + LONGEST_ASIDE); i++) {
      if (block.token(i).form().equals(")")) {
        return i + 1;
      }
    }
    return from;
  }

  /** <i>argues there is</i>: the adverb stands for a subject. */
  private static boolean existential(ParsedBlock block, int at) {
    return block.key(at).equals("there") && block.token(at + 1).tag().finite();
  }

  /**
   * <i>said in a statement that</i>, <i>said on Friday: "</i>: the phrase is skipped if content
   * follows it.
   */
  private static Complement prepositional(ParsedBlock block, Range sentence, int at) {
    boolean called =
        Set.of("on", "upon").contains(block.key(at)) && block.key(at - 1).startsWith("call");
    for (int i = at + 1; i < Math.min(sentence.to(), at + 12); i++) {
      Token token = block.token(i);
      if (called && token.tag() == Tag.TO && i > at + 1) {
        return new Complement(Kind.PERSON_TO, i); // "called on banks to close accounts"
      }
      if (token.key().equals("that") && token.tag() == Tag.SUBORDINATOR) {
        return new Complement(Kind.THAT, i + 1);
      }
      boolean gerund =
          i + 1 < sentence.to()
              && (block.token(i + 1).tag() == Tag.GERUND || BEING.contains(block.key(i + 1)));
      if (token.key().equals("to") && gerund) {
        return new Complement(Kind.PREPOSITION, i); // "admitted on stage to owing"
      }
      if (token.form().equals(":")) {
        return new Complement(Kind.COLON, i + 1);
      }
      if (token.tag() == Tag.OPEN_QUOTE) {
        return new Complement(
            block.token(i - 1).form().equals(",") ? Kind.QUOTE : Kind.PREPOSITION, at);
      }
      if (token.tag().finite() || !token.word() && !token.form().equals(",")) {
        break;
      }
    }
    return new Complement(Kind.PREPOSITION, at);
  }

  private static boolean that(ParsedBlock block, int at) {
    return block.key(at).equals("that") && block.token(at).tag() == Tag.SUBORDINATOR;
  }

  /**
   * What goes on behind an aside: the <i>that</i> of <i>said, in a rare interview, that the dam was
   * safe</i>, the object of <i>described, in blunt terms, a trade in files</i>; -1 if there is
   * none.
   */
  private static int acrossAside(ParsedBlock block, Range sentence, int comma) {
    for (int i = comma + 1; i < Math.min(sentence.to() - 1, comma + LONGEST_ASIDE); i++) {
      Token token = block.token(i);
      if (token.form().equals(",")) {
        boolean object =
            block.token(comma + 1).tag() == Tag.PREPOSITION
                && block.token(i + 1).tag() == Tag.DETERMINER
                && !ASIDE_OF_TIME.contains(block.key(comma + 1));
        return object || that(block, i + 1) ? i + 1 : -1;
      }
      if (!token.word() || token.tag().finite()) {
        return -1;
      }
    }
    return -1;
  }

  /** A noun phrase: the subject of a clause, a person told something, or an object. */
  private static Complement nominal(ParsedBlock block, Range sentence, int at) {
    boolean relative = false;
    for (int i = at; i < Math.min(sentence.to(), at + LONGEST_SUBJECT); i++) {
      Token token = block.token(i);
      Tag tag = token.tag();
      if (tag.finite() && !relative && !NON_FINITE.contains(token.key())) {
        return new Complement(Kind.CLAUSE, at);
      }
      if (tag == Tag.CONJUNCTION && i > at && opensClause(block, sentence, i + 1)) {
        break;
      }
      if (tag == Tag.VERB || tag == Tag.PARTICIPLE || tag == Tag.INFINITIVE) {
        // The relative has its verb; the next one is that of the clause.
        relative = false;
        continue;
      }
      if (tag == Tag.RELATIVE && i > at) {
        relative = true;
        continue;
      }
      if (i > at && token.key().equals("that") && tag == Tag.SUBORDINATOR) {
        return new Complement(Kind.PERSON_CLAUSE, i + 1, at);
      }
      if (i > at && (tag == Tag.OPEN_QUOTE || token.form().equals(":"))) {
        return new Complement(Kind.PERSON_CLAUSE, i, at);
      }
      if (i > at && token.form().equals(",")) {
        // "told Lanyon, 58, that": an aside on the person told.
        int that = acrossAside(block, sentence, i);
        return that > 0 && that(block, that)
            ? new Complement(Kind.PERSON_CLAUSE, that + 1, at)
            : new Complement(Kind.NOUN, at);
      }
      if (i > at && tag == Tag.TO) {
        return aim(block, sentence, at, i)
            ? new Complement(Kind.CLAUSE, at)
            : new Complement(Kind.PERSON_TO, i);
      }
      if (tag == Tag.SUBORDINATOR || !token.word() && !token.form().equals("&")) {
        break;
      }
    }
    return new Complement(Kind.NOUN, at);
  }

  /**
   * <i>argued his fight to raise funds is urgent</i>: what follows belongs to a noun with an owner,
   * and a form of <i>be</i> closes its phrase.
   */
  private static boolean aim(ParsedBlock block, Range sentence, int at, int to) {
    if (!Set.of("his", "her", "its", "their", "my", "our").contains(block.key(at))
        || block.token(to - 1).tag() != Tag.NOUN) {
      return false;
    }
    for (int i = to + 2; i < Math.min(sentence.to(), to + LONGEST_SUBJECT); i++) {
      Tag tag = block.token(i).tag();
      if (tag == Tag.AUXILIARY && !NON_FINITE.contains(block.key(i))) {
        return block.token(i - 1).tag() == Tag.NOUN;
      }
      if (tag.finite() || tag == Tag.DETERMINER || tag == Tag.PRONOUN || !block.token(i).word()) {
        return false;
      }
    }
    return false;
  }

  /** <i>and then they could</i>: the verb behind it is that of another clause. */
  private static boolean opensClause(ParsedBlock block, Range sentence, int from) {
    int i = from;
    while (i < sentence.to() && block.token(i).tag() == Tag.ADVERB) {
      i++;
    }
    return i < sentence.to() && Set.of("i", "he", "she", "it", "we", "they").contains(block.key(i));
  }

  private static int skipTime(ParsedBlock block, Range sentence, int from) {
    int i = from;
    while (i < sentence.to()) {
      Token token = block.token(i);
      boolean onDay =
          token.tag() == Tag.PREPOSITION
              && i + 1 < sentence.to()
              && Phrases.time(block.token(i + 1));
      boolean owns = i + 1 < sentence.to() && block.token(i + 1).tag() == Tag.POSSESSIVE;
      boolean skip =
          Phrases.time(token) && !token.key().equals("may") && !owns
              || token.tag() == Tag.ADVERB
              || token.tag() == Tag.NEGATION && token.key().equals("not");
      if (onDay) {
        i += 2;
      } else if (skip) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }
}
