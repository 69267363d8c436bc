package org.copydesk.analyze;

import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.Voice;
import org.copydesk.fact.VoiceShare;

/** Counts whose words the paragraphs of a story consist of. */
final class VoiceShares implements FactFinder {
  @Override
  public void find(StoryText story, FactList facts) {
    for (NumberedBlock block : story.blocks()) {
      BlockKind kind = block.parsed().block().kind();
      if (kind.body() || kind.quoted()) {
        facts.put(share(story, block, facts.reserve()));
      }
    }
  }

  private static VoiceShare share(StoryText story, NumberedBlock block, int id) {
    ParsedBlock parsed = block.parsed();
    int words = 0;
    int quoted = 0;
    int attributed = 0;
    int linked = 0;
    for (Range sentence : parsed.sentences()) {
      boolean links = !sentence.isEmpty() && story.linked(block, sentence);
      for (int i = sentence.from(); i < sentence.to(); i++) {
        if (!parsed.token(i).word()) {
          continue;
        }
        words++;
        Voice voice = block.voices().at(i);
        switch (voice) {
          case QUOTED -> quoted++;
          case ATTRIBUTED, CARRIED -> attributed++;
          default -> linked += links ? 1 : 0;
        }
      }
    }
    return new VoiceShare(
        id, parsed.block().span(), block.paragraphId(), words, quoted, attributed, linked);
  }
}
