package org.copydesk.lint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.copydesk.config.Config;
import org.copydesk.config.Config.ProfileBy;
import org.copydesk.config.Grade;
import org.copydesk.config.Profiles;
import org.copydesk.config.Setting;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;

/**
 * Which rules are to speak. Immutable.
 *
 * @param only ids or names of the only rules wanted
 * @param families families wanted; together with {@code only}; both empty means all but optional
 *     rules
 * @param without ids or names of rules that are to keep quiet, whatever else is wanted
 */
public record RuleChoice(List<String> only, List<String> families, List<String> without) {

  /** All rules but the optional ones. */
  public static final RuleChoice DEFAULT = new RuleChoice(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public RuleChoice {
    only = List.copyOf(only);
    families = List.copyOf(families);
    without = List.copyOf(without);
  }

  /** Whether some rules were asked for, so that all others keep quiet. */
  public boolean choosy() {
    return !only.isEmpty() || !families.isEmpty();
  }

  /**
   * The names of the rules that do not speak where nothing is configured.
   *
   * @throws UnknownRuleException if a rule or family is not in {@code catalog}
   */
  public Set<String> off(RuleCatalog catalog) {
    return off(catalog, Config.EMPTY.grades(catalog, Profiles.USUAL, ProfileBy.SETTINGS));
  }

  /**
   * The names of the rules that do not speak. What was asked for speaks, whatever is configured.
   *
   * @param grades what is configured for each rule, by name
   * @throws UnknownRuleException if a rule or family is not in {@code catalog}
   */
  Set<String> off(RuleCatalog catalog, Map<String, Setting<Grade>> grades) {
    Set<String> wanted = named(only, catalog);
    for (String family : families) {
      if (!catalog.families().contains(family)) {
        throw new UnknownRuleException("family", family, catalog.families());
      }
    }
    Set<String> unwanted = named(without, catalog);
    Set<String> off = new TreeSet<>();
    for (RuleInfo rule : catalog.rules()) {
      Setting<Grade> grade = grades.get(rule.name());
      boolean on =
          choosy()
              ? wanted.contains(rule.name()) || families.contains(rule.family())
              : grade == null || grade.value() != Grade.OFF;
      if (!on || unwanted.contains(rule.name())) {
        off.add(rule.name());
      }
    }
    return off;
  }

  private static Set<String> named(Collection<String> idsOrNames, RuleCatalog catalog) {
    Set<String> names = new TreeSet<>();
    for (String idOrName : idsOrNames) {
      names.add(
          catalog
              .find(idOrName)
              .map(RuleInfo::name)
              .orElseThrow(() -> new UnknownRuleException("rule", idOrName, keys(catalog))));
    }
    return names;
  }

  private static List<String> keys(RuleCatalog catalog) {
    return catalog.rules().stream().flatMap(r -> Stream.of(r.id(), r.name())).toList();
  }

  /** A rule or family that does not exist. */
  public static final class UnknownRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String word;
    private final transient List<String> known;

    UnknownRuleException(String kind, String word, List<String> known) {
      super("There is no " + kind + " called " + word + ".");
      this.word = word;
      this.known = List.copyOf(known);
    }

    /** What was asked for. */
    public String word() {
      return word;
    }

    /** What there is. */
    public List<String> known() {
      return known;
    }
  }
}
