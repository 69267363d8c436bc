/**
 * Which lines of which files have changed, read from a unified diff, and which findings touch them.
 * Knows neither git nor where a diff comes from.
 */
@NullMarked
package org.copydesk.change;

import org.jspecify.annotations.NullMarked;
