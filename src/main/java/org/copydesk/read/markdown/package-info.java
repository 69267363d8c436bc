/**
 * Markdown (CommonMark with tables), its front matter and the shortcodes of site generators. The
 * only package that knows commonmark and the YAML parser.
 */
@NullMarked
package org.copydesk.read.markdown;

import org.jspecify.annotations.NullMarked;
