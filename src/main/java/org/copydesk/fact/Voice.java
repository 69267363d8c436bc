package org.copydesk.fact;

/** Who says what stands at a place of the story. */
public enum Voice {
  /** The story itself. */
  NARRATOR,
  /** A source, in words that are not quoted: inside the scope of an attribution. */
  ATTRIBUTED,
  /**
   * Probably the source of the sentence before: carried on without a cue of its own (scope rule
   * A7).
   */
  CARRIED,
  /** Somebody quoted. */
  QUOTED,
  /** Nobody: a title, a term, page furniture. */
  NONE
}
