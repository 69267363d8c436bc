package org.copydesk.cache;

import java.util.List;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RuleStatus;
import org.copydesk.rule.Severity;

/** What rules say about themselves as bytes and back, so that a warm run need not load them. */
final class CatalogCodec {
  private CatalogCodec() {}

  static byte[] encode(RuleCatalog catalog) {
    Writer out = new Writer();
    out.list(catalog.rules(), rule -> rule(out, rule));
    return out.bytes();
  }

  /**
   * @throws RuntimeException if {@code entry} is no catalog
   */
  static RuleCatalog decode(byte[] entry) {
    Reader in = new Reader(entry);
    List<RuleInfo> rules = in.list(() -> rule(in));
    if (!in.atEnd() || rules.isEmpty()) {
      throw new IllegalStateException("no catalog");
    }
    return new RuleCatalog(rules);
  }

  private static void rule(Writer out, RuleInfo rule) {
    out.text(rule.id()).text(rule.name()).text(rule.family()).number(rule.severity().ordinal());
    out.text(rule.message()).text(rule.fix()).text(rule.since()).number(rule.status().ordinal());
    out.texts(rule.yieldsTo()).text(rule.oncePer()).texts(rule.formerly());
    out.text(rule.summary()).text(rule.sought()).number(rule.neutral().ordinal());
  }

  private static RuleInfo rule(Reader in) {
    return new RuleInfo(
        in.text(),
        in.text(),
        in.text(),
        Severity.values()[in.number()],
        in.text(),
        in.text(),
        in.text(),
        RuleStatus.values()[in.number()],
        in.texts(),
        in.text(),
        in.texts(),
        in.text(),
        in.text(),
        Severity.values()[in.number()]);
  }
}
