/**
 * What the blocks of a story are: headline, byline, credit, page furniture or copy, told by their
 * shape and place. Works on the reading text of any format, after its reader.
 */
@NullMarked
package org.copydesk.read.layout;

import org.jspecify.annotations.NullMarked;
