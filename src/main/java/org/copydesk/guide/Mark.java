package org.copydesk.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.text.Span;

/**
 * Words of a fixture that a rule is expected to flag: <code>[12 percent]{unsourced-figure}</code>.
 *
 * @param span the words, in UTF-16 units into the copy without its marks; empty for the story as a
 *     whole
 * @param rule the rule's name
 * @param message what the finding's message must contain; empty for any message
 * @param knownMiss whether the rule ought to flag them and is known not to
 */
public record Mark(Span span, String rule, String message, boolean knownMiss) {
  /** A rule's name, a question mark for a known miss, part of the message in quotation marks. */
  static final String NOTATION = "([a-z][a-z0-9-]*)(\\s*\\?)?(?:\\s+\"([^\"]*)\")?";

  private static final Pattern ONE = Pattern.compile(NOTATION);

  /** The marks that {@code notation} puts on {@code span}, one for each rule it names. */
  static List<Mark> all(Span span, String notation) {
    List<Mark> marks = new ArrayList<>();
    Matcher one = ONE.matcher(notation);
    while (one.find()) {
      String message = one.group(3) == null ? "" : one.group(3);
      marks.add(new Mark(span, one.group(1), message, one.group(2) != null));
    }
    return marks;
  }

  /** The same mark on other words. */
  Mark on(Span other) {
    return new Mark(other, rule, message, knownMiss);
  }

  /** How a fixture writes it: {@code unsourced-figure "12 percent"}. */
  public String notation() {
    return rule + (knownMiss ? " ?" : "") + (message.isEmpty() ? "" : " \"" + message + "\"");
  }
}
