/**
 * Copydesk, an editorial style-and-sourcing linter.
 *
 * <p>One direction: {@code read → analyze → judge → settle → report}. Each arrow is an immutable
 * value:
 *
 * <pre>
 * bytes ──read──▶ Article ──analyze──▶ Facts ──judge──▶ Flags ──settle──▶ LintResult ──report──▶ bytes
 * </pre>
 *
 * <p>Nouns, which know nothing of the verbs: {@code text} (positions), {@code article} (what was
 * read), {@code fact} (what rules may see), {@code rule} (what a rule says about itself), {@code
 * finding} (what rules and desk exchange). Verbs, which never import one another: {@code read},
 * {@code analyze}, {@code judge}, {@code settle}, {@code report}, {@code annotate}, {@code guide};
 * {@code lexicon}, {@code parts} (archives of XML), {@code resource} and {@code spelling} serve
 * them, {@code config} says what a desk has decided. {@code lint} assembles the verbs; {@code cli}
 * is the door.
 */
@NullMarked
package org.copydesk;

import org.jspecify.annotations.NullMarked;
