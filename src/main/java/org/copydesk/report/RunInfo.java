package org.copydesk.report;

import org.copydesk.rule.RuleCatalog;

/**
 * What a report says about the run it comes from.
 *
 * @param version of Copydesk: {@code 0.1.0}
 * @param catalog the rules it ran with, those that kept quiet included
 * @param detail how much people want to read; machine formats always say all
 * @param suppressed whether people want to read what the stories suppress; programs always do
 */
public record RunInfo(String version, RuleCatalog catalog, Detail detail, boolean suppressed) {

  /** A run whose suppressions are counted and not listed. */
  public RunInfo(String version, RuleCatalog catalog, Detail detail) {
    this(version, catalog, detail, false);
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
