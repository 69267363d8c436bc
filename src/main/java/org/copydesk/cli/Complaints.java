package org.copydesk.cli;

import org.copydesk.finding.Problem;

/** What goes to standard error about files that could not be worked on. */
final class Complaints {
  private Complaints() {}

  /** One line about a file. */
  static void tell(Terminal terminal, Problem problem) {
    String hint = problem.hint().isEmpty() ? "" : " " + problem.hint();
    terminal.tell(problem.path() + ": " + problem.message() + hint + " [" + problem.code() + "]");
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
