package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A word or phrase of a word list, in a sense that the list means: its {@code unless} and {@code
 * only} have been heard.
 *
 * @param id its number
 * @param span its words
 * @param context where it stands
 * @param list the list: file name without its ending, <i>loaded-modifier</i>
 * @param group the section of the list: <i>condemn</i>; empty if it has none
 * @param term the entry as listed: <i>mysteriously</i>, <i>pin on</i>
 * @param text as written, white space folded
 * @param swap what the list suggests instead, alternatives separated by " | "; empty if nothing
 * @param mild whether the list asks for a suggestion only
 * @param cueOf the attribution whose cue it is, 0 if none
 */
public record TermHit(
    int id,
    Span span,
    Context context,
    String list,
    String group,
    String term,
    String text,
    String swap,
    boolean mild,
    int cueOf)
    implements Mention {

  /**
   * What to write instead, in words to read: <i>government, administration</i> for the swap {@code
   * government | administration}.
   *
   * @param otherwise what to say if the list suggests nothing
   */
  public String instead(String otherwise) {
    return swap.isEmpty() ? otherwise : swap.replace(" | ", ", ");
  }
}
