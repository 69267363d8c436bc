/** Word-processor documents made for tests: small writers, and twins of Markdown stories. */
@NullMarked
package org.copydesk.document;

import org.jspecify.annotations.NullMarked;
