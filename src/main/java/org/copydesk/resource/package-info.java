/** Reads the files that are packed with Copydesk: word lists, rule sources, fixtures. */
@NullMarked
package org.copydesk.resource;

import org.jspecify.annotations.NullMarked;
