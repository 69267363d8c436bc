package org.copydesk.fact;

import org.copydesk.text.Span;

/**
 * A person whom the story introduces too late or not at all.
 *
 * @param id its number
 * @param span the name at its first place
 * @param context where it stands
 * @param kind what is missing there
 * @param name as written there
 * @param fullName the full name that comes later; empty if none does
 */
public record Introduction(
    int id, Span span, Context context, Kind kind, String name, String fullName)
    implements Mention {

  /** What the first reference leaves out. */
  public enum Kind {
    /** The given name, which comes later or never: <i>Premier Orrell</i>. */
    FULL_NAME,
    /** Who the person is: <i>Ovid Marsh said the dam leaks.</i> */
    ROLE
  }
}
