/**
 * Plain text: lines become blocks, whether the file is hard-wrapped or holds a paragraph a line.
 * Bare addresses are its only links.
 */
@NullMarked
package org.copydesk.read.plain;

import org.jspecify.annotations.NullMarked;
