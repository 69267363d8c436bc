/**
 * Assembles the verbs: files to stories, stories to facts, facts to flags, flags to findings, for
 * many files at a time. Every door (command line, later others) calls this package and nothing
 * deeper.
 */
@NullMarked
package org.copydesk.lint;

import org.jspecify.annotations.NullMarked;
