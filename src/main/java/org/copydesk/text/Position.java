package org.copydesk.text;

/**
 * A place for people: the first character of a file is line 1, column 1. Derived from offsets,
 * never stored.
 *
 * @param line 1-based; LF, CRLF and CR each end a line
 * @param column 1-based, in the unit that the producing method states
 */
public record Position(int line, int column) {}
