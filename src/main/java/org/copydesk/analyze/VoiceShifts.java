package org.copydesk.analyze;

import java.util.List;
import org.copydesk.analyze.ParsedBlock.Quote;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.Attribution;
import org.copydesk.fact.Quotation;
import org.copydesk.fact.SourceKind;
import org.copydesk.fact.SourceMention;
import org.copydesk.fact.VoiceShift;
import org.jspecify.annotations.Nullable;

/** Finds two speakers quoted in one paragraph, the second of them named behind his words. */
final class VoiceShifts implements FactFinder {
  @Override
  public void find(StoryText story, FactList facts) {
    for (NumberedBlock block : story.blocks()) {
      if (block.parsed().block().kind() != BlockKind.PARAGRAPH) {
        continue;
      }
      List<Quote> quotes = block.parsed().quotes();
      SourceMention before = null;
      Quotation first = null;
      for (int q = 0; q < quotes.size(); q++) {
        Quotation quotation = (Quotation) facts.get(block.quotationId(q));
        Attribution said = said(facts, quotation);
        SourceMention speaker = said == null ? null : source(facts, said);
        if (said == null || speaker == null) {
          continue;
        }
        boolean behind =
            said.direction() != Attribution.Direction.PRE
                && !said.cue().isEmpty()
                && said.cue().get(0).start() > quotation.span().start();
        if (before != null
            && first != null
            && behind
            && opensSentence(block.parsed(), quotes.get(q))
            && !same(before.name(), speaker.name())) {
          Range range = new Range(quotes.get(q).open(), quotes.get(q).to());
          facts.put(
              new VoiceShift(
                  facts.reserve(),
                  quotation.span(),
                  story.context(block, range),
                  speaker.name(),
                  before.name(),
                  first.span()));
        }
        before = speaker;
        first = quotation;
      }
    }
  }

  private static @Nullable Attribution said(FactList facts, Quotation quotation) {
    return quotation.speakerId() == 0 ? null : (Attribution) facts.get(quotation.speakerId());
  }

  /** The person who speaks, if the story names one. */
  private static @Nullable SourceMention source(FactList facts, Attribution said) {
    if (!said.sourced() || !(facts.get(said.sourceId()) instanceof SourceMention source)) {
      return null;
    }
    boolean person = source.kind() == SourceKind.NAMED_PERSON && !source.name().isEmpty();
    return person && source.attributionId() == said.id() ? source : null;
  }

  private static boolean opensSentence(ParsedBlock block, Quote quote) {
    return block.sentenceOf(quote.open()).from() == quote.open();
  }

  private static boolean same(String one, String two) {
    String surname = one.substring(one.lastIndexOf(' ') + 1);
    String other = two.substring(two.lastIndexOf(' ') + 1);
    return surname.equals(other) || one.contains(other) || two.contains(surname);
  }
}
