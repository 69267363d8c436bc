/**
 * Flags to findings: precedence, grouping, messages, positions in the file, fingerprints, order.
 * Knows what a rule says about itself and nothing of how it was judged.
 */
@NullMarked
package org.copydesk.settle;

import org.jspecify.annotations.NullMarked;
