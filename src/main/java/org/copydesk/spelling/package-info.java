/** What somebody may have meant who wrote a name that does not exist. */
@NullMarked
package org.copydesk.spelling;

import org.jspecify.annotations.NullMarked;
