/**
 * The command line: options in, reports and exit codes out. The only package that knows picocli;
 * everything it does is a call of {@code lint}, {@code report} or {@code guide}.
 */
@NullMarked
package org.copydesk.cli;

import org.jspecify.annotations.NullMarked;
