package org.copydesk.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copydesk.resource.Bundle;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleHeader;
import org.copydesk.rule.RuleInfo;

/**
 * The pages of all rules, from the sources and fixtures packed with Copydesk. Opening reads the
 * heads of the rules; a fixture is read when its page is asked for. Immutable.
 */
public final class RuleGuide {
  private static final String HOME = "org/copydesk/rulebase";

  private final Map<String, RuleHeader> headers;
  private final RuleCatalog catalog;

  private RuleGuide(Map<String, RuleHeader> headers) {
    this.headers = headers;
    this.catalog = new RuleCatalog(headers.values().stream().map(RuleHeader::info).toList());
  }

  /**
   * Reads the heads of all rules that flag something.
   *
   * @throws IllegalArgumentException if one is broken; tests see to it that none is
   */
  public static RuleGuide open() {
    return read("");
  }

  /**
   * The page of the rule with this id, name or former name, in any case; reads no more rules than
   * it takes to find it.
   */
  public static Optional<RulePage> find(String idOrName) {
    Optional<RulePage> page = read(idOrName).page(idOrName);
    return page.isPresent() ? page : open().page(idOrName);
  }

  /** Reads the heads of those rules in whose files {@code word} stands, in any case. */
  private static RuleGuide read(String word) {
    Map<String, RuleHeader> headers = new LinkedHashMap<>();
    String wanted = word.toLowerCase(Locale.ROOT);
    Bundle.readAll(
        HOME,
        List.of(".drl", ".rule"),
        text -> {
          if (wanted.isEmpty() || text.toLowerCase(Locale.ROOT).contains(wanted)) {
            for (RuleHeader header : RuleHeader.all(text)) {
              if (!header.derives()) {
                headers.put(header.name(), header);
              }
            }
          }
        });
    return new RuleGuide(headers);
  }

  /** All rules, sorted by id. */
  public List<RuleInfo> rules() {
    return catalog.rules();
  }

  /** The rules by id and name. */
  public RuleCatalog catalog() {
    return catalog;
  }

  /** The page of the rule with this id, name or former name, in any case. */
  public Optional<RulePage> page(String idOrName) {
    return catalog.find(idOrName).map(this::page);
  }

  /** How often the rule was right when it was read; empty if nobody has. */
  public Optional<Measured> measured(RuleInfo rule) {
    return Optional.ofNullable(Readings.ALL.get(rule.id()));
  }

  /** Read when first asked for. */
  private static final class Readings {
    static final Map<String, Measured> ALL = Measured.all();
  }

  private RulePage page(RuleInfo rule) {
    RuleHeader header = headers.get(rule.name());
    if (header == null) {
      throw new IllegalStateException("no source for " + rule.name());
    }
    String fixture = HOME + "/" + rule.family() + "/" + rule.name() + ".md";
    boolean tested = Bundle.has(fixture);
    return RulePage.of(
        header,
        tested ? Optional.of(Fixture.parse(Bundle.read(fixture))) : Optional.empty(),
        measured(rule));
  }
}
