/**
 * Documents that are archives of XML parts (DOCX, ODT): the archive read within limits, the parts'
 * tags with their exact places, and the same archive written with some parts changed. Knows nothing
 * of stories; shared by the readers and by {@code annotate}.
 */
@NullMarked
package org.copydesk.parts;

import org.jspecify.annotations.NullMarked;
