package org.copydesk.cli;

import org.copydesk.guide.RuleGuide;
import org.copydesk.guide.RulePage;
import org.copydesk.report.RuleHelp;
import org.copydesk.rule.RuleInfo;
import org.jspecify.annotations.Nullable;

/** The pages of rules for reports, opened when the first is asked for. Not thread-safe. */
final class GuideHelp implements RuleHelp {
  private static final int WIDTH = 100;

  private @Nullable RuleGuide guide;

  @Override
  public Page page(RuleInfo rule) {
    RuleGuide opened = guide;
    if (opened == null) {
      opened = RuleGuide.open();
      guide = opened;
    }
    RulePage page = opened.page(rule.id()).orElseThrow();
    return new Page(
        page.definition(), page.why(), page.instead(), page.toText(WIDTH), page.toMarkdown());
  }
}
