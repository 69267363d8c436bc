package org.copydesk.cli;

import java.util.Locale;
import org.copydesk.rule.Severity;
import org.jspecify.annotations.Nullable;

/** From which severity on a finding makes the exit code 1. */
enum FailOn {
  ERROR,
  WARNING,
  SUGGESTION,
  NEVER;

  /** Whether a finding this grave fails the run. */
  boolean fails(Severity severity) {
    return this != NEVER && severity.atLeast(Severity.valueOf(name()));
  }

  /** The mildest severity that fails a run; null if none does. */
  @Nullable Severity from() {
    return this == NEVER ? null : Severity.valueOf(name());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
