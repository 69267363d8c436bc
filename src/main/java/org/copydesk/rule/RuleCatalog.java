package org.copydesk.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** All rules, by id and name, in the order of their ids. Immutable. */
public final class RuleCatalog {
  private static final int VERSION_BYTES = 6;

  private final Map<String, RuleInfo> byKey = new LinkedHashMap<>();
  private final List<RuleInfo> all;

  /**
   * Indexes {@code rules} by id, name and former names.
   *
   * @throws IllegalArgumentException if two rules claim the same id or name
   */
  public RuleCatalog(Collection<RuleInfo> rules) {
    all = rules.stream().sorted(Comparator.comparing(RuleInfo::id)).toList();
    for (RuleInfo rule : all) {
      put(rule.id(), rule);
      put(rule.name(), rule);
      rule.formerly().forEach(former -> put(former, rule));
    }
  }

  private void put(String key, RuleInfo rule) {
    RuleInfo other = byKey.put(key.toLowerCase(Locale.ROOT), rule);
    if (other != null && other != rule) {
      throw new IllegalArgumentException(
          key + " is claimed by " + other.id() + " and " + rule.id());
    }
  }

  /**
   * Tells rule bases apart: 12 hexadecimal digits, equal for equal ids, names, severities and
   * versions.
   */
  public String version() {
    StringBuilder rules = new StringBuilder();
    for (RuleInfo rule : all) {
      rules.append(
          String.join(
              " ",
              rule.id(),
              rule.name(),
              rule.severity().code(),
              rule.neutral().code(),
              rule.since()));
      rules.append('\n');
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(rules.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, VERSION_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All rules, sorted by id. */
  public List<RuleInfo> rules() {
    return all;
  }

  /** The rule with this id or name, in any case. */
  public Optional<RuleInfo> find(String idOrName) {
    return Optional.ofNullable(byKey.get(idOrName.toLowerCase(Locale.ROOT)));
  }

  /** The families, sorted, each once. */
  public List<String> families() {
    return all.stream().map(RuleInfo::family).distinct().sorted().toList();
  }
}
