package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Clause;
import org.copydesk.fact.Paragraph;
import org.copydesk.fact.Sentence;
import org.copydesk.fact.Sentence.Mood;
import org.copydesk.text.Span;

/** A parsed block whose paragraph, sentences, clauses and quotations have their fact numbers. */
final class NumberedBlock {
  private final ParsedBlock parsed;
  private final int paragraphId;
  private final int[] sentenceIds;
  private int lineAbove;
  private int lineBelow;
  private final int[] quotationIds;
  private final List<ClauseFinder.Draft> clauses = new ArrayList<>();
  private final List<Integer> clauseIds = new ArrayList<>();

  /** The first clause of each sentence; behind them all, how many clauses there are. */
  private final int[] firstClauses;

  private final int[] clauseOf;
  private Voices voices;

  /** Numbers {@code parsed} and puts the facts about its paragraph, sentences and clauses. */
  NumberedBlock(ParsedBlock parsed, FactList facts, int firstSentence, int introId, int sectionId) {
    this.parsed = parsed;
    this.voices = Voices.of(parsed, List.of(), List.of());
    paragraphId = facts.reserve();
    facts.put(
        new Paragraph(
            paragraphId,
            parsed.block().span(),
            parsed.block().kind(),
            parsed.index(),
            introId,
            sectionId));
    sentenceIds = new int[parsed.sentences().size()];
    for (int s = 0; s < sentenceIds.length; s++) {
      sentenceIds[s] = facts.reserve();
    }
    quotationIds = new int[parsed.quotes().size()];
    for (int q = 0; q < quotationIds.length; q++) {
      quotationIds[q] = facts.reserve();
    }
    clauseOf = new int[parsed.tokens().size()];
    firstClauses = new int[sentenceIds.length + 1];
    for (int s = 0; s < sentenceIds.length; s++) {
      sentence(s, facts, firstSentence);
      firstClauses[s + 1] = clauses.size();
    }
  }

  private void sentence(int s, FactList facts, int firstSentence) {
    Range range = parsed.sentences().get(s);
    List<ClauseFinder.Draft> own = ClauseFinder.find(parsed, range);
    facts.put(
        new Sentence(
            sentenceIds[s],
            parsed.span(range),
            firstSentence + s,
            s > 0 ? sentenceIds[s - 1] : 0,
            s + 1 < sentenceIds.length ? sentenceIds[s + 1] : 0,
            paragraphId,
            parsed.block().kind(),
            mood(range, own)));
    for (ClauseFinder.Draft clause : own) {
      int id = facts.reserve();
      for (int i = clause.range().from(); i < clause.range().to(); i++) {
        clauseOf[i] = clauses.size();
      }
      clauses.add(clause);
      clauseIds.add(id);
      facts.put(
          new Clause(
              id,
              parsed.span(clause.range()),
              sentenceIds[s],
              clause.role(),
              spanOrEmpty(clause.subject()),
              spanOrEmpty(clause.predicate()),
              clause.negated(),
              clause.hypothetical()));
    }
  }

  private Span spanOrEmpty(Range range) {
    int start = parsed.token(range.from()).start();
    return range.isEmpty() ? new Span(start, start) : parsed.span(range);
  }

  private Mood mood(Range range, List<ClauseFinder.Draft> own) {
    for (int i = range.to() - 1; i > range.from() && !parsed.token(i).word(); i--) {
      if (parsed.token(i).form().equals("?")) {
        return Mood.INTERROGATIVE;
      }
    }
    if (verbless(own)) {
      return Mood.FRAGMENT;
    }
    ClauseFinder.Draft first = own.get(0);
    boolean opensWithVerb =
        !first.predicate().isEmpty() && first.predicate().from() == range.from();
    return opensWithVerb && parsed.token(range.from()).tag() == org.copydesk.text.Tag.VERB
        ? Mood.IMPERATIVE
        : Mood.DECLARATIVE;
  }

  private static boolean verbless(List<ClauseFinder.Draft> clauses) {
    for (ClauseFinder.Draft clause : clauses) {
      if (!clause.predicate().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  ParsedBlock parsed() {
    return parsed;
  }

  int paragraphId() {
    return paragraphId;
  }

  /** Whether it announces what comes below it: <i>The audit found:</i> */
  boolean introduces() {
    int last = parsed.tokens().size() - 1;
    return last >= 0 && parsed.key(last).equals(":");
  }

  /** Notes that {@code line} goes on with the paragraph, on a line of its own. */
  void followedBy(NumberedBlock line) {
    lineBelow = line.sentenceIds[0];
    line.lineAbove = sentenceIds[sentenceIds.length - 1];
  }

  /**
   * The number of sentence {@code s} of the block; right before and behind it that of the sentence
   * on the line above or below, if these are lines of one paragraph; else 0.
   */
  int sentenceId(int s) {
    if (s < 0 || s >= sentenceIds.length) {
      return s == -1 ? lineAbove : s == sentenceIds.length ? lineBelow : 0;
    }
    return sentenceIds[s];
  }

  int quotationId(int q) {
    return quotationIds[q];
  }

  /** The clause around {@code token}. */
  ClauseFinder.Draft clauseAt(int token) {
    return clauses.get(clauseOf[token]);
  }

  /** The number of the clause around {@code token}. */
  int clauseIdAt(int token) {
    return clauseIds.get(clauseOf[token]);
  }

  /** The clauses of a sentence of the block, in order. */
  List<ClauseFinder.Draft> clauses(Range sentence) {
    int s = parsed.sentenceIndexOf(sentence.from());
    return clauses.subList(firstClauses[s], firstClauses[s + 1]);
  }

  Voices voices() {
    return voices;
  }

  void voices(Voices known) {
    voices = known;
  }
}
