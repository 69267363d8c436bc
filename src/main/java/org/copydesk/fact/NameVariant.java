package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A name in a spelling that the story otherwise does not use.
 *
 * @param id its number
 * @param span the rarer spelling
 * @param context where it stands
 * @param text as written here
 * @param usual the more frequent spelling
 * @param times how often that one stands in the story
 * @param other its first place
 * @param spoken whether it stands in quotations only, so that it may be in the document quoted
 */
public record NameVariant(
    int id,
    Span span,
    Context context,
    String text,
    String usual,
    int times,
    Span other,
    boolean spoken)
    implements Comparison {

  /** How often the other spelling stands in the story, in words: <i>once</i>, <i>4 times</i>. */
  public String often() {
    return times == 1 ? "once" : times + " times";
  }
}
