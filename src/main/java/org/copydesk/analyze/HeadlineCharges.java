package org.copydesk.analyze;

import java.util.HashSet;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.Accusation;
import org.copydesk.fact.Context;
import org.copydesk.fact.HeadlineCharge;
import org.copydesk.fact.Voice;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Span;
import org.copydesk.text.Tag;

/**
 * Finds charges in headlines: those found in any copy, and those whose party has no article, as
 * headlines write it: <i>Ministry details mayor's fraud</i>.
 */
final class HeadlineCharges implements FactFinder {
  private final Lexicons lexicons;

  HeadlineCharges(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public void find(StoryText story, FactList facts) {
    Set<Span> found = new HashSet<>();
    for (Accusation charge : facts.of(Accusation.class)) {
      boolean stated =
          charge.context().block() == BlockKind.HEADLINE
              && charge.voice() == Voice.NARRATOR
              && charge.asserted();
      if (stated && (charge.identifiable() || office(charge.agent())) && found.add(charge.span())) {
        put(story, facts, charge.span(), charge.context());
      }
    }
    for (NumberedBlock block : story.blocks()) {
      if (block.parsed().block().kind() == BlockKind.HEADLINE) {
        nouns(story, facts, block, found);
      }
    }
  }

  /** <i>mayor's fraud</i>, <i>board's secret payments</i>. */
  private void nouns(StoryText story, FactList facts, NumberedBlock block, Set<Span> found) {
    ParsedBlock parsed = block.parsed();
    for (Lexicons.Hit hit : lexicons.match("accusation-noun", parsed.tokens())) {
      int owner = owner(parsed, hit.from());
      String group = hit.entry().group();
      boolean byObject = group.equals("support") || group.equals("involvement");
      if (owner < 0 || byObject || parsed.quoted(hit.from())) {
        continue;
      }
      Range range = new Range(owner, hit.to());
      Span span = parsed.span(range);
      Context context = story.context(block, range);
      boolean known = found.stream().anyMatch(other -> other.overlaps(span));
      if (!known && !context.negated() && !context.hypothetical()) {
        put(story, facts, span, context);
      }
    }
  }

  /** The owner of the noun at {@code noun}, an office or a body; -1 if there is none. */
  private int owner(ParsedBlock block, int noun) {
    int at = noun - 1;
    while (at > 0 && block.token(at).tag() == Tag.ADJECTIVE) {
      at--;
    }
    boolean owned = at > 0 && block.token(at).tag() == Tag.POSSESSIVE;
    return owned && office(block.key(at - 1)) ? at - 1 : -1;
  }

  /** Whether the phrase ends in an office or a body: <i>mayor</i>, <i>Harwick Water Board</i>. */
  private boolean office(String phrase) {
    String key = Tokenizer.key(phrase);
    String head = key.substring(key.lastIndexOf(' ') + 1);
    return !head.isEmpty()
        && (lexicons.has("title-noun", head) || lexicons.has("organization-noun", head));
  }

  private static void put(StoryText story, FactList facts, Span span, Context context) {
    facts.put(new HeadlineCharge(facts.reserve(), span, context, story.text(span)));
  }
}
