package org.copydesk.config;

import java.util.Locale;
import java.util.Optional;
import org.copydesk.rule.Severity;

/** What a desk wants of a rule or a family. */
public enum Grade {
  /** On, as an error. */
  ERROR,
  /** On, as a warning. */
  WARNING,
  /** On, as a suggestion. */
  SUGGESTION,
  /** On, as grave as the rule says itself; also undoes what a farther file says. */
  ON,
  /** Off. */
  OFF;

  /** The severity asked for; empty for {@link #ON} and {@link #OFF}. */
  public Optional<Severity> severity() {
    return switch (this) {
      case ERROR -> Optional.of(Severity.ERROR);
      case WARNING -> Optional.of(Severity.WARNING);
      case SUGGESTION -> Optional.of(Severity.SUGGESTION);
      case ON, OFF -> Optional.empty();
    };
  }

  /** The word in configuration: {@code warning}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
