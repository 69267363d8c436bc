package org.copydesk.finding;

import java.util.List;
import org.copydesk.rule.Severity;
import org.copydesk.text.Span;

/**
 * What the desk reads.
 *
 * @param ruleId {@code FIG001}
 * @param rule {@code unsourced-figure}
 * @param family {@code unlinked-figure}
 * @param severity how grave
 * @param message what was seen; one sentence, placeholders filled
 * @param fix one concrete thing that would satisfy it
 * @param evidence of something missing: what was looked for and where, and where the nearest
 *     attribution is; empty for what is there
 * @param location where, in the file
 * @param span where its words stand in the reading text, for reports that show the story
 * @param text the words as a reader sees them: markup and entities resolved, white space folded
 * @param replacements words that could stand there instead; empty if the rule has none
 * @param related other places that belong to it
 * @param repeat whether an earlier finding of the rule with the same word stands for it, so that
 *     reports for people leave it out
 * @param fingerprint survives re-wrapping, moved paragraphs and edits elsewhere; 16 hexadecimal
 *     digits
 * @param wording what the fingerprint is made of, for people and for baselines
 */
public record Finding(
    String ruleId,
    String rule,
    String family,
    Severity severity,
    String message,
    String fix,
    String evidence,
    Location location,
    Span span,
    String text,
    List<String> replacements,
    List<RelatedPlace> related,
    boolean repeat,
    String fingerprint,
    Wording wording) {

  /** Copies the lists. */
  public Finding {
    replacements = List.copyOf(replacements);
    related = List.copyOf(related);
  }

  /** The same finding with another fingerprint. */
  public Finding withFingerprint(String other) {
    return with(repeat, other);
  }

  /** The same finding, which no other stands for any more. */
  public Finding shown() {
    return repeat ? with(false, fingerprint) : this;
  }

  private Finding with(boolean repeated, String print) {
    return new Finding(
        ruleId,
        rule,
        family,
        severity,
        message,
        fix,
        evidence,
        location,
        span,
        text,
        replacements,
        related,
        repeated,
        print,
        wording);
  }

  /**
   * Another place that belongs to a finding.
   *
   * @param location where
   * @param text its words
   * @param message why
   */
  public record RelatedPlace(Location location, String text, String message) {}
}
