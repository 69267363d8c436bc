package org.copydesk.cli;

import java.util.Locale;

/** When output is colored. */
enum ColorMode {
  /** In a terminal that can, unless NO_COLOR is set. */
  AUTO,
  ALWAYS,
  NEVER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
