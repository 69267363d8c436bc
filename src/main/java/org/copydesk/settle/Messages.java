package org.copydesk.settle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.StringSubstitutor;

/** Fills the placeholders of a rule's message and fix. */
final class Messages {
  /** A list of lines longer than this ends in an ellipsis. */
  private static final int LINES_SHOWN = 5;

  private final Map<String, String> values;
  private final String rule;

  /**
   * @param rule named in the error if a placeholder has no value
   * @param words stands for <code>${span}</code>
   */
  Messages(String rule, Map<String, String> values, String words) {
    this.rule = rule;
    this.values = new HashMap<>(values);
    this.values.putIfAbsent("span", words);
  }

  /**
   * {@code template} with its placeholders filled; a value is taken as it is, whatever it looks
   * like.
   *
   * @throws IllegalStateException if a placeholder has no value
   */
  String fill(String template) {
    if (template.indexOf('$') < 0) {
      return template;
    }
    StringSubstitutor substitutor =
        new StringSubstitutor(values)
            .setEnableUndefinedVariableException(true)
            .setDisableSubstitutionInValues(true);
    try {
      return substitutor.replace(template);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("rule " + rule + ": " + e.getMessage(), e);
    }
  }

  /** The same for a whole sentence: a value that opens it gets a capital. */
  String sentence(String template) {
    String filled = fill(template);
    return template.startsWith("${") && !filled.isEmpty()
        ? Character.toString(Character.toTitleCase(filled.codePointAt(0)))
            + filled.substring(filled.offsetByCodePoints(0, 1))
        : filled;
  }

  /**
   * The value of one placeholder.
   *
   * @throws IllegalStateException if it has none
   */
  String value(String placeholder) {
    String value = values.get(placeholder);
    if (value == null) {
      throw new IllegalStateException("rule " + rule + ": no value for " + placeholder);
    }
    return value;
  }

  /**
   * What is added to the message of the first of several findings: {@code " (and 2 more: lines 4,
   * 9)"}.
   *
   * @param lines the lines of the others, ascending, one each
   * @param unit {@code line}, or {@code paragraph} where there are no lines
   */
  static String andMore(List<Integer> lines, String unit) {
    if (lines.isEmpty()) {
      return "";
    }
    List<Integer> distinct = lines.stream().distinct().toList();
    String shown =
        distinct.stream().limit(LINES_SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
    return " (and "
        + lines.size()
        + " more: "
        + unit
        + (distinct.size() == 1 ? " " : "s ")
        + shown
        + (distinct.size() > LINES_SHOWN ? ", …)" : ")");
  }
}
