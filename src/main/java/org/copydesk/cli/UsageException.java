package org.copydesk.cli;

import org.copydesk.config.Profiles;
import org.copydesk.spelling.Nearest;

/** Something that was asked for and cannot be: exit code 2, one line, no trace. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and what to do instead, for people
   */
  UsageException(String message) {
    super(message);
  }

  /** A profile that does not exist. */
  static UsageException noProfile(String name) {
    String known = String.join(", ", Profiles.names());
    return new UsageException(
        "There is no profile called "
            + name
            + "."
            + Nearest.didYouMean(name, Profiles.names())
            + " There are "
            + known
            + ".");
  }
}
