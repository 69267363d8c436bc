package org.copydesk.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.rule.Severity;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A rule speaks: which rule, about which words, with which values for its message. Inserted
 * logically, so that it is withdrawn when its reasons fall away; equal flags are one.
 *
 * @param rule the rule's name
 * @param span the smallest stretch of the reading text that an editor would change
 * @param values placeholders of message and fix, and what stands for them
 * @param severity instead of the rule's own; null to keep it
 * @param related other places of the story that belong to it
 * @param ofStory whether it is about the story as a whole, and its words are only where it is shown
 * @param petty whether it is worth saying only in a story that takes sides
 */
public record Flag(
    String rule,
    Span span,
    Map<String, String> values,
    @Nullable Severity severity,
    List<Related> related,
    boolean ofStory,
    boolean petty) {

  /** Copies map and list. */
  public Flag {
    values = Map.copyOf(values);
    related = List.copyOf(related);
  }

  /** The same flag with this severity. */
  public Flag at(Severity other) {
    return new Flag(rule, span, values, other, related, ofStory, petty);
  }

  /** The same flag as a suggestion if {@code mild}, else unchanged. */
  public Flag mildIf(boolean mild) {
    return mild ? at(Severity.SUGGESTION) : this;
  }

  /** The same flag as an error if {@code graver}, else unchanged. */
  public Flag errorIf(boolean graver) {
    return graver ? at(Severity.ERROR) : this;
  }

  /** The same flag as a warning if {@code softer}, else unchanged. */
  public Flag warningIf(boolean softer) {
    return softer ? at(Severity.WARNING) : this;
  }

  /** The same flag, about the story as a whole. */
  public Flag aboutStory() {
    return aboutStoryIf(true);
  }

  /** The same flag, about the story as a whole if {@code whole}, else unchanged. */
  public Flag aboutStoryIf(boolean whole) {
    return whole ? new Flag(rule, span, values, severity, related, true, petty) : this;
  }

  /** The same flag, worth saying only in a story that takes sides if {@code small}. */
  public Flag pettyIf(boolean small) {
    return small ? new Flag(rule, span, values, severity, related, ofStory, true) : this;
  }

  /** The same flag with one more value. */
  public Flag with(String placeholder, String value) {
    Map<String, String> more = new TreeMap<>(values);
    more.put(placeholder, value);
    return new Flag(rule, span, more, severity, related, ofStory, petty);
  }

  /** The same flag with one more related place. */
  public Flag seeAlso(Span place, String why) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(place, why));
    return new Flag(rule, span, values, severity, more, ofStory, petty);
  }

  /** Written out, like the next: those of a record start a machine for method handles. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Flag flag
        && span.equals(flag.span)
        && rule.equals(flag.rule)
        && severity == flag.severity
        && ofStory == flag.ofStory
        && values.equals(flag.values)
        && related.equals(flag.related);
  }

  @Override
  public int hashCode() {
    return 31 * rule.hashCode() + span.hashCode();
  }

  /**
   * Another place of the story that belongs to a flag.
   *
   * @param span where
   * @param message why: "attributed here to the ministry"
   */
  public record Related(Span span, String message) {}
}
