/**
 * Stories with the findings marked in them, for people who do not read reports: a Word document
 * with a comment at each finding, or a page of HTML with highlights.
 */
@NullMarked
package org.copydesk.annotate;

import org.jspecify.annotations.NullMarked;
