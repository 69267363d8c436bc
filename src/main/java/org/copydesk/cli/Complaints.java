package org.copydesk.cli;

import org.copydesk.config.ConfigException;
import org.copydesk.finding.Problem;
import org.copydesk.report.Plain;

/** What goes to standard error about files that could not be worked on. */
final class Complaints {
  private Complaints() {}

  /** One line about a file. */
  static void tell(Terminal terminal, Problem problem) {
    String hint = problem.hint().isEmpty() ? "" : " " + problem.hint();
    terminal.tell(problem.path() + ": " + problem.message() + hint + " [" + problem.code() + "]");
  }

  /** A file of settings that cannot be used: what is wrong, and the line that it stands in. */
  static void tell(Terminal terminal, ConfigException error) {
    terminal.tell(String.valueOf(error.getMessage()));
    for (String line : error.excerpt()) {
      terminal.err().print(Plain.text(line) + "\n");
    }
    terminal.err().flush();
  }

  /** The trace of a fault of our own, for those who ask for it. */
  static void tell(Terminal terminal, Throwable error) {
    if (terminal.debug()) {
      synchronized (terminal.err()) {
        error.printStackTrace(terminal.err());
      }
    }
  }
}
