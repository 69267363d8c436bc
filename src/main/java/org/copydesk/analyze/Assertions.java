package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Assertion.Kind;
import org.copydesk.fact.Clause.Role;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Disputable statements: battle reports, what a group thinks, causes, motives, states of mind.
 * Whether anybody is named for them is for the rules to ask.
 */
final class Assertions {
  private static final Set<String> CROWDS =
      Set.of("most", "many", "majority", "few", "all", "every", "nobody", "everyone");

  /** Verbs and adjectives of a stand or a mood, by their stems: nobody counts these in passing. */
  private static final List<String> STANCES =
      List.of(
          "agree",
          "approv",
          "assum",
          "back",
          "believ",
          "blam",
          "demand",
          "disagree",
          "disapprov",
          "dislik",
          "distrust",
          "doubt",
          "expect",
          "favor",
          "favour",
          "fear",
          "feel",
          "felt",
          "forget",
          "forgot",
          "frustrat",
          "hate",
          "hope",
          "hoping",
          "ignor",
          "lik",
          "love",
          "oppos",
          "prefer",
          "push",
          "realiz",
          "realis",
          "regret",
          "reject",
          "resent",
          "support",
          "surpris",
          "suspect",
          "think",
          "thought",
          "tired",
          "trust",
          "turned",
          "view",
          "want",
          "welcom",
          "wonder",
          "worr",
          "angry",
          "upset",
          "convinc",
          "know",
          "understand");

  /** So many words behind its first the predicate may show the stand: have turned against. */
  private static final int SHOWN = 4;

  /** Within so many tokens the colon of a dateline stands. */
  private static final int DATELINE = 4;

  /** A deed of one person, or of the police: a crime report and no battle. */
  private static final Set<String> CRIME =
      Set.of("police", "gunman", "shooter", "suspect", "officer", "officers", "robber", "robbers");

  private final Lexicons lexicons;
  private final Parties parties;

  Assertions(Lexicons lexicons, Parties parties) {
    this.lexicons = lexicons;
    this.parties = parties;
  }

  /**
   * A statement in tokens.
   *
   * @param range its words
   * @param kind what makes it disputable
   * @param trigger the word that shows it
   * @param subject whom it is about, null if it has no subject of its own
   */
  record Draft(Range range, Kind kind, String trigger, @Nullable Range subject) {}

  /** The statements of one sentence, by position. */
  List<Draft> in(NumberedBlock numbered, Range sentence) {
    ParsedBlock block = numbered.parsed();
    List<Token> tokens = block.words(sentence);
    List<Draft> found = new ArrayList<>();
    for (Lexicons.Hit hit : lexicons.match("motive-frame", tokens)) {
      int at = sentence.from() + hit.from();
      int to = sentence.from() + hit.to();
      Range subject = motiveSubject(block, sentence, at);
      if (hit.to() - hit.from() > 2 && (subject == null || !parties.identifiable(block, subject))) {
        subject = parties.before(block, sentence, at);
      }
      subject = subject == null ? null : behindJudgment(block, subject);
      if (subject != null && parties.identifiable(block, subject)) {
        Kind kind = hit.entry().group().equals("mind") ? Kind.MIND_STATE : Kind.MOTIVE;
        found.add(
            new Draft(new Range(at, extent(numbered, at, to)), kind, hit.entry().term(), subject));
      }
    }
    for (Lexicons.Hit hit : lexicons.match("causal-claim", tokens)) {
      int at = sentence.from() + hit.from();
      int to = sentence.from() + hit.to();
      Range cause =
          Subjects.before(block, sentence, Phrases.groupStart(block, at, sentence.from()));
      Range effect = to < sentence.to() ? Phrases.after(block, to, sentence.to()) : null;
      if (cause != null && effect != null) {
        found.add(new Draft(new Range(at, effect.to()), Kind.CAUSE, hit.entry().term(), cause));
      }
    }
    battles(numbered, sentence, tokens, found);
    for (ClauseFinder.Draft clause : numbered.clauses(sentence)) {
      if (!clause.predicate().isEmpty()) {
        clause(block, clause, found);
      }
    }
    return found;
  }

  /** <i>It was clear Orrell is trying</i>: the adjective belongs to the verb before it. */
  private static Range behindJudgment(ParsedBlock block, Range subject) {
    int first = subject.from();
    boolean judged =
        first > 0
            && subject.to() - first > 1
            && block.token(first).tag() == Tag.ADJECTIVE
            && block.token(first + 1).tag() == Tag.NAME
            && block.token(first - 1).tag() == Tag.AUXILIARY;
    return judged ? new Range(first + 1, subject.to()) : subject;
  }

