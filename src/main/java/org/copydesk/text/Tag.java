package org.copydesk.text;

/**
 * Part of speech, as coarse as the analysis needs it. Names follow the Universal Dependencies
 * categories where one fits (<a
 * href="https://universaldependencies.org/u/pos/">universaldependencies.org</a>).
 */
public enum Tag {
  /** Common noun: <i>ministry</i>. */
  NOUN,
  /** Proper noun: <i>Harwick</i>. */
  NAME,
  /** Personal pronoun: <i>she</i>, <i>they</i>. */
  PRONOUN,
  /** Finite lexical verb: <i>claimed</i>, <i>says</i>. */
  VERB,
  /** <i>will</i>, <i>may</i>, <i>could</i>. */
  MODAL,
  /** Forms of <i>be</i>, <i>have</i> and <i>do</i>. */
  AUXILIARY,
  /** Base form after <i>to</i>, a modal or <i>do</i>: <i>(to) fund</i>. */
  INFINITIVE,
  /** <i>-ing</i> form as a verb: <i>adding</i>. */
  GERUND,
  /** Past participle: <i>(was) hidden</i>, <i>(equipment) seized</i>. */
  PARTICIPLE,
  /** Adjective: <i>brutal</i>. */
  ADJECTIVE,
  /** Adverb: <i>mysteriously</i>. */
  ADVERB,
  /** Article, demonstrative or quantifier: <i>the</i>, <i>some</i>, <i>its</i>. */
  DETERMINER,
  /** Preposition: <i>of</i>, <i>against</i>. */
  PREPOSITION,
  /** Coordinating conjunction: <i>and</i>, <i>but</i>. */
  CONJUNCTION,
  /** Subordinating conjunction: <i>that</i>, <i>because</i>, <i>although</i>. */
  SUBORDINATOR,
  /** Relative or interrogative word: <i>which</i>, <i>who</i>. */
  RELATIVE,
  /** Number in digits or words: <i>1,200</i>, <i>seven</i>. */
  NUMBER,
  /** <i>'s</i> or <i>'</i> after an owner. */
  POSSESSIVE,
  /** <i>to</i> before a verb. */
  TO,
  /** <i>not</i>, <i>n't</i>, <i>never</i>. */
  NEGATION,
  /** Opening quotation mark. */
  OPEN_QUOTE,
  /** Closing quotation mark. */
  CLOSE_QUOTE,
  /** Any other mark: comma, dash, full stop. */
  MARK;

  /** Whether a finite clause can stand on it: finite verb, auxiliary or modal. */
  public boolean finite() {
    return this == VERB || this == AUXILIARY || this == MODAL;
  }

  /** Whether it is any form of a verb, an auxiliary or a modal. */
  public boolean verbal() {
    return finite() || this == INFINITIVE || this == GERUND || this == PARTICIPLE;
  }

  /** Whether it can head a noun phrase. */
  public boolean nominal() {
    return this == NOUN || this == NAME || this == PRONOUN || this == NUMBER;
  }
}
