package org.copydesk.fact;

import org.copydesk.article.BlockKind;
import org.copydesk.text.Span;

/**
 * A sentence.
 *
 * @param id its number
 * @param span from its first to its last character, closing marks included
 * @param index its place in the story, from 0
 * @param previousId the sentence before in the same block, 0 for the first
 * @param nextId the sentence after in the same block, 0 for the last
 * @param paragraphId the block it stands in
 * @param block the kind of that block
 * @param mood statement, question or order
 */
public record Sentence(
    int id,
    Span span,
    int index,
    int previousId,
    int nextId,
    int paragraphId,
    BlockKind block,
    Mood mood)
    implements Fact {

  /** What a sentence does. */
  public enum Mood {
    /** It states: <i>The dam leaks.</i> */
    DECLARATIVE,
    /** It asks: <i>Does the dam leak?</i> */
    INTERROGATIVE,
    /** It orders or advises: <i>Boil the water.</i> */
    IMPERATIVE,
    /** It has no finite verb: <i>No comment.</i> */
    FRAGMENT
  }
}
