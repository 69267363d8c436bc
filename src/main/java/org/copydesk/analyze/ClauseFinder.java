package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Clause.Role;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Cuts a sentence into clauses that follow one another: each word belongs to one. Cuts at commas,
 * dashes, brackets, conjunctions and relatives where a verb of its own follows.
 */
final class ClauseFinder {
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "until");
  private static final Set<String> OPEN_MODALS =
      Set.of(
          "would", "could", "might", "may", "should", "shall", "will", "'ll", "'d", "wo", "must",
          "ought");
  private static final Set<String> NEGATIONS =
      WordSet.of(
          "not", "n't", "never", "no", "nobody", "none", "neither", "nor", "without", "cannot",
          "hardly");
  private static final Set<String> EITHER =
      Set.of("after", "before", "since", "until", "as", "once", "than", "so", "like", "though");

  private ClauseFinder() {}

  /**
   * A clause in tokens.
   *
   * @param range its words
   * @param role its part
   * @param subject its subject; empty at its start if it has none of its own
   * @param predicate its verb group; empty at its start if it has none
   * @param negated whether it is negated
   * @param hypothetical whether it is a condition, a question, a plan or a forecast
   */
  record Draft(
      Range range,
      Role role,
      Range subject,
      Range predicate,
      boolean negated,
      boolean hypothetical) {}

  /** Whether {@code key} negates what follows it. */
  static boolean negation(String key) {
    return NEGATIONS.contains(key);
  }

  /** The clauses of a sentence, in order, without gaps. */
  static List<Draft> find(ParsedBlock block, Range sentence) {
    List<Draft> found = new ArrayList<>();
    boolean question = block.key(lastWordEnd(block, sentence)).equals("?");
    int from = sentence.from();
    for (int i = sentence.from() + 1; i <= sentence.to(); i++) {
      if (i == sentence.to() || opens(block, sentence, from, i)) {
        found.add(clause(block, new Range(from, i), question, from == sentence.from()));
        from = i;
      }
    }
    return found;
  }

  private static int lastWordEnd(ParsedBlock block, Range sentence) {
    for (int i = sentence.to() - 1; i > sentence.from(); i--) {
      String form = block.token(i).form();
      if (form.equals("?") || block.token(i).word()) {
        return form.equals("?") && !block.quoted(i) ? i : sentence.to();
      }
    }
    return sentence.to();
  }

  private static boolean opens(ParsedBlock block, Range sentence, int from, int i) {
    if (block.quoted(i) && block.quoted(i - 1)) {
      return false;
    }
    Token token = block.token(i);
    String form = token.form();
    Tag tag = token.tag();
    if (form.equals(";") || form.equals("(") || Scopes.dash(token)) {
      return true;
    }
    Tag before = block.token(i - 1).tag();
    String beforeForm = block.token(i - 1).form();
    if (beforeForm.equals(")")) {
      return true;
    }
    if (tag == Tag.RELATIVE) {
      return verbAhead(block, sentence, i + 1) && before != Tag.PREPOSITION;
    }
    if (tag == Tag.SUBORDINATOR) {
      boolean clause = verbAhead(block, sentence, i + 1);
      return clause && !(EITHER.contains(token.key()) && before == Tag.ADJECTIVE);
    }
    if (tag == Tag.CONJUNCTION) {
      // "Bombs and missiles struck": without a verb before it, it joins the parts of a subject
      return verbAhead(block, sentence, i + 1)
          && (beforeForm.equals(",") || predicated(block, from, i));
    }
    if (beforeForm.equals(",")) {
      return tag == Tag.GERUND
          || tag == Tag.PARTICIPLE
          || tag != Tag.CONJUNCTION && verbAhead(block, sentence, i);
    }
    return false;
  }

  /** Whether a verb in any form stands in the range. */
  private static boolean predicated(ParsedBlock block, int from, int to) {
    for (int i = from; i < to; i++) {
      Tag tag = block.token(i).tag();
      if (tag.finite() || tag == Tag.GERUND || tag == Tag.PARTICIPLE || tag == Tag.INFINITIVE) {
        return true;
      }
    }
    return false;
  }

  /** Whether a finite verb comes before the next place where a clause could open. */
  private static boolean verbAhead(ParsedBlock block, Range sentence, int from) {
    for (int i = from; i < sentence.to(); i++) {
      Token token = block.token(i);
      if (token.tag().finite()) {
        return true;
      }
      boolean stop =
          token.form().equals(",")
              || token.form().equals(";")
              || Scopes.dash(token)
              || i > from && (token.tag() == Tag.RELATIVE || token.tag() == Tag.SUBORDINATOR)
              || token.tag() == Tag.OPEN_QUOTE;
      if (stop) {
        return false;
      }
    }
    return false;
  }

  private static Draft clause(ParsedBlock block, Range range, boolean question, boolean first) {
    int verb = -1;
    boolean negated = false;
    boolean hypothetical = question;
    for (int i = range.from(); i < range.to(); i++) {
      Token token = block.token(i);
      if (verb < 0 && token.tag().finite()) {
        verb = i;
      }
      if (NEGATIONS.contains(token.key()) && !block.quoted(i)) {
        negated = true;
      }
      if (token.tag() == Tag.MODAL && OPEN_MODALS.contains(token.key()) && !block.quoted(i)) {
        hypothetical = true;
      }
    }
    int opener = range.from();
    while (opener < range.to() - 1
        && (!block.token(opener).word() || block.token(opener).tag() == Tag.CONJUNCTION)) {
      opener++;
    }
    hypothetical |= CONDITIONS.contains(block.key(opener));
    Range subject = new Range(range.from(), range.from());
    Range predicate = subject;
    if (verb >= 0) {
      Range found = Phrases.before(block, verb, range.from());
      subject = found == null ? subject : found;
      int end = verb + 1;
      while (end < range.to() && grouped(block.token(end).tag())) {
        end++;
      }
      while (end > verb + 1
          && (block.token(end - 1).tag() == Tag.ADVERB || block.token(end - 1).tag() == Tag.TO)) {
        end--;
      }
      predicate = new Range(verb, end);
    }
    return new Draft(
        range, role(block, range, opener, first, verb), subject, predicate, negated, hypothetical);
  }

  private static boolean grouped(Tag tag) {
    return tag == Tag.AUXILIARY
        || tag == Tag.NEGATION
        || tag == Tag.ADVERB
        || tag == Tag.PARTICIPLE
        || tag == Tag.GERUND
        || tag == Tag.INFINITIVE
        || tag == Tag.TO
        || tag == Tag.VERB;
  }

  private static Role role(ParsedBlock block, Range range, int opener, boolean first, int verb) {
    String mark = block.token(range.from()).form();
    if (mark.equals("(") || Scopes.dash(block.token(range.from()))) {
      return Role.PARENTHETICAL;
    }
    Token token = block.token(opener);
    if (token.tag() == Tag.RELATIVE) {
      return Role.RELATIVE;
    }
    if (token.tag() == Tag.SUBORDINATOR && !first) {
      // "the question why they regrouped" takes it for granted that they did.
      return token.key().equals("that")
              || token.key().equals("whether")
              || token.key().equals("how")
          ? Role.COMPLEMENT
          : Role.ADVERBIAL;
    }
    if (token.tag() == Tag.SUBORDINATOR) {
      return Role.ADVERBIAL;
    }
    return verb < 0 && !first ? Role.TAIL : Role.MAIN;
  }
}
