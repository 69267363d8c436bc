/**
 * What a desk has decided: profiles, {@code .copydesk.yml} and what follows from them for a story.
 * Reads files of settings and nothing else: no setting runs code, names an address or leads out of
 * its root.
 */
@NullMarked
package org.copydesk.config;

import org.jspecify.annotations.NullMarked;
