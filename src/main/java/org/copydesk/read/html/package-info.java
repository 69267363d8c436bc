/**
 * HTML: whole web pages, fragments out of a content system, WordPress blocks. Also the door for
 * formats that carry HTML inside: {@link org.copydesk.read.html.HtmlBody}.
 */
@NullMarked
package org.copydesk.read.html;

import org.jspecify.annotations.NullMarked;
