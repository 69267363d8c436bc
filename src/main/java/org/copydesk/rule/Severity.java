package org.copydesk.rule;

import java.util.Locale;

/** How grave a finding is (editorial standard, 2.4). Ordered from the gravest. */
public enum Severity {
  /** Would stop the page. */
  ERROR,
  /** Needs a decision before publication. */
  WARNING,
  /** Style or transparency; never fails a build by default. */
  SUGGESTION;

  /** The name in output: {@code error}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is as grave as {@code other} or graver. */
  public boolean atLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /** One step milder; a suggestion stays one. */
  public Severity softer() {
    return this == ERROR ? WARNING : SUGGESTION;
  }

  /**
   * The severity called {@code code}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Severity of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
