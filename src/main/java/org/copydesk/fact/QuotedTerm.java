package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * One to four words between quotation marks inside a sentence of the story: <i>the “reformers” met
 * again</i>. Its context is that of the words around the marks, not of those between them.
 *
 * @param id its number
 * @param span with its marks
 * @param context in whose voice the sentence around it stands
 * @param use what the marks are for
 * @param text the words between the marks, white space folded, without a comma or full stop at
 *     their end
 * @param words how many they are, at least one
 * @param bare how many words are left without articles and words of degree: 1 for <i>“very
 *     happy”</i>
 * @param ordinary whether it is nothing but <i>the</i> and a common noun: <i>“the tide”</i>
 * @param echoed whether a quotation with a speaker, no more than two sentences away, holds the same
 *     words
 * @param lead up to three words before the opening mark: where <i>so-called</i> would stand; empty
 *     at the start of the sentence
 */
public record QuotedTerm(
    int id,
    Span span,
    Context context,
    Use use,
    String text,
    int words,
    int bare,
    boolean ordinary,
    boolean echoed,
    Span lead)
    implements Mention {

  /** From the first word of {@link #lead} that {@code marker} touches to the closing mark. */
  public Span from(Span marker) {
    return marker.to(span);
  }

  /** What the marks around a short stretch are for. */
  public enum Use {
    /** Nobody is said to have used the words, and nothing says why they are marked. */
    SCARE,
    /** A word or phrase is introduced, explained or spoken of: <i>the slogan “Bread first”</i>. */
    TERM,
    /** A nickname, a title, an utterance: it begins with a capital inside the sentence. */
    NAME,
    /** The words of a source that the sentence names. */
    SPOKEN
  }
}
