/**
 * The findings that a desk has decided to live with: read, written, and told apart from new ones.
 * Knows findings and nothing of how they came about.
 */
@NullMarked
package org.copydesk.baseline;

import org.jspecify.annotations.NullMarked;
