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
 * @param threshold which findings fail the run
 * @param detail how much people want to read; machine formats always say all
 * @param suppressed whether people want to read what the stories suppress; programs always do
 */
public record RunInfo(
    String version,
    RuleCatalog catalog,
    RuleHelp help,
    Threshold threshold,
    Detail detail,
    boolean suppressed) {

  /** A run whose suppressions are counted and not listed. */
  public RunInfo(
      String version, RuleCatalog catalog, RuleHelp help, Threshold threshold, Detail detail) {
    this(version, catalog, help, threshold, detail, false);
  }

  /** Which findings fail a run. */
  @FunctionalInterface
  public interface Threshold {
    /**
     * The mildest severity that fails it.
     *
     * @param path the story
     * @return null if nothing in this story does
     */
    @Nullable Severity of(String path);
  }

  /** Whether a finding of this severity in the story at {@code path} fails the run. */
  boolean fails(String path, Severity severity) {
    Severity from = threshold.of(path);
    return from != null && severity.atLeast(from);
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
