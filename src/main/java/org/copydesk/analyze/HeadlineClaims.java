package org.copydesk.analyze;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.HeadlineClaim;
import org.copydesk.text.Span;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Finds what the headline says flatly and the body only with <i>may</i>, <i>could</i> or
 * <i>allegedly</i>: the same verb, about the same things, and never without the hedge.
 */
final class HeadlineClaims implements FactFinder {
  private static final Set<String> HEDGES =
      Set.of(
          "may", "might", "could", "reportedly", "allegedly", "possibly", "perhaps", "supposedly");

  /** How many words besides the verb the sentence must share with the headline. */
  private static final int FEWEST_SHARED = 2;

  private final VerbForms forms;

  HeadlineClaims(VerbForms forms) {
    this.forms = forms;
  }

  /** The verb group of a headline. */
  private record Predicate(Range range, Set<String> lemmas) {}

  @Override
  public void find(StoryText story, FactList facts) {
    for (NumberedBlock block : story.blocks()) {
      if (block.parsed().block().kind() == BlockKind.HEADLINE && !hedged(block.parsed())) {
        for (Range sentence : block.parsed().sentences()) {
          headline(story, facts, block, sentence);
        }
      }
    }
  }

  private static boolean hedged(ParsedBlock block) {
    return block.tokens().stream().anyMatch(token -> HEDGES.contains(token.key()));
  }

  private void headline(StoryText story, FactList facts, NumberedBlock block, Range sentence) {
    ParsedBlock headline = block.parsed();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Predicate predicate = predicate(headline, sentence, i);
      if (predicate == null || headline.quoted(i)) {
        continue;
      }
      Set<String> stems = stems(headline, sentence, predicate.range());
      if (stems.size() < FEWEST_SHARED) {
        continue;
      }
      Hedge hedge = hedge(story.blocks(), predicate, stems);
      if (hedge != null) {
        Span span = headline.span(predicate.range());
        facts.put(
            new HeadlineClaim(
                facts.reserve(),
                span,
                story.context(block, predicate.range()),
                story.text(span),
                story.text(hedge.span()),
                hedge.span()));
        return;
      }
    }
  }

  /** The verb group around token {@code i}: <i>cures</i>, <i>will fail</i>, <i>to close</i>. */
  private @org.jspecify.annotations.Nullable Predicate predicate(
      ParsedBlock block, Range sentence, int i) {
    Tag tag = block.token(i).tag();
    String before = i > sentence.from() ? block.key(i - 1) : "";
    if (denied(block, sentence, i)) {
      return null;
    }
    if (tag == Tag.INFINITIVE) {
      boolean planned =
          i - 1 > sentence.from() && before.equals("to") && block.token(i - 2).tag().verbal();
      boolean certain = before.equals("will") || before.equals("to") && !planned;
      return certain ? new Predicate(new Range(i - 1, i + 1), forms.lemmas(block.key(i))) : null;
    }
    // Headlines leave out articles, so that a verb may look like the noun of the same form.
    Set<String> lemmas = forms.lemmas(block.key(i));
    boolean inflected =
        (tag == Tag.NOUN || tag == Tag.NAME) && lemmas.size() > 1 && i > sentence.from();
    return tag == Tag.VERB || inflected ? new Predicate(new Range(i, i + 1), lemmas) : null;
  }

  /** <i>isn't planning to ask</i>: nothing is claimed. */
  private static boolean denied(ParsedBlock block, Range sentence, int verb) {
    for (int i = sentence.from(); i < verb; i++) {
      if (block.token(i).tag() == Tag.NEGATION) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> stems(ParsedBlock block, Range range, Range without) {
    Set<String> stems = new HashSet<>();
    for (int i = range.from(); i < range.to(); i++) {
      if (content(block.token(i)) && !without.contains(i)) {
        stems.add(Wording.stem(block.key(i)));
      }
    }
    return stems;
  }

  /** How many of {@code stems} stand in the sentence. */
  private static int shared(ParsedBlock block, Range sentence, Set<String> stems) {
    Set<String> shared = Set.of();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (content(block.token(i))) {
        String stem = Wording.stem(block.key(i));
        if (stems.contains(stem)) {
          shared = shared.isEmpty() ? new HashSet<>() : shared;
          shared.add(stem);
        }
      }
    }
    return shared.size();
  }

  private static boolean content(Token token) {
    Tag tag = token.tag();
    return (tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.ADJECTIVE) && token.key().length() > 2;
  }

  private record Hedge(Span span) {}

  private @org.jspecify.annotations.Nullable Hedge hedge(
      List<NumberedBlock> blocks, Predicate predicate, Set<String> stems) {
    Hedge found = null;
    for (NumberedBlock block : blocks) {
      ParsedBlock parsed = block.parsed();
      if (!parsed.block().kind().body()) {
        continue;
      }
      for (Range sentence : parsed.sentences()) {
        if (shared(parsed, sentence, stems) < Math.max(FEWEST_SHARED, (stems.size() + 1) / 2)) {
          continue;
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
          if (!says(parsed, i, predicate)) {
            continue;
          }
          int hedge = hedgeBefore(parsed, sentence, i);
          if (hedge < 0) {
            return null;
          }
          found = found == null ? new Hedge(parsed.span(hedge, i + 1)) : found;
        }
      }
    }
    return found;
  }

  private boolean says(ParsedBlock block, int i, Predicate predicate) {
    Tag tag = block.token(i).tag();
    boolean verbal =
        tag == Tag.VERB
            || tag == Tag.INFINITIVE
            || tag == Tag.PARTICIPLE
            || tag == Tag.GERUND
            || HEDGES.contains(block.key(i - 1));
    if (!verbal) {
      return false;
    }
    for (String lemma : forms.lemmas(block.key(i))) {
      if (predicate.lemmas().contains(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** The hedge in the verb group that ends at {@code verb}; -1 if there is none. */
  private static int hedgeBefore(ParsedBlock block, Range sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(sentence.from(), verb - 3); i--) {
      if (HEDGES.contains(block.key(i))) {
        return i;
      }
      Tag tag = block.token(i).tag();
      if (tag != Tag.ADVERB && tag != Tag.AUXILIARY) {
        return -1;
      }
    }
    return -1;
  }
}
