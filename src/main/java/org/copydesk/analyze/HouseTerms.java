package org.copydesk.analyze;

import java.util.List;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.TermHit;
import org.copydesk.lexicon.Entry;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Span;
import org.copydesk.text.Token;

/**
 * Puts the words that the desk does not use, as hits of the list {@code rejected}; their group is
 * what the desk says about them.
 */
final class HouseTerms implements FactFinder {

  @Override
  public void find(StoryText story, FactList facts) {
    for (NumberedBlock block : story.blocks()) {
      for (Range sentence : block.parsed().sentences()) {
        List<Token> tokens = block.parsed().words(sentence);
        for (Lexicons.Hit hit : story.house().match(tokens)) {
          put(story, block, sentence, hit, facts);
        }
      }
    }
  }

  private static void put(
      StoryText story, NumberedBlock block, Range sentence, Lexicons.Hit hit, FactList facts) {
    Range range = new Range(sentence.from() + hit.from(), sentence.from() + hit.to());
    Span span = block.parsed().span(range);
    Entry entry = hit.entry();
    facts.put(
        new TermHit(
            facts.reserve(),
            span,
            story.context(block, range),
            entry.list(),
            entry.group(),
            entry.term(),
            story.text(span),
            entry.swap(),
            entry.mild(),
            0));
  }
}
