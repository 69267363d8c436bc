package org.copydesk.article;

import java.util.List;
import org.copydesk.text.Span;

/**
 * What a writer asks not to be told, and why, as it stands in the story. Whether it holds is
 * settled later: a reader only says what it found.
 *
 * <p>{@code <!-- copydesk-disable-next-line ANO001: source at risk -->} has the kind {@link
 * Kind#NEXT_LINE}, one target {@code ANO001}, the reason {@code source at risk}, stands at the
 * comment and covers the line below it.
 *
 * @param kind how far it reaches
 * @param at the whole comment or field
 * @param covers where findings are to keep quiet; empty for {@link Kind#END} and {@link
 *     Kind#UNKNOWN}
 * @param targets the rules and families named, in order; may be empty
 * @param reason why; empty if none is given
 */
public record Suppression(Kind kind, Place at, Place covers, List<Target> targets, String reason) {

  /** Copies the list. */
  public Suppression {
    targets = List.copyOf(targets);
  }

  /** How far a suppression reaches. */
  public enum Kind {
    /** {@code copydesk-disable-line}: the line it stands on. */
    LINE,
    /** {@code copydesk-disable-next-line}: the next line with words. */
    NEXT_LINE,
    /** {@code copydesk-disable}: from here to the {@link #END}, else to the end of the story. */
    BLOCK,
    /** {@code copydesk-enable}: ends open blocks, all of them if it names no rule. */
    END,
    /** {@code copydesk-disable} in the front matter: the whole story. */
    STORY,
    /** {@code copydesk-ignore} in a comment of a word processor: the words it is attached to. */
    WORDS,
    /** Begins with {@code copydesk-} and is none of these; its one target is what was written. */
    UNKNOWN;

    /** The name in output: {@code next-line}. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A rule or family that is named.
   *
   * @param name id or name of a rule, name of a family, or {@code all}; as written
   * @param at where it is written
   */
  public record Target(String name, Place at) {}

  /** A suppression of some words of the copy, for readers whose comments are attached to words. */
  public static Suppression ofWords(Span words, List<String> rules, String reason) {
    Place place = new Place.InCopy(words);
    return new Suppression(
        Kind.WORDS,
        place,
        place,
        rules.stream().map(rule -> new Target(rule, place)).toList(),
        reason);
  }
}
