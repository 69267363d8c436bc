/**
 * What a rule is, for people: its page, made of its own doc comment, annotations and tested
 * examples. Reads sources and fixtures packed with Copydesk and never loads the rule engine.
 */
@NullMarked
package org.copydesk.guide;

import org.jspecify.annotations.NullMarked;
