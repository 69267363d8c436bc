package org.copydesk.analyze;

import org.copydesk.fact.SourceKind;

/**
 * A source before it is numbered: the parts of {@link org.copydesk.fact.SourceMention} that its
 * noun phrase tells.
 *
 * @param kind what kind of source
 * @param head head noun
 * @param name whom it stands for, empty if nobody is named
 * @param plural whether there are several
 * @param counted whether their number is given
 * @param described whether more than the bare head stands there
 * @param official whether it speaks for a body
 * @param sheltered whether desks withhold the name as a rule
 * @param definite whether it points back or at the only one there is: <i>the general</i>
 */
record SourceDraft(
    SourceKind kind,
    String head,
    String name,
    boolean plural,
    boolean counted,
    boolean described,
    boolean official,
    boolean sheltered,
    boolean definite) {

  /** The same source, a person whose name desks withhold: an {@code accuser}. */
  SourceDraft accuser() {
    return new SourceDraft(
        kind, "accuser", name, plural, counted, described, official, true, definite);
  }

  /** The same source, of which the story has told more before. */
  SourceDraft describedBefore() {
    return new SourceDraft(kind, head, name, plural, counted, true, official, sheltered, definite);
  }

  /** The same source, speaking for its body. */
  SourceDraft speakingFor() {
    return new SourceDraft(kind, head, name, plural, counted, described, true, sheltered, definite);
  }

  /** The same source as another kind, standing for {@code other}. */
  SourceDraft as(SourceKind otherKind, String other) {
    return new SourceDraft(
        otherKind, head, other, plural, counted, described, official, sheltered, definite);
  }
}
