package org.copydesk.report;

import java.io.IOException;
import org.copydesk.finding.LintResult;

/**
 * Writes the results of one run, one file at a time and in their order, so that a long run shows
 * its first results early and keeps none in memory. Not thread-safe.
 */
public interface Reporter {

  /**
   * Writes what came of one file.
   *
   * @throws IOException if the output is closed or full
   */
  void report(LintResult result) throws IOException;

  /**
   * Writes what belongs below all files; call once, after the last.
   *
   * @throws IOException if the output is closed or full
   */
  void finish() throws IOException;
}
