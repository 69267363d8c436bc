package org.copydesk.report;

import java.util.Locale;

/** The formats that results can be written in. */
public enum ReportFormat {
  /** For people: grouped by story, with excerpts. */
  TEXT,
  /** One line a finding, {@code path:line:column severity ID name message}. */
  UNIX,
  /** One JSON object, {@code docs/schema/copydesk-check-1.json}. */
  JSON,
  /** One line a story, each an element of {@code files} of {@link #JSON}. */
  JSONL,
  /** SARIF 2.1.0, for code scanning. */
  SARIF,
  /** Workflow commands of GitHub Actions: annotations on the lines of a change. */
  GITHUB,
  /** A Code Quality report of GitLab. */
  GITLAB,
  /** JUnit XML: one suite a story. */
  JUNIT,
  /** Checkstyle XML. */
  CHECKSTYLE,
  /** The Reviewdog Diagnostic Format, one line a finding. */
  RDJSONL,
  /** A comment for a pull or merge request. */
  MARKDOWN,
  /** A page to read, to send and to print: the stories, and what stands in them. */
  HTML;

  /** The name on the command line: {@code json}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * A reporter of this format.
   *
   * @param out where it writes
   * @param about what is known of the run
   */
  public Reporter open(ReportWriter out, RunInfo about) {
    return switch (this) {
      case TEXT -> new TextReporter(out, about);
      case UNIX -> new UnixReporter(out, about);
      case JSON -> new JsonReporter(out, about);
      case JSONL -> new JsonlReporter(out);
      case SARIF -> new SarifReporter(out, about);
      case GITHUB -> new GithubReporter(out);
      case GITLAB -> new GitlabReporter(out);
      case JUNIT -> new JunitReporter(out, about);
      case CHECKSTYLE -> new CheckstyleReporter(out, about);
      case RDJSONL -> new RdjsonlReporter(out);
      case MARKDOWN -> new MarkdownReporter(out, about);
      case HTML -> new HtmlReporter(out, about);
    };
  }
}
