package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A sentence that ends in a question mark, outside quotation marks: <i>Could the mayor have
 * known?</i>
 *
 * @param id its number
 * @param span the sentence
 * @param context where it stands
 * @param form how it asks
 * @param personal whether it speaks to the reader or of the writer: <i>you</i>, <i>we</i>, <i>I</i>
 * @param answered whether the next sentence answers it, as explainers do
 * @param series whether a question of the same sort stands right before or behind it
 * @param suggestive whether its grammar suggests the answer: <i>could ... have known</i>, <i>didn't
 *     he</i>
 * @param text its words, white space folded
 */
public record Question(
    int id,
    Span span,
    Context context,
    Form form,
    boolean personal,
    boolean answered,
    boolean series,
    boolean suggestive,
    String text)
    implements Mention {

  /** Whether it leads the reader to its answer: by its grammar, or as one of several. */
  public boolean leading() {
    return suggestive || series;
  }

  /** How a question asks. */
  public enum Form {
    /** <i>Did the mayor know?</i> */
    POLAR,
    /** <i>Who gave the order?</i> */
    WHO,
    /** <i>Why was the road closed?</i> */
    WHY,
    /** <i>What happened next?</i>, <i>Will it rain?</i>, <i>The result?</i> */
    OTHER
  }
}
