package org.copydesk.change;

/** Nothing can be said about what has changed: the run ends, for a guess would hide findings. */
public final class DiffException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and what to do, for people
   */
  public DiffException(String message) {
    super(message);
  }
}
