package org.copydesk.fact;

import java.util.Locale;
import org.copydesk.text.Span;

/**
 * A report, a study, a recording or another outlet's story that the copy relies on.
 *
 * @param id its number
 * @param span its noun phrase: <i>a 2019 audit</i>
 * @param context where it stands
 * @param kind what it is
 * @param text its words, white space folded
 * @param named whether its title, author or publisher stands in its sentence or the next
 * @param dated whether its sentence or the next gives a year, a month or a weekday
 * @param titled whether its title stands there in quotation marks
 * @param linked whether a link stands in its paragraph
 */
public record DocumentMention(
    int id,
    Span span,
    Context context,
    Kind kind,
    String text,
    boolean named,
    boolean dated,
    boolean titled,
    boolean linked)
    implements Mention {

  /** Whether a reader could find it without a link. */
  public boolean identified() {
    return titled && named && dated;
  }

  /** Its words as they begin a sentence: <i>A 2019 audit</i>. */
  public String sentenceStart() {
    int first = text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /** What is relied on. */
  public enum Kind {
    /** <i>the audit</i>, <i>leaked audio</i>. */
    DOCUMENT,
    /** <i>a study</i>, <i>research</i>, <i>scientists</i>. */
    STUDY,
    /** <i>the Tarn Courier</i>. */
    OUTLET
  }
}
