package org.copydesk.fact;

import org.copydesk.article.BlockKind;
import org.copydesk.text.Span;

/**
 * A number that says how much or how many.
 *
 * @param id its number
 * @param span with approximator, currency, magnitude and measure: <i>more than $1.2 billion</i>
 * @param context where it stands
 * @param kind what it counts in
 * @param value its value, magnitudes resolved: 1.2e9; NaN for a vague one
 * @param measure money unit, rate or measure as written, lower case: <i>percent</i>, <i>$</i>,
 *     <i>km</i>; empty for a count
 * @param noun what is counted, lower case: <i>protesters</i>; empty if nothing is
 * @param text its words, white space folded
 * @param sensitive deaths, crowds, votes, polls, large sums (editorial standard, FIG003)
 * @param checkable whether a reader could look it up: not a date, age, score, version or identifier
 *     (exemption E10), not a small number in words (E11)
 * @param sourcedBefore whether an equal figure stood in attributed or linked copy earlier in the
 *     story
 * @param based whether the sentence or the next gives what a ratio or change is measured against;
 *     true for all others
 * @param asserted whether the copy says that it is or was so; false for a vague amount in advice, a
 *     wish, a condition or a description of a kind, true for every figure with a number
 */
public record Figure(
    int id,
    Span span,
    Context context,
    Kind kind,
    double value,
    String measure,
    String noun,
    String text,
    boolean sensitive,
    boolean checkable,
    boolean sourcedBefore,
    boolean based,
    boolean asserted)
    implements Mention {

  /**
   * Whether it does harm when it is wrong.
   *
   * @param largeSum from so much money on a sum does
   */
  public boolean hurts(int largeSum) {
    return kind == Kind.MONEY ? value >= largeSum : sensitive;
  }

  /** The attribution whose content it is part of, 0 if none. */
  public int attributionId() {
    return context.attributionId();
  }

  /** Whether it stands in a paragraph, a list or a deck, whoever says it. */
  public boolean inBody() {
    return context.block().body();
  }

  /** Whether it is several of a kind, with their noun: <i>many farmers</i>. */
  public boolean quantified() {
    return kind == Kind.VAGUE && !noun.isEmpty();
  }

  /** Whether it stands in a condition, a question, a plan or a forecast (exemption E17). */
  public boolean supposed() {
    return context.hypothetical();
  }

  /** Whether it is a count that a reporter on the spot can make: fewer than a hundred. */
  public boolean few() {
    return kind == Kind.COUNT && value < 100;
  }

  /** Whether it stands in an item of a list, where the source is often given above the list. */
  public boolean listed() {
    return context.block() == BlockKind.LIST_ITEM;
  }

  /**
   * Its words with what it counts: <i>12,000 homes</i>; its words alone where it counts nothing.
   */
  public String counted() {
    return noun.isEmpty() || kind != Kind.COUNT ? text : text + " " + noun;
  }

  /** What a figure counts in. */
  public enum Kind {
    /** <i>$38 million</i>. */
    MONEY,
    /** <i>12 percent</i>. */
    PERCENT,
    /** <i>12,000 homes</i>. */
    COUNT,
    /** <i>15 km</i>. */
    MEASUREMENT,
    /** <i>ten times</i>, <i>doubled</i>, <i>one in five</i>. */
    RATIO,
    /** <i>hundreds of thousands</i>. */
    MAGNITUDE,
    /** <i>a large number of</i>. */
    VAGUE,
    /** <i>3 May 2019</i>, <i>the 1990s</i>, <i>03:35</i>. */
    DATE,
    /** <i>43-year-old</i>. */
    AGE,
    /** <i>3-1</i>. */
    SCORE,
    /** <i>F-16</i>, <i>Section 230</i>, <i>2.0</i>, <i>first</i>. */
    IDENTIFIER
  }
}
