package org.copydesk.analyze;

import java.util.Set;
import org.copydesk.fact.Figure.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a single token with a number in it is by its shape alone: {@code 43-year-old} an age, {@code
 * 1990s} and {@code 03:35} a date, {@code 3-1} a score, {@code 12-page} a description, {@code 21st}
 * and {@code 8.4.5} an identifier.
 */
final class FigureShapes {
  private static final Set<String> PARTS =
      Set.of(
          "half",
          "third",
          "thirds",
          "quarter",
          "quarters",
          "fifth",
          "fifths",
          "sixth",
          "sixths",
          "tenth",
          "tenths",
          "fourth",
          "fourths",
          "eighth",
          "eighths");
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  private FigureShapes() {}

  /** The kind of {@code key}; null if it is a plain number, a plain range or no number at all. */
  static @Nullable Kind of(String key) {
    boolean digit = key.charAt(0) >= '0' && key.charAt(0) <= '9';
    int hyphen = key.indexOf('-');
    if (!digit && (hyphen < 0 || NumberReader.small(key) >= 0 || !wordNumber(key, hyphen))) {
      return null;
    }
    if (hyphen > 0 && letter(key, hyphen + 1)) {
      return hyphenated(key, key.substring(hyphen + 1));
    }
    if (!digit) {
      return null;
    }
    if (key.indexOf(':') > 0 || key.indexOf('/') > 0) {
      return Kind.DATE;
    }
    int letters = letters(key);
    String rest = key.substring(letters);
    if (rest.equals("s")) {
      return Kind.DATE;
    }
    if (ORDINALS.contains(rest)) {
      return Kind.IDENTIFIER;
    }
    return hyphen > 0 ? dashed(key, hyphen) : null;
  }

  /** Whether it is a part of a whole: <i>two-thirds</i>. */
  static boolean fraction(String key) {
    int hyphen = key.indexOf('-');
    return hyphen > 0
        && wordNumber(key, hyphen)
        && PARTS.contains(key.substring(hyphen + 1))
        && !key.endsWith("-half");
  }

  private static @Nullable Kind hyphenated(String key, String tail) {
    if (tail.endsWith("-old") || tail.endsWith("-olds")) {
      return Kind.AGE;
    }
    if (tail.equals("million") || tail.equals("billion") || tail.equals("trillion")) {
      return null;
    }
    if (tail.equals("percent") || tail.equals("per-cent")) {
      return Kind.PERCENT;
    }
    if (tail.equals("fold")) {
      return Kind.RATIO;
    }
    if (fraction(key)) {
      return Kind.RATIO;
    }
    return tail.startsWith("and-") || tail.startsWith("to-") ? Kind.IDENTIFIER : Kind.MEASUREMENT;
  }

  /** {@code 3-1}, {@code 50-50}, {@code 555-0100}, {@code 2024-05-03}: no letters. */
  private static @Nullable Kind dashed(String key, int hyphen) {
    if (key.indexOf('-', hyphen + 1) > 0) {
      return key.length() == 10 && hyphen == 4 ? Kind.DATE : Kind.IDENTIFIER;
    }
    boolean phone = hyphen == 3 && key.length() - hyphen == 5;
    boolean zero = key.length() > hyphen + 2 && key.charAt(hyphen + 1) == '0';
    if (phone || zero || key.equals("50-50")) {
      return Kind.IDENTIFIER;
    }
    // 2016-17, 1914-1918: years.
    return hyphen == 4 && (key.startsWith("19") || key.startsWith("20")) ? Kind.DATE : null;
  }

  private static boolean wordNumber(String key, int hyphen) {
    return NumberReader.small(key.substring(0, hyphen)) >= 0;
  }

  private static boolean letter(String key, int at) {
    return at < key.length() && Character.isLetter(key.charAt(at));
  }

  private static int letters(String key) {
    int at = 0;
    while (at < key.length() && !Character.isLetter(key.charAt(at))) {
      at++;
    }
    return at;
  }
}
