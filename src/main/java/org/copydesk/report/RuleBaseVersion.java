package org.copydesk.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.copydesk.rule.RuleCatalog;
import org.copydesk.rule.RuleInfo;

/** Tells rule bases apart: equal for equal ids, names, severities and versions. */
final class RuleBaseVersion {
  private static final int BYTES = 6;

  private RuleBaseVersion() {}

  /** 12 hexadecimal digits. */
  static String of(RuleCatalog catalog) {
    StringBuilder all = new StringBuilder();
    for (RuleInfo rule : catalog.rules()) {
      all.append(String.join(" ", rule.id(), rule.name(), rule.severity().code(), rule.since()));
      all.append('\n');
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
