package org.copydesk.judge;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.copydesk.fact.AnonymityPolicy;
import org.copydesk.resource.Bundle;

/** The policies that hold where a desk sets none of its own; data, packed with Copydesk. */
public final class Policies {
  private static final String ANONYMITY = "org/copydesk/judge/anonymity-policy.properties";

  private Policies() {}

  /**
   * What Copydesk asks of sources without a name unless a desk says otherwise.
   *
   * @throws IllegalStateException if the packed file lacks a line or has a value that is none
   */
  public static AnonymityPolicy anonymity() {
    return anonymity(Bundle.read(ANONYMITY));
  }

  /**
   * A policy from lines such as {@code reason.required = yes}.
   *
   * @throws IllegalStateException if a line is missing or its value is none
   */
  static AnonymityPolicy anonymity(String text) {
    Properties lines = new Properties();
    try {
      lines.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new AnonymityPolicy(
        yes(lines, "reason.required"),
        yes(lines, "formula.accepted"),
        number(lines, "minimum.sources"),
        yes(lines, "number.required"),
        yes(lines, "spokespersons.accepted"),
        yes(lines, "accusations.allowed"),
        list(lines, "protected.roles"));
  }

  private static boolean yes(Properties lines, String key) {
    return switch (value(lines, key)) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalStateException(key + " is neither yes nor no");
    };
  }

  private static int number(Properties lines, String key) {
    try {
      return Integer.parseInt(value(lines, key));
    } catch (NumberFormatException e) {
      throw new IllegalStateException(key + " is no number", e);
    }
  }

  private static List<String> list(Properties lines, String key) {
    return Arrays.stream(value(lines, key).split(","))
        .map(String::strip)
        .filter(role -> !role.isEmpty())
        .toList();
  }

  private static String value(Properties lines, String key) {
    String value = lines.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("no line " + key);
    }
    return value.strip();
  }
}
