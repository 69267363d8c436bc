/** What a reader of one format implements and what it builds with. Knows no format. */
@NullMarked
package org.copydesk.read.spi;

import org.jspecify.annotations.NullMarked;
