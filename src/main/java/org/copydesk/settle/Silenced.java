package org.copydesk.settle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Suppression;
import org.copydesk.rule.RuleCatalog;

/** Where the desk has said, in the copy, that a rule is to keep quiet. */
final class Silenced {
  private final Map<String, SpanSet> byRule = new HashMap<>();

  /** Rules that are in no catalog silence nothing. */
  Silenced(List<Suppression> suppressions, RuleCatalog catalog) {
    for (Suppression one : suppressions) {
      catalog
          .find(one.rule())
          .ifPresent(
              rule -> byRule.computeIfAbsent(rule.id(), id -> new SpanSet()).add(one.span()));
    }
  }

  /** Whether {@code flag} touches words where its rule is to keep quiet. */
  boolean covers(Ruled flag) {
    SpanSet spans = byRule.get(flag.rule().id());
    return spans != null && spans.overlaps(flag.span());
  }
}
