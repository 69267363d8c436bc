/**
 * News items in JSON: ninjs 1 to 3, items of Superdesk, Arc XP's ANS. Jackson says where each text
 * begins; what stands in it is decoded here, so that every character keeps its place in the file.
 */
@NullMarked
package org.copydesk.read.json;

import org.jspecify.annotations.NullMarked;
