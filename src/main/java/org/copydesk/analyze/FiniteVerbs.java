package org.copydesk.analyze;

import java.util.List;
import java.util.Set;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/** Tells verbs in the present from nouns of the same form by their neighbors. Immutable. */
final class FiniteVerbs {
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "think",
          "believe",
          "argue",
          "fear",
          "suggest",
          "claim",
          "see",
          "want",
          "hope",
          "call",
          "feel",
          "know",
          "worry",
          "wonder",
          "expect",
          "insist",
          "contend",
          "agree",
          "suspect",
          "consider",
          "report",
          "note",
          "warn",
          "show",
          "find",
          "allege",
          "admit",
          "deny",
          "announce");

  private static final Set<String> PLURAL =
      Set.of(
          "they", "we", "you", "i", "others", "some", "many", "most", "few", "several", "all",
          "both", "these", "those");

  /** The verbs that <i>of</i> may follow; other words before it are nouns. */
  private static final Set<String> OF =
      Set.of(
          "think", "speak", "hear", "dream", "complain", "approve", "disapprove", "boast", "warn");

  private static final int LONGEST_CLAUSE = 60;

  private final WordShapes shapes;

  FiniteVerbs(WordShapes shapes) {
    this.shapes = shapes;
  }

  /** Adverbs between a subject and its verb: <i>Roca also adds</i>. */
  private static final Set<String> BETWEEN =
      Set.of("also", "further", "then", "now", "still", "even");

  /**
   * Whether it is a base form that <i>some</i> and <i>many</i> are often the subject of: <i>some
   * say</i>.
   */
  boolean saying(String key) {
    return SAYING.contains(key);
  }

  /**
   * Whether a known verb with <i>-s</i> is one here and not a plural: <i>the ministry claims the
   * dam leaks</i>.
   */
  boolean present(List<Token> words, List<Token> done, int i, Tag before) {
    if (shapes.verbOnlyS(words.get(i).key())) {
      return before != Tag.DETERMINER
          && before != Tag.ADJECTIVE
          && before != Tag.POSSESSIVE
          && before != Tag.PREPOSITION
          && before != Tag.NUMBER
          && !before.verbal();
    }
    boolean subject =
        before == Tag.NOUN
            || before == Tag.NAME
            || before == Tag.PRONOUN
            || before == Tag.RELATIVE
            || before == Tag.CLOSE_QUOTE
            || before == Tag.MARK;
    if (!done.isEmpty() && done.get(done.size() - 1).key().equals("there")) {
      return true;
    }
    if (!subject) {
      return false;
    }
    if (before.nominal() && BETWEEN.contains(done.get(done.size() - 1).key())) {
      return true;
    }
    if (i + 1 >= words.size()) {
      return before != Tag.MARK;
    }
    String next = words.get(i + 1).key();
    Tag tag = shapes.closed(next);
    if (next.equals(".") && before == Tag.NOUN && closesSentence(done)) {
      return true;
    }
    if (next.equals("of")
        || tag == Tag.AUXILIARY
        || tag == Tag.MODAL
        || shapes.past(next)
        || next.equals("'")) {
      return false;
    }
    if (before == Tag.MARK && closesApposition(done)) {
      return tag != null && tag != Tag.CONJUNCTION || words.get(i + 1).tag() == Tag.OPEN_QUOTE;
    }
    if (before == Tag.MARK) {
      return words.get(i + 1).capitalized() || tag == Tag.DETERMINER || tag == Tag.PRONOUN;
    }
    if (before == Tag.PRONOUN || before == Tag.RELATIVE) {
      return true;
    }
    return tag != null
            && tag != Tag.CONJUNCTION
            && !(tag == Tag.PREPOSITION
                && before == Tag.NOUN
                && !next.equals("to")
                && !(next.equals("for") && words.get(i).key().equals("calls"))
                && !plural(Tagger.beforeKey(done)))
        || words.get(i + 1).tag() == Tag.OPEN_QUOTE
        || words.get(i + 1).capitalized()
        || before == Tag.NAME && words.get(i + 1).word() && !shapes.ed(next)
        || shapes.adverb(next)
        || shapes.ing(next)
        || !words.get(i + 1).word() && before == Tag.NAME;
  }

  /** Two plurals are no compound: <i>a study by researchers shows in detail</i>. */
  private static boolean plural(String key) {
    return key.endsWith("s") && !key.endsWith("ss") && !key.endsWith("us") && !key.endsWith("is");
  }

  /** Whether a base form is a finite verb here and not a noun: <i>officials claim that</i>. */
  boolean base(List<Token> words, List<Token> done, int i, Tag before, String beforeKey) {
    if (beforeKey.equals("they")
        || beforeKey.equals("we")
        || beforeKey.equals("you")
        || beforeKey.equals("i")
        || before == Tag.RELATIVE) {
      return true;
    }
    if (shapes.verbOnly(words.get(i).key()) && pluralSubject(done, before, beforeKey)) {
      return true;
    }
    String next = i + 1 < words.size() ? words.get(i + 1).key() : "";
    Tag tag = next.isEmpty() ? null : shapes.closed(next);
    boolean object =
        tag == Tag.DETERMINER
            || tag == Tag.PRONOUN
            || next.equals("to")
            || next.equals("that")
            || i + 1 < words.size() && words.get(i + 1).capitalized();
    boolean plural =
        before == Tag.NOUN && beforeKey.endsWith("s")
            || before == Tag.NOUN && Set.of("people", "data", "percent").contains(beforeKey)
            || before == Tag.NAME && beforeKey.endsWith("s")
            || before == Tag.NOUN && beforeKey.equals("police")
            || before == Tag.PRONOUN && PLURAL.contains(beforeKey)
            || before == Tag.NAME && coordinated(done)
            || before.nominal() && object && distantPlural(done);
    if (next.equals("of") && !OF.contains(words.get(i).key())) {
      return false;
    }
    if (before == Tag.MARK && object && aside(done)) {
      return true;
    }
    if (plural && next.equals("that") && !saying(words.get(i).key())) {
      // "a chemical weapons attack that": a compound, not a statement.
      return false;
    }
    if (plural) {
      return object
          || tag != null && tag != Tag.AUXILIARY && tag != Tag.MODAL && tag != Tag.CONJUNCTION
          || shapes.adverb(next)
          || next.isEmpty()
          || !Character.isLetter(next.charAt(0));
    }
    return done.isEmpty() && object;
  }

  /**
   * Whether a word that is nothing but a verb has a subject in the plural before it: <i>the
   * mayors</i>, <i>others</i>, <i>Orrell and Marsh</i>, or one behind a comma or a bracket.
   */
  private static boolean pluralSubject(List<Token> done, Tag before, String beforeKey) {
    return switch (before) {
      case PRONOUN -> PLURAL.contains(beforeKey);
      case CLOSE_QUOTE -> true;
      case NOUN, NAME ->
          beforeKey.endsWith("s")
              || beforeKey.equals("people")
              || beforeKey.equals("percent")
              || beforeKey.equals("police")
              || beforeKey.endsWith("men")
              || coordinated(done);
      case MARK -> !done.isEmpty() && openClause(done);
      default -> false;
    };
  }

  /**
   * <i>members of the council echo her concerns</i>, <i>images shared by the council show a
   * dam</i>: the plural stands before a preposition.
   */
  private static boolean distantPlural(List<Token> done) {
    Tag first = null;
    boolean plural = false;
    boolean governed = false;
    for (int i = done.size() - 1; i >= far(done); i--) {
      Token token = done.get(i);
      Tag tag = token.tag();
      boolean reduced =
          tag == Tag.PARTICIPLE && governed && i > 0 && done.get(i - 1).tag() == Tag.NOUN;
      if (tag.verbal() && !reduced
          || !token.word()
          || tag == Tag.SUBORDINATOR
          || tag == Tag.RELATIVE) {
        break;
      }
      boolean many = token.key().endsWith("s") || token.key().equals("data");
      plural = governed && (tag == Tag.NOUN && many || token.key().equals("those")) || plural;
      governed |= tag == Tag.PREPOSITION;
      first = tag;
    }
    return plural && first != Tag.PREPOSITION;
  }

  /** <i>Some Democrats, however, question the wisdom</i>: the subject stands before an aside. */
  private static boolean aside(List<Token> done) {
    int n = done.size();
    return n >= 4
        && done.get(n - 1).form().equals(",")
        && done.get(n - 2).tag() == Tag.ADVERB
        && done.get(n - 3).form().equals(",")
        && done.get(n - 4).tag().nominal()
        && done.get(n - 4).key().endsWith("s");
  }

  /**
   * <i>"We will stay," the letter reads.</i>: a subject of a few words behind a comma or a mark.
   */
  private static boolean closesSentence(List<Token> done) {
    for (int i = done.size() - 1; i >= Math.max(0, done.size() - 12); i--) {
      Token token = done.get(i);
      if (token.tag() == Tag.DETERMINER && i > 0) {
        Token opens = done.get(i - 1);
        if (opens.form().equals(",") || opens.tag() == Tag.CLOSE_QUOTE) {
          return true;
        }
      }
      if (!token.tag().nominal()
          && token.tag() != Tag.ADJECTIVE
          && token.tag() != Tag.PREPOSITION
          && token.tag() != Tag.DETERMINER
          && token.tag() != Tag.ADVERB) {
        return false;
      }
    }
    return false;
  }

  /** <i>The governor, a former banker, champions</i>: a pair of commas and no verb so far. */
  private static boolean closesApposition(List<Token> done) {
    int commas = 0;
    for (Token token : done.subList(far(done), done.size())) {
      if (token.tag().finite()) {
        return false;
      }
      commas += token.form().equals(",") ? 1 : 0;
    }
    return commas > 0 && commas % 2 == 0;
  }

  private static boolean coordinated(List<Token> done) {
    for (int i = done.size() - 1; i >= Math.max(0, done.size() - 6); i--) {
      Token token = done.get(i);
      if (token.key().equals("and")) {
        return i > 0 && done.get(i - 1).tag().nominal();
      }
      if (!token.tag().nominal() && token.tag() != Tag.DETERMINER && token.tag() != Tag.ADJECTIVE) {
        return false;
      }
    }
    return false;
  }

  /**
   * How far back a clause is looked at, so that a sentence without end costs no more than others.
   */
  private static int far(List<Token> done) {
    return Math.max(0, done.size() - LONGEST_CLAUSE);
  }

  /** Whether the clause so far has nominals and still waits for its verb. */
  private static boolean openClause(List<Token> done) {
    boolean nominal = false;
    for (int i = done.size() - 1; i >= far(done); i--) {
      Tag tag = done.get(i).tag();
      if (tag == Tag.RELATIVE || tag == Tag.SUBORDINATOR) {
        return nominal && tag == Tag.SUBORDINATOR;
      }
      if (tag.verbal()) {
        return false;
      }
      nominal |= tag.nominal();
    }
    return nominal;
  }
}
