package org.copydesk.fact;

import java.util.List;
import java.util.Locale;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody unnamed to whom the story gives the word: <i>a senior official</i> of <i>a senior
 * official said the talks had failed</i>. Concluded by a derivation in {@code rules/derive}, not
 * seen by the analysis.
 *
 * @param sourceId the {@link SourceMention} or {@link TermHit} it was concluded from
 * @param span its noun phrase
 * @param attributionId the attribution it is the source of, 0 if it is only spoken of
 * @param sentenceId its sentence
 * @param paragraphId its paragraph
 * @param text its words, white space folded
 * @param head its head noun in lower case, singular; empty if it is only spoken of
 * @param several whether it is plural without a number: <i>officials</i>
 * @param described whether more than the bare head stands there
 * @param official whether it speaks for a body
 * @param reported whether somebody else's words carry it: <i>the paper said that an official
 *     ...</i>
 */
public record UnnamedSource(
    int sourceId,
    Span span,
    int attributionId,
    int sentenceId,
    int paragraphId,
    String text,
    String head,
    boolean several,
    boolean described,
    boolean official,
    boolean reported) {
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /**
   * What {@code phrase} comes to: <i>people familiar with</i>, <i>on condition of anonymity</i>.
   */
  public static UnnamedSource of(TermHit phrase) {
    return new UnnamedSource(
        phrase.id(),
        phrase.span(),
        0,
        phrase.sentenceId(),
        phrase.paragraphId(),
        phrase.text(),
        "",
        false,
        true,
        false,
        phrase.voice() != Voice.NARRATOR || phrase.mild());
  }

  /**
   * How many people it is at least: 1, or 2 for <i>officials</i> and for <i>an aide and an
   * official</i>, or the number given up to ten.
   */
  public int people() {
    String words = text.toLowerCase(Locale.ROOT);
    int given = NUMBERS.indexOf(words.split(" ", 2)[0]) + 1;
    boolean pair = words.contains(" and a ") || words.contains(" and an ");
    return given > 1 ? given : several || pair ? 2 : 1;
  }

  /** Whether it is the source of an attribution, and not only spoken of. */
  public boolean speaks() {
    return attributionId != 0;
  }

  /** What {@code mention} comes to. */
  public static UnnamedSource of(SourceMention mention) {
    return new UnnamedSource(
        mention.id(),
        mention.span(),
        mention.attributionId(),
        mention.sentenceId(),
        mention.paragraphId(),
        mention.text(),
        mention.head(),
        mention.plural() && !mention.counted(),
        mention.described(),
        mention.official(),
        mention.voice() != Voice.NARRATOR);
  }

  /** Written out: the first hash of a record is the start of a machine for method handles. */
  @Override
  public int hashCode() {
    return 31 * sourceId + sentenceId;
  }

  /** Written out like the hash, and for its reason. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnnamedSource that
        && sourceId == that.sourceId
        && span.equals(that.span)
        && attributionId == that.attributionId
        && sentenceId == that.sentenceId
        && paragraphId == that.paragraphId
        && text.equals(that.text)
        && head.equals(that.head)
        && several == that.several
        && described == that.described
        && official == that.official
        && reported == that.reported;
  }
}
