package org.copydesk.read.spi;

import org.copydesk.finding.Problem;

/** A file cannot be read as a story; {@link #problem()} says why, and what to do. */
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Carries {@code problem} to whoever reports it. */
  public UnreadableException(Problem problem) {
    super(problem.path() + ": " + problem.message());
    this.problem = problem;
  }

  /** What is wrong with which file. */
  public Problem problem() {
    return problem;
  }
}
