package org.copydesk.fact;

import java.util.Locale;
import java.util.Set;
import org.copydesk.text.Span;

/**
 * A source where it is named as one.
 *
 * @param id its number
 * @param span its noun phrase: <i>a senior Pentagon official</i>
 * @param context where it stands; its voice is that of the place, not its own
 * @param attributionId the attribution it is the source of, 0 if it is only mentioned
 * @param kind what kind of source it is; a resolved pronoun takes the kind of what it stands for
 * @param text its words, white space folded
 * @param head its head noun in lower case, singular: <i>official</i>; the pronoun for a pronoun
 * @param name whom it stands for: the name, the resolved name of a pronoun or a surname; empty if
 *     nobody is named
 * @param plural whether there are several
 * @param counted whether the number of people is given: <i>two</i>, <i>a dozen</i>; true for one
 *     person
 * @param described whether more than the bare head stands there: <i>an engineer at the plant</i>
 * @param namedNearby whether the reader knows who it is: the same or the next sentence names the
 *     person or a member of the group (cataphora: exemption E15), or the words point back at
 *     somebody or at the only one there is
 * @param official whether it speaks for a body: spokesperson, statement, press office
 * @param sheltered whether desks withhold the name as a rule: child, patient, complainant, juror,
 *     asylum seeker
 */
public record SourceMention(
    int id,
    Span span,
    Context context,
    int attributionId,
    SourceKind kind,
    String text,
    String head,
    String name,
    boolean plural,
    boolean counted,
    boolean described,
    boolean namedNearby,
    boolean official,
    boolean sheltered)
    implements Mention {
  private static final Set<String> DEFINITE =
      Set.of("the", "that", "this", "these", "those", "his", "her", "their", "its");
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "this", "that", "these", "those", "him", "her", "them", "his",
          "its", "their", "who", "which");

  /** Whether it publishes what it says: a body, an outlet, a document, a press office. */
  public boolean publishing() {
    return kind == SourceKind.NAMED_ORGANIZATION || kind == SourceKind.DOCUMENT || official;
  }

  /** Whether a person speaks who is not named here or nearby and is not sheltered. */
  public boolean unnamed() {
    return kind.unnamed() && !namedNearby && !sheltered;
  }

  /** Whether it points back, or at the only one there is: <i>the official</i>, <i>his aide</i>. */
  public boolean definite() {
    int space = text.indexOf(' ');
    return space > 0 && DEFINITE.contains(text.substring(0, space).toLowerCase(Locale.ROOT));
  }

  /**
   * The head under which the story may have met it before: that of one that points back, as in
   * <i>the official</i>; a blank, which no head is, for any other.
   */
  public String metAs() {
    return definite() ? head : " ";
  }

  /**
   * Whether it is officials without a number, who tell what a body or a state says: <i>Harwick Port
   * officials said</i>, <i>Norden officials said</i>. One of its people, or two, tell what they
   * know.
   */
  public boolean speaksForBody() {
    return plural && !counted && head.equals("official");
  }

  /**
   * The head under which the paragraph may have named the same people more fully before: that of
   * <i>officials</i> alone; a blank, which no head is, for any other.
   */
  public String bareAs() {
    return plural && text.indexOf(' ') < 0 ? head : " ";
  }

  /** Whose person it is: {@code Orrell} of <i>Orrell's adviser</i>; empty if nobody is named so. */
  public String owner() {
    int mark = Math.max(text.indexOf("'s "), text.indexOf("’s "));
    boolean before = mark > 0 && text.toLowerCase(Locale.ROOT).indexOf(head, mark) > 0;
    return before ? text.substring(0, mark) : "";
  }

  /**
   * The head under which the story may have told of the same person before: that of one who is
   * somebody's; a blank, which no head is, for any other.
   */
  public String ownedAs() {
    return owner().isEmpty() ? " " : head;
  }

  /** Whether it is a pronoun that stands for somebody: <i>he</i>. */
  public boolean pronoun() {
    return PRONOUNS.contains(head.toLowerCase(Locale.ROOT));
  }
}
