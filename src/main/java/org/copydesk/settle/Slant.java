package org.copydesk.settle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.fact.Facts;
import org.copydesk.fact.Story;
import org.copydesk.fact.TermHit;
import org.copydesk.finding.Flag;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Severity;
import org.copydesk.text.Span;

/**
 * Whether a story takes sides: whether its own voice judges and labels, again and again.
 *
 * <p>A report that calls nobody a terrorist and nothing a farce mostly has a source for its charges
 * and figures, somewhere we do not see; one that does mostly has none. So a rule that is often
 * wrong in plain reports may be milder there ({@link RuleInfo#neutral()}).
 */
final class Slant {
  /** The families whose warnings are the story's own judgments. */
  private static final Set<String> JUDGING = Set.of("loaded-qualifier", "contentious-label");

  /** One loaded word is a slip. */
  private static final int FEWEST = 2;

  /**
   * The same word, as a report of an attack by terrorists may have it, is asked to come oftener.
   */
  private static final int FEWEST_OF_ONE = 4;

  /** At least so many in a thousand words of copy. */
  private static final int IN_A_THOUSAND = 2;

  private Slant() {}

  /**
   * Whether it does.
   *
   * @param flags what the rules say, before the desk is asked
   * @param catalog the rules
   */
  static boolean of(Facts facts, List<Flag> flags, RuleCatalog catalog) {
    Map<Span, String> terms = new HashMap<>();
    facts.of(TermHit.class).forEach(hit -> terms.put(hit.span(), hit.term()));
    Set<Span> judgments = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (Flag flag : flags) {
      RuleInfo rule = catalog.find(flag.rule()).orElse(null);
      Severity own = flag.severity();
      if (rule != null
          && JUDGING.contains(rule.family())
          && (own == null ? rule.severity() : own) != Severity.SUGGESTION) {
        judgments.add(flag.span());
        words.add(terms.getOrDefault(flag.span(), flag.span().toString()));
      }
    }
    int length = facts.of(Story.class).stream().mapToInt(Story::words).sum();
    boolean several = words.size() >= FEWEST || judgments.size() >= FEWEST_OF_ONE;
    return several && judgments.size() * 1000L >= (long) IN_A_THOUSAND * length;
  }
}
