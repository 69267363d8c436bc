package org.copydesk.report;

import org.copydesk.rule.RuleInfo;

/**
 * What reports may say about a rule beyond its annotations. Asked only by formats that carry it, so
 * that others need not read the pages.
 */
@FunctionalInterface
public interface RuleHelp {
  /** Where the pages of rules stand on the web: {@link #uri}. The one place that says so. */
  String HOME = "https://copydesk.org";

  /** The page of one rule. */
  Page page(RuleInfo rule);

  /** The address of a rule's page: {@code https://copydesk.org/rules/FIG001}. */
  static String uri(String ruleId) {
    return HOME + "/rules/" + ruleId;
  }

  /**
   * The page of a rule.
   *
   * @param definition one paragraph: what it flags
   * @param why why it matters; Markdown
   * @param instead what to write instead; Markdown
   * @param text the whole page as plain text
   * @param markdown the whole page as Markdown
   */
  record Page(String definition, String why, String instead, String text, String markdown) {}
}
