/**
 * Word lists with an editor's judgment: which words, in which sense, and why. The lists are text
 * files ({@code rules/lexicons}); this package reads them, inflects their entries and finds them
 * among the tokens of a sentence.
 */
@NullMarked
package org.copydesk.lexicon;

import org.jspecify.annotations.NullMarked;
