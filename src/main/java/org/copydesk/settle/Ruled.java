package org.copydesk.settle;

import java.util.Comparator;
import java.util.TreeMap;
import org.copydesk.finding.Flag;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Severity;
import org.copydesk.text.Span;

/**
 * A flag with the rule that raised it.
 *
 * @param flag what the rule said
 * @param rule what the rule says about itself
 * @param severity how grave the desk takes it to be
 * @param usual how grave the desk takes findings of the rule to be that are not milder for a reason
 */
record Ruled(Flag flag, RuleInfo rule, Severity severity, Severity usual) {
  /**
   * As the desk reads: by start, end, rule; equal places by their values and by the places that
   * belong to them, so that order is total.
   */
  static final Comparator<Ruled> READING_ORDER =
      Comparator.comparing(Ruled::span)
          .thenComparing(ruled -> ruled.rule.id())
          .thenComparing(Ruled::severity)
          .thenComparing(ruled -> new TreeMap<>(ruled.flag.values()).toString())
          .thenComparing(Ruled::firstRelated)
          .thenComparing(ruled -> ruled.flag.related().toString());

  /** The gravest first, then in reading order. */
  static final Comparator<Ruled> GRAVEST_FIRST =
      Comparator.comparing(Ruled::severity)
          .thenComparingInt(ruled -> ruled.span().start())
          .thenComparing(ruled -> ruled.rule.id())
          .thenComparing(READING_ORDER);

  /**
   * The flag as its rule grades it, and as the desk does.
   *
   * @param sides whether the story takes sides; what the desk has said of a rule holds in any story
   */
  static Ruled of(Flag flag, RuleInfo rule, Standards standards, boolean sides) {
    boolean plain = !sides && !standards.severities().containsKey(rule.name());
    Severity usual = plain ? rule.neutral() : rule.severity();
    Severity own = flag.severity();
    Severity flagged = own == null || own.compareTo(usual) < 0 ? usual : own;
    return new Ruled(
        flag,
        rule,
        standards.severity(rule.name(), rule.severity(), flagged),
        standards.severity(rule.name(), rule.severity(), usual));
  }

  /** The graver of what it is and what its rule usually is: what it may hide. */
  Severity rank() {
    return severity.compareTo(usual) < 0 ? severity : usual;
  }

  /** Where the first place is that belongs to it; 0 if there is none. */
  private int firstRelated() {
    return flag.related().isEmpty() ? 0 : flag.related().get(0).span().start();
  }

  Span span() {
    return flag.span();
  }
}
