package org.copydesk.lint;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.resource.Bundle;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleHeader;
import org.copydesk.rule.RuleInfo;

/**
 * Rules that are no conditions on facts but part of settling: they have a head like any other rule,
 * {@code rules/suppression/*.rule}, and no body.
 */
final class BuiltInRules {
  private static final String HOME = "org/copydesk/rulebase/suppression/";

  /** By name, so that no folder has to be searched when Copydesk starts. */
  private static final List<String> NAMES =
      List.of("suppression-without-reason", "unknown-rule-in-suppression", "unused-suppression");

  private BuiltInRules() {}

  /** The rules of {@code compiled} and these. */
  static RuleCatalog with(RuleCatalog compiled) {
    List<RuleInfo> all = new ArrayList<>(compiled.rules());
    for (String name : NAMES) {
      all.add(RuleHeader.parse(Bundle.read(HOME + name + ".rule")).info());
    }
    return new RuleCatalog(all);
  }
}
