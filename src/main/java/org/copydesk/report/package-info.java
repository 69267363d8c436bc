/**
 * Results to bytes: for people ({@code text}), for editors and grep ({@code unix}), for programs
 * ({@code json}). Knows nothing of how results came about.
 */
@NullMarked
package org.copydesk.report;

import org.jspecify.annotations.NullMarked;
