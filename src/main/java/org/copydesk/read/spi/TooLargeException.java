package org.copydesk.read.spi;

/**
 * A file holds more than a story does, see {@link Limits}. Readers let it pass; whoever knows the
 * file's name makes an {@link UnreadableException} of it, {@code too-large}.
 */
public final class TooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /** Says what there is too much of, and what to do. */
  TooLargeException(String message, String hint) {
    super(message, null, false, false);
    this.hint = hint;
  }

  /** One next step. */
  public String hint() {
    return hint;
  }

  /** What there is too much of, one sentence. */
  public String message() {
    return String.valueOf(getMessage());
  }
}
