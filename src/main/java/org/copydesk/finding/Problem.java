package org.copydesk.finding;

/**
 * A file that could not be read or linted: exit code 2, and the other files are still linted.
 *
 * @param path the file
 * @param code stable name, kebab-case: {@code not-found}, {@code not-text}, {@code unreadable}
 * @param message one sentence, what is wrong
 * @param hint one next step; empty if there is none
 */
public record Problem(String path, String code, String message, String hint) {}
