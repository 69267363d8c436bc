package org.copydesk.fact;

/** What kind of source a story names (editorial standard, 2.1). */
public enum SourceKind {
  /** A person by name. */
  NAMED_PERSON("named-person"),
  /** A body, outlet or state by name. */
  NAMED_ORGANIZATION("named-organization"),
  /** A document, study, poll or filing. */
  DOCUMENT("document"),
  /** A person by role or not at all: <i>an official</i>, <i>sources</i>. */
  ANONYMOUS("anonymous"),
  /** Unnamed, of a named body: <i>a Pentagon official</i>. */
  AFFILIATED("affiliated"),
  /** Groups and nobody: <i>experts</i>, <i>critics</i>, <i>it is believed</i>. */
  VAGUE("vague"),
  /** A pronoun whose antecedent was not found. */
  PRONOUN("pronoun"),
  /** Anything else: <i>the crowd</i>. */
  OTHER("other");

  private final String code;

  SourceKind(String code) {
    this.code = code;
  }

  /** The name in output: {@code named-person}. */
  public String code() {
    return code;
  }

  /** Whether a reader knows whose word it is. */
  public boolean named() {
    return this == NAMED_PERSON || this == NAMED_ORGANIZATION || this == DOCUMENT;
  }

  /** Whether a person speaks whom the story does not name. */
  public boolean unnamed() {
    return this == ANONYMOUS || this == AFFILIATED;
  }
}