  private static @Nullable Range motiveSubject(ParsedBlock block, Range sentence, int at) {
    if (at <= sentence.from()) {
      return fronted(block, sentence, at);
    }
    if (block.token(at).tag() == Tag.ADVERB) {
      return Subjects.before(block, sentence, Phrases.groupStart(block, at, sentence.from()));
    }
    if (block.token(at).tag() == Tag.VERB || block.token(at).tag() == Tag.AUXILIARY) {
      return Subjects.before(block, sentence, Phrases.groupStart(block, at, sentence.from()));
    }
    return Subjects.shared(block, sentence, at);
  }

  /** <i>To distract from the scandal, Orrell targets the union</i>: the subject follows. */
  private static @Nullable Range fronted(ParsedBlock block, Range sentence, int at) {
    for (int i = at; i + 1 < sentence.to() && block.token(at).tag() == Tag.TO; i++) {
      if (block.token(i).form().equals(",")) {
        return Phrases.after(block, i + 1, sentence.to());
      }
      if (block.token(i).tag().finite()) {
        return null;
      }
    }
    return null;
  }

  /** To the end of the clause, but not beyond a dozen words. */
  private static int extent(NumberedBlock numbered, int at, int to) {
    int end = numbered.clauseAt(at).range().to();
    int limit = Math.max(to, Math.min(end, to + 12));
    while (limit > to && !numbered.parsed().token(limit - 1).word()) {
      limit--;
    }
    return limit;
  }

  /**
   * Battle verbs as the verb of a clause with a subject of its own, where armed people stand in the
   * sentence.
   */
  private void battles(
      NumberedBlock numbered, Range sentence, List<Token> tokens, List<Draft> found) {
    ParsedBlock block = numbered.parsed();
    // Most sentences have no such verb: only those that have one are asked who stands in them.
    List<Lexicons.Hit> hits = lexicons.match("event-verb", tokens);
    if (hits.isEmpty() || crime(tokens) || !fighting(block, sentence)) {
      return;
    }
    for (Lexicons.Hit hit : hits) {
      int at = sentence.from() + hit.from();
      ClauseFinder.Draft clause = numbered.clauseAt(at);
      boolean told =
          clause.predicate().contains(at)
              && clause.role() != Role.COMPLEMENT
              && !clause.subject().isEmpty();
      if (told && hit.entry().group().equals("battle") && !recalled(block, sentence, clause)) {
        Range words = words(block, clause.range());
        found.add(new Draft(words, Kind.EVENT, hit.entry().term(), clause.subject()));
      }
    }
  }

  /**
   * <i>Seven had been killed in an attack in January 2016</i>: what is compared, long on record.
   */
  private static boolean recalled(ParsedBlock block, Range sentence, ClauseFinder.Draft clause) {
    boolean year = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      year |= Phrases.year(block.token(i));
    }
    return year && block.key(clause.predicate().from()).equals("had");
  }

  private static boolean crime(List<Token> tokens) {
    for (Token token : tokens) {
      if (CRIME.contains(token.key())) {
        return true;
      }
    }
    return false;
  }

  private void clause(ParsedBlock block, ClauseFinder.Draft clause, List<Draft> found) {
    if (clause.role() == Role.COMPLEMENT || clause.subject().isEmpty()) {
      return;
    }
    int first = clause.subject().from();
    String quantity = block.key(first);
    int head = first;
    while (head + 1 < clause.subject().to() && block.token(head + 1).tag() != Tag.PREPOSITION) {
      head++;
    }
    boolean crowd =
        CROWDS.contains(quantity)
                && (lexicons.has("vague-group", block.key(head))
                    || lexicons.has("source-role", block.key(head)))
            || block.key(first + 1).equals("majority");
    Range words = words(block, clause.range());
    if (crowd && stance(block, clause)) {
      found.add(new Draft(words, Kind.OPINION_OF_GROUP, quantity, clause.subject()));
    }
  }

  /** Whether the clause tells what somebody thinks, wants or feels. */
  private static boolean stance(ParsedBlock block, ClauseFinder.Draft clause) {
    int from = clause.predicate().from();
    for (int i = from; i < Math.min(clause.range().to(), from + SHOWN); i++) {
      String key = block.key(i);
      if (STANCES.stream().anyMatch(key::startsWith)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether armed people or weapons stand in the sentence: what a desk cannot have counted itself.
   */
  private boolean fighting(ParsedBlock block, Range sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (lexicons.has("armed-noun", block.key(i))) {
        return true;
      }
    }
    return false;
  }

  private static Range words(ParsedBlock block, Range range) {
    int from = range.from();
    int to = range.to();
    for (int i = from; i < Math.min(to - 1, from + DATELINE); i++) {
      from = block.key(i).equals(":") ? i + 1 : from;
    }
    while (from < to - 1
        && (!block.token(from).word() || block.key(from).equals("why"))
        && !block.quoted(from)) {
      from++;
    }
    while (to > from + 1 && !block.token(to - 1).word() && !block.quoted(to - 1)) {
      to--;
    }
    return new Range(from, to);
  }
}
