package org.copydesk.cli;

/** Something that was asked for and cannot be: exit code 2, one line, no trace. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and what to do instead, for people
   */
  UsageException(String message) {
    super(message);
  }
}
