/** What rules and desk exchange: flags, findings, their locations, and problems. Nouns only. */
@NullMarked
package org.copydesk.finding;

import org.jspecify.annotations.NullMarked;
