package org.copydesk.config;

/**
 * A file that settings come from.
 *
 * @param name how people know it: {@code .copydesk.yml}, {@code profile web}
 * @param text its content, for excerpts
 */
public record ConfigSource(String name, String text) {

  /** Whether it holds nothing but comments, so that the parser need not be loaded for it. */
  boolean silent() {
    return text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"));
  }
}
