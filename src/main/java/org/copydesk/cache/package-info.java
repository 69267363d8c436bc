/**
 * Results of earlier runs, so that a story that is the same under the same rules and settings is
 * not read, analyzed and judged again. Nothing here may fail a run: what is damaged or missing is
 * worked out anew.
 */
@NullMarked
package org.copydesk.cache;

import org.jspecify.annotations.NullMarked;
