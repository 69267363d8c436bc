package org.copydesk.rule;

import java.util.Locale;

/** How far a rule can be trusted. */
public enum RuleStatus {
  /** New: on, but not yet measured. */
  PREVIEW,
  /** Measured and on by default. */
  STABLE,
  /** Off unless asked for. */
  OPTIONAL;

  /** The name in annotations and output: {@code preview}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
