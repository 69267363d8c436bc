/**
 * News items in XML (NITF, NewsML-G2), and how the fields of a news item in any format become one
 * story. Parsed by jsoup, which knows no external entities and expands none.
 */
@NullMarked
package org.copydesk.read.news;

import org.jspecify.annotations.NullMarked;
