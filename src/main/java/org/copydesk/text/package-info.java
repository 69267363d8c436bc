/**
 * Positions: spans, lines and columns, and the way from what a reader sees back to the file. Knows
 * the JDK and nothing else.
 */
@NullMarked
package org.copydesk.text;

import org.jspecify.annotations.NullMarked;
