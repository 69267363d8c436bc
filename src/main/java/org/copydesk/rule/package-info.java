/**
 * What a rule is, told by its own annotations: id, name, family, severity, message, fix. Nouns
 * only.
 */
@NullMarked
package org.copydesk.rule;

import org.jspecify.annotations.NullMarked;
