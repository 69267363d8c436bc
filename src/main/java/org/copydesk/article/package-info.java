/**
 * What was read: a story in blocks, its links and metadata, and the way back to the file. Nouns
 * only: readers make them, analyzers read them.
 */
@NullMarked
package org.copydesk.article;

import org.jspecify.annotations.NullMarked;
