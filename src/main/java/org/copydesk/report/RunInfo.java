package org.copydesk.report;

import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a report says about the run it comes from.
 *
 * @param version of Copydesk: {@code 0.1.0}
 * @param catalog the rules it ran with, those that kept quiet included
 * @param help the pages of those rules
 * @param failsFrom findings this grave or graver fail the run; null if none does
 * @param detail how much people want to read; machine formats always say all
 */
public record RunInfo(
    String version,
    RuleCatalog catalog,
    RuleHelp help,
    @Nullable Severity failsFrom,
    Detail detail) {

  /** Whether a finding of this severity fails the run. */
  boolean fails(Severity severity) {
    return failsFrom != null && severity.atLeast(failsFrom);
  }

  /** How much the text report says. */
  public enum Detail {
    /** Findings only, a line or two each. */
    QUIET,
    /** With excerpts, notes and summaries; the gravest findings where there are very many. */
    NORMAL,
    /** The same with all findings. */
    VERBOSE
  }
}
