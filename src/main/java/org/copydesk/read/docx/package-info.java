/**
 * Word documents (Office Open XML, ECMA-376): the main text with tracked changes accepted, its
 * links and its comments. Headers, footers, notes and deleted text are no copy.
 */
@NullMarked
package org.copydesk.read.docx;

import org.jspecify.annotations.NullMarked;
