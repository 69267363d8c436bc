package org.copydesk.judge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.fact.Mention;
import org.copydesk.finding.Flag;
import org.copydesk.text.Span;
import org.kie.api.definition.rule.Rule;

/** How a rule speaks: {@code insertLogical(flag(drools.getRule(), $hit, "word", $hit.text()))}. */
public final class Flags {
  private Flags() {}

  /** A flag on the words of {@code mention}. */
  public static Flag flag(Rule rule, Mention mention, String... values) {
    return flag(rule, mention.span(), values);
  }

  /**
   * A flag on {@code span}.
   *
   * @param values placeholder, value, placeholder, value ...
   * @throws IllegalArgumentException if a placeholder has no value
   */
  public static Flag flag(Rule rule, Span span, String... values) {
    if (values.length % 2 != 0) {
      throw new IllegalArgumentException(rule.getName() + ": a placeholder without a value");
    }
    Map<String, String> map = new TreeMap<>();
    for (int i = 0; i < values.length; i += 2) {
      map.put(values[i], values[i + 1]);
    }
    return new Flag(rule.getName(), span, map, null, List.of(), false, false);
  }
}
