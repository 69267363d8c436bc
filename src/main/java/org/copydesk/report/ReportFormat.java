package org.copydesk.report;

import java.util.Locale;

/** The formats that results can be written in. */
public enum ReportFormat {
  /** For people: grouped by story, with excerpts. */
  TEXT,
  /** One line a finding, {@code path:line:column severity ID name message}. */
  UNIX,
  /** One JSON object, {@code docs/schema/copydesk-check-1.json}. */
  JSON;

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
    };
  }
}
