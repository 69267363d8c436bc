package org.copydesk.config;

/**
 * A file that settings come from.
 *
 * @param name how people know it: {@code .copydesk.yml}, {@code profile web}
 * @param text its content, for excerpts
 */
public record ConfigSource(String name, String text) {}
