package org.copydesk.fact;

import java.util.List;
import org.copydesk.text.Span;

/**
 * A claim that the story attributed earlier and now repeats.
 *
 * @param id its number
 * @param span the words that repeat it
 * @param context where it stands
 * @param source who said it before
 * @param earlier where the attributed claim stood
 * @param text its words, white space folded
 * @param shown whether it is what pictures show whose worth was in doubt: then they are no source
 */
public record Restatement(
    int id, Span span, Context context, String source, Span earlier, String text, boolean shown)
    implements Mention {

  /**
   * Whether it is shown by pictures in doubt, by the words of {@code cue}: <i>the images show</i>.
   */
  public boolean shows(List<Span> cue) {
    return shown && !cue.isEmpty() && span.contains(cue.get(0));
  }
}
