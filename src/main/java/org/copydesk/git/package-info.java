/**
 * Asks git what has changed. The only package that starts a process, and git is the only one it
 * starts.
 */
@NullMarked
package org.copydesk.git;

import org.jspecify.annotations.NullMarked;
