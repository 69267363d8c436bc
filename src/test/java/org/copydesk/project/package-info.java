/**
 * Tests about the project itself: who may import whom, how rules and fixtures are written, and that
 * generated pages and the README tell the truth.
 */
@NullMarked
package org.copydesk.project;

import org.jspecify.annotations.NullMarked;
