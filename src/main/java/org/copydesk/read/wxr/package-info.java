/**
 * WordPress exports (WXR) and other RSS: XML with a story in each item, its body as HTML. Parsed by
 * jsoup, which knows no external entities.
 */
@NullMarked
package org.copydesk.read.wxr;

import org.jspecify.annotations.NullMarked;
