package org.copydesk.settle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Severity;
import org.copydesk.text.Span;

/**
 * Which of several flags on the same words the desk gets to see (editorial standard, 2.4): a rule
 * gives way to those it yields to, and of each family one finding stands on any word.
 *
 * <p>Flags about the whole story all stand on the same words, its headline, and do not compete; nor
 * do different rules about headlines.
 */
final class Precedence {
  private static final String HEADLINES = "headline";

  private final RuleCatalog catalog;
  private final Span story;

  /**
   * @param story the words at which findings about the whole story stand
   */
  Precedence(RuleCatalog catalog, Span story) {
    this.catalog = catalog;
    this.story = story;
  }

  /** The flags that stand, in reading order. */
  List<Ruled> settle(List<Ruled> flags) {
    return oneAFamily(yielded(flags)).stream().sorted(Ruled.READING_ORDER).toList();
  }

  /**
   * Without those that overlap a standing flag of a rule that theirs yields to, and that is at
   * least as grave: a rule that the desk grades down hides nothing graver than itself.
   */
  private List<Ruled> yielded(List<Ruled> flags) {
    Map<String, List<Ruled>> byRule = new TreeMap<>();
    flags.forEach(
        flag -> byRule.computeIfAbsent(flag.rule().name(), name -> new ArrayList<>()).add(flag));
    Set<String> order = new LinkedHashSet<>();
    byRule.keySet().forEach(name -> visit(name, order, new LinkedHashSet<>()));
    Map<String, Map<Severity, SpanSet>> standing = new HashMap<>();
    List<Ruled> kept = new ArrayList<>();
    for (String name : order) {
      for (Ruled flag : byRule.getOrDefault(name, List.of())) {
        boolean gives =
            superiors(flag.rule()).stream()
                .map(superior -> standing.getOrDefault(superior, Map.of()))
                .anyMatch(spans -> overlapped(spans, flag));
        if (!gives) {
          kept.add(flag);
          standing
              .computeIfAbsent(name, rule -> new EnumMap<>(Severity.class))
              .computeIfAbsent(flag.rank(), rank -> new SpanSet())
              .add(flag.span());
        }
      }
    }
    return kept;
  }

  /** Whether a span of the same rank or a graver one shares words with {@code flag}. */
  private static boolean overlapped(Map<Severity, SpanSet> spans, Ruled flag) {
    return spans.entrySet().stream()
        .anyMatch(
            one ->
                one.getKey().compareTo(flag.severity()) <= 0
                    && one.getValue().overlaps(flag.span()));
  }

  /**
   * Orders rules so that those a rule yields to come before it; a circle is cut where it closes.
   */
  private void visit(String name, Set<String> done, Set<String> above) {
    if (!done.contains(name) && above.add(name)) {
      catalog.find(name).ifPresent(r -> superiors(r).forEach(s -> visit(s, done, above)));
      done.add(name);
    }
  }

  private List<String> superiors(RuleInfo rule) {
    return rule.yieldsTo().stream()
        .map(catalog::find)
        .flatMap(Optional::stream)
        .map(RuleInfo::name)
        .toList();
  }

  private List<Ruled> oneAFamily(List<Ruled> flags) {
    Map<String, SpanSet> taken = new HashMap<>();
    List<Ruled> kept = new ArrayList<>();
    for (Ruled flag : flags.stream().sorted(Ruled.GRAVEST_FIRST).toList()) {
      SpanSet spans = taken.computeIfAbsent(competition(flag), key -> new SpanSet());
      if (!spans.overlaps(flag.span())) {
        kept.add(flag);
        spans.add(flag.span());
      }
    }
    return kept;
  }

  /** Flags with the same answer compete for their words. */
  private String competition(Ruled flag) {
    boolean alone = flag.span().equals(story) || flag.rule().family().equals(HEADLINES);
    return alone ? "rule " + flag.rule().name() : "family " + flag.rule().family();
  }
}
