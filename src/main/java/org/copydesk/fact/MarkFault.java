package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A quotation mark that has no partner, or faces the wrong way.
 *
 * @param id its number
 * @param span the mark and the word it touches: <i>“We</i> of <i>He said, “We will stay.</i>
 * @param context where it stands
 * @param kind what is wrong with it
 * @param text its words, white space folded
 */
public record MarkFault(int id, Span span, Context context, Kind kind, String text)
    implements Mention {

  /** What is wrong with a mark. */
  public enum Kind {
    /** It opens a quotation that nothing closes. */
    UNCLOSED("opens a quotation that is never closed"),
    /** It closes a quotation that nothing opened. */
    UNOPENED("closes a quotation that was never opened"),
    /** It is an opening mark where one closes, or the other way round. */
    REVERSED("faces the wrong way");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** What the mark does, for a message: <i>faces the wrong way</i>. */
    public String words() {
      return words;
    }
  }
}
