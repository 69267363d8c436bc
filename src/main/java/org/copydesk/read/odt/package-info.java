/**
 * OpenDocument texts (ISO/IEC 26300): the main text without deleted passages, its links and its
 * comments. Headers, footers and notes are no copy.
 */
@NullMarked
package org.copydesk.read.odt;

import org.jspecify.annotations.NullMarked;
