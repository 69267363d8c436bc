/**
 * Bytes become an {@link org.copydesk.article.Article}: decoding, choice of the reader, and the
 * list of formats. Each format lives in a package of its own and loads only when a file needs it.
 */
@NullMarked
package org.copydesk.read;

import org.jspecify.annotations.NullMarked;
