/**
 * Facts to flags: the rule base and a session over it for each story. The only package that knows
 * the rule engine; rules themselves are in the top-level folder {@code rules}.
 */
@NullMarked
package org.copydesk.judge;

import org.jspecify.annotations.NullMarked;
