/**
 * An article to facts: one class a concern, from tokens over sentences, quotations and attributions
 * to the mentions that rules judge. Measured first, then chosen: no tagger, parser or entity
 * library (docs/adr/0004).
 */
@NullMarked
package org.copydesk.analyze;

import org.jspecify.annotations.NullMarked;
