/**
 * What readers of word-processor documents share: paragraphs put together from XML and laid out as
 * an article. Knows no format.
 */
@NullMarked
package org.copydesk.read.document;

import org.jspecify.annotations.NullMarked;
