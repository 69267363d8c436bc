package org.copydesk.config;

import java.util.List;

/** A file of settings that cannot be used as it is: the run ends, for a guess would be wrong. */
public final class ConfigException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Origin origin;

  /**
   * @param origin where the fault is
   * @param message one or two sentences: what is wrong, what to do
   */
  public ConfigException(Origin origin, String message) {
    super(place(origin) + ": " + message);
    this.origin = origin;
  }

  private static String place(Origin origin) {
    return origin.line() == 0 ? origin.place() : origin.place() + ":" + origin.column();
  }

  /** The line of the file and a mark below the words that are wrong; may be empty. */
  public List<String> excerpt() {
    return origin.excerpt();
  }
}
