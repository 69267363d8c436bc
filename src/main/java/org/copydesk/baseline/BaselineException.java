package org.copydesk.baseline;

/** A baseline that cannot be used as it is: the run ends, for without it everything looks new. */
public final class BaselineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message which file, what is wrong and what to do, for people
   */
  public BaselineException(String message) {
    super(message);
  }
}
