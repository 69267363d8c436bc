package org.copydesk.analyze;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits, in words and mixed: <i>1,200</i>, <i>twenty-five</i>, <i>a dozen</i>,
 * <i>half a million</i>, <i>two million</i>, <i>3bn</i>, and their ranges <i>40-50</i>, <i>40 to
 * 50</i>. Linear; no regular expressions.
 */
final class NumberReader {
  private static final String HALF = "half";
  private static final Set<String> ARTICLES = Set.of("a", "an");
  private static final Map<String, Integer> SMALL = new HashMap<>();
  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("hundred", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("million", 1e6),
          Map.entry("billion", 1e9),
          Map.entry("trillion", 1e12),
          Map.entry("dozen", 12.0),
          Map.entry("bn", 1e9),
          Map.entry("mn", 1e6),
          Map.entry("mln", 1e6),
          Map.entry("tn", 1e12),
          Map.entry("lakh", 1e5),
          Map.entry("crore", 1e7));

  static {
    String[] ones =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ");
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < ones.length; i++) {
      SMALL.put(ones[i], i);
    }
    for (int i = 0; i < tens.length; i++) {
      SMALL.put(tens[i], 20 + 10 * i);
      for (int j = 1; j < 10; j++) {
        SMALL.put(tens[i] + "-" + ones[j], 20 + 10 * i + j);
      }
    }
  }

  /**
   * A number.
   *
   * @param from its first token
   * @param to behind its last
   * @param value its value, the upper one of a range
   * @param digits whether it is written in digits, at least in part
   * @param scaled whether it has a magnitude: <i>million</i>, <i>bn</i>, <i>dozen</i>
   * @param range whether it is a range
   * @param suffix letters that hang on its digits, lower case: <i>km</i>, <i>m</i>; empty if none
   */
  record Read(
      int from,
      int to,
      double value,
      boolean digits,
      boolean scaled,
      boolean range,
      String suffix) {

    /** Whether it is one to nine in words (exemption E11) or a single digit. */
    boolean small() {
      return value < 10 && !scaled && value == Math.rint(value);
    }

    Read upTo(Read upper) {
      return new Read(
          from,
          upper.to,
          upper.value,
          digits || upper.digits,
          scaled || upper.scaled,
          true,
          upper.suffix);
    }
  }

  /** The value of a number word, -1 if {@code key} is none. */
  static int small(String key) {
    return SMALL.getOrDefault(key, -1);
  }

  /** The words that a number in words may begin with. */
  static Set<String> openers() {
    Set<String> openers = new HashSet<>(SMALL.keySet());
    openers.addAll(ARTICLES);
    openers.add(HALF);
    return openers;
  }

  private static double scale(String key) {
    return SCALES.getOrDefault(key, 0.0);
  }

  /** The number at {@code i}, with the range that it opens; null if there is none. */
  @Nullable Read range(ParsedBlock block, int i, int end) {
    Read low = at(block, i, end);
    if (low == null || low.range()) {
      return low;
    }
    int link = low.to();
    String key = block.key(link);
    boolean opened = block.key(low.from() - 1).equals("from");
    boolean between = block.key(low.from() - 1).equals("between") && key.equals("and");
    boolean dash = key.equals("-") || key.equals("–") || key.equals("‑");
    if (link + 1 < end && (key.equals("to") && !opened || key.equals("or") || between || dash)) {
      Read high = at(block, link + 1, end);
      if (high != null && !high.range() && (dash || high.value() > low.value() || high.scaled())) {
        return low.upTo(high);
      }
    }
    return low;
  }

  /** The number at {@code i} alone; null if there is none. */
  @Nullable Read at(ParsedBlock block, int i, int end) {
    String key = block.key(i);
    if (key.isEmpty() || i >= end) {
      return null;
    }
    if (Tokenizer.digits(key)) {
      Read digits = digits(key, i);
      return digits == null ? null : scaled(block, digits, end);
    }
    if (key.equals(HALF) && block.key(i + 1).equals("a") && SCALES.containsKey(block.key(i + 2))) {
      return new Read(i, i + 3, scale(block.key(i + 2)) / 2, false, true, false, "");
    }
    if (ARTICLES.contains(key) && i + 1 < end && SCALES.containsKey(block.key(i + 1))) {
      double value = scale(block.key(i + 1));
      return scaled(block, new Read(i, i + 2, value, false, true, false, ""), end);
    }
    return SMALL.containsKey(key) ? words(block, i, end) : null;
  }

  private static Read scaled(ParsedBlock block, Read read, int end) {
    int to = read.to();
    double value = read.value();
    boolean scaled = read.scaled();
    while (to < end && SCALES.containsKey(block.key(to)) && read.suffix().isEmpty()) {
      value *= scale(block.key(to));
      scaled = true;
      to++;
    }
    return new Read(read.from(), to, value, read.digits(), scaled, read.range(), read.suffix());
  }

  private static Read words(ParsedBlock block, int i, int end) {
    double total = 0;
    double current = small(block.key(i));
    double last = current;
    boolean scaled = false;
    int at = i + 1;
    while (at < end) {
      String key = block.key(at);
      double scale = scale(key);
      int small = small(key);
      if (scale > 0) {
        current *= scale;
        scaled = true;
        last = scale;
        if (scale >= 1000) {
          total += current;
          current = 0;
        }
      } else if (small >= 0 && (last >= 100 || last >= 20 && last < 100 && small < 10)) {
        current += small;
        last = small;
      } else if (key.equals("and") && last >= 100 && SMALL.containsKey(block.key(at + 1))) {
        at++;
        continue;
      } else {
        break;
      }
      at++;
    }
    if (block.key(at - 1).equals("and")) {
      at--;
    }
    return new Read(i, at, total + current, false, scaled, false, "");
  }

  /** {@code 1,200}, {@code 12.5}, {@code 3bn}, {@code 15km}, {@code 40-50}, {@code 2-million}. */
  private static @Nullable Read digits(String key, int i) {
    int end = numberEnd(key, 0);
    double value = value(key, 0, end);
    if (Double.isNaN(value)) {
      return null;
    }
    String rest = key.substring(end);
    if (rest.isEmpty()) {
      return new Read(i, i + 1, value, true, false, false, "");
    }
    if (rest.charAt(0) == '-' && rest.length() > 1) {
      String tail = rest.substring(1);
      if (SCALES.containsKey(tail)) {
        return new Read(i, i + 1, value * scale(tail), true, true, false, "");
      }
      int upperEnd = numberEnd(tail, 0);
      double upper = upperEnd == 0 ? Double.NaN : value(tail, 0, upperEnd);
      if (Double.isNaN(upper) || !letters(tail.substring(upperEnd))) {
        return null;
      }
      return suffixed(i, upper, true, tail.substring(upperEnd));
    }
    return letters(rest) ? suffixed(i, value, false, rest) : null;
  }

  private static Read suffixed(int i, double value, boolean range, String suffix) {
    double scale = suffix.equals("k") ? 1e3 : SCALES.getOrDefault(suffix, 1.0);
    boolean scaled = scale > 1;
    return new Read(i, i + 1, value * scale, true, scaled, range, scaled ? "" : suffix);
  }

  private static boolean letters(String text) {
    return text.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private static int numberEnd(String key, int from) {
    int at = from < key.length() && key.charAt(from) == '.' ? from + 1 : from;
    while (at < key.length()) {
      char c = key.charAt(at);
      boolean inside = at > from && (c == ',' || c == '.') && at + 1 < key.length();
      if (!(c >= '0' && c <= '9') && !inside) {
        break;
      }
      at++;
    }
    return at;
  }

  private static double value(String key, int from, int to) {
    String plain = key.substring(from, to).replace(",", "");
    // 8.4.5 is a version, not a number.
    if (plain.isEmpty() || plain.indexOf('.') != plain.lastIndexOf('.') || plain.endsWith(".")) {
      return Double.NaN;
    }
    return Double.parseDouble(plain);
  }
}
