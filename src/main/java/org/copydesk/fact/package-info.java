/**
 * What rules may see: the facts that the analysis finds in a story. Public records that join on
 * {@code int} ids, as the rule engine wants them; no component may be called {@code unit} or {@code
 * when}, nor a substring of {@code alphaIndexedBy} or {@code betaIndexedBy}.
 */
@NullMarked
package org.copydesk.fact;

import org.jspecify.annotations.NullMarked;
