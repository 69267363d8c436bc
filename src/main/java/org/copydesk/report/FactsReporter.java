package org.copydesk.report;

import java.io.IOException;
import org.copydesk.article.Article;
import org.copydesk.fact.Facts;
import org.copydesk.finding.Problem;

/** Writes what the analysis saw in each file, before any rule judges it. Not thread-safe. */
public interface FactsReporter {

  /**
   * For people, one line a fact.
   *
   * @param out where it writes
   */
  static FactsReporter text(ReportWriter out) {
    return new FactsText(out);
  }

  /**
   * For programs.
   *
   * @param out where it writes
   * @param version of Copydesk
   */
  static FactsReporter json(ReportWriter out, String version) {
    return new FactsJson(out, version);
  }

  /**
   * Writes the facts of one story.
   *
   * @throws IOException if the output is closed or full
   */
  void report(Article article, Facts facts) throws IOException;

  /**
   * Writes that a file could not be read.
   *
   * @throws IOException if the output is closed or full
   */
  void report(Problem problem) throws IOException;

  /**
   * Writes what belongs below all files; call once, after the last.
   *
   * @throws IOException if the output is closed or full
   */
  void finish() throws IOException;
}
