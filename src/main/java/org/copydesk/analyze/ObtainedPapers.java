package org.copydesk.analyze;

import java.util.Set;
import org.copydesk.analyze.AttributionFinder.Located;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;

/**
 * Follows papers that somebody got hold of: after <i>in emails obtained by the Harwick Courier</i>,
 * <i>an official also wrote</i> is told by the papers, and the official tells the desk nothing. Of
 * one story, so not thread-safe.
 */
final class ObtainedPapers {
  /** How far behind their first mention writers of the papers stand, in paragraphs. */
  private static final int REACH = 4;

  private static final Set<String> GOT =
      Set.of(
          "obtained", "seen", "reviewed", "leaked", "released", "published", "unsealed", "shared");

  private static final Set<String> WRITING = Set.of("write", "reply", "email", "note");

  private final Lexicons lexicons;
  private int last = Integer.MIN_VALUE / 2;

  ObtainedPapers(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * Whether {@code one} is what somebody wrote in papers of which the story has told right before.
   * To be asked of each attribution, in the order of the story.
   */
  boolean hold(Located one) {
    ParsedBlock block = one.block();
    int cue = one.draft().cue().from();
    if (papers(block, block.sentenceOf(cue))) {
      last = block.index();
    }
    return block.index() - last <= REACH && WRITING.contains(one.draft().lemma());
  }

  private boolean papers(ParsedBlock block, Range sentence) {
    boolean paper = false;
    for (int i = sentence.from(); i + 1 < sentence.to(); i++) {
      Tag tag = block.token(i).tag();
      if (paper && GOT.contains(block.key(i)) && block.key(i + 1).equals("by")) {
        return true;
      }
      boolean text = lexicons.has("document-noun", block.key(i));
      paper = text || paper && (tag == Tag.ADVERB || tag == Tag.AUXILIARY || tag == Tag.RELATIVE);
    }
    return false;
  }
}
