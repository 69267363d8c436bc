package org.copydesk.config;

import java.util.Locale;
import org.copydesk.rule.Severity;
import org.jspecify.annotations.Nullable;

/** From which severity on a finding makes the exit code 1. */
public enum FailOn {
  /** Errors only; the usual threshold. */
  ERROR,
  /** Warnings and errors. */
  WARNING,
  /** Every finding. */
  SUGGESTION,
  /** No finding. */
  NEVER;

  /** Whether a finding this grave fails the run. */
  public boolean fails(Severity severity) {
    return this != NEVER && severity.atLeast(Severity.valueOf(name()));
  }

  /** The mildest severity that fails a run; null if none does. */
  public @Nullable Severity from() {
    return this == NEVER ? null : Severity.valueOf(name());
  }

  /** The name in configuration and on the command line: {@code warning}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
