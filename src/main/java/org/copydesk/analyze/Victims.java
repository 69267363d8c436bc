package org.copydesk.analyze;

import java.util.Set;
import org.copydesk.analyze.AttributionFinder.Located;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.lexicon.Lexicons;

/**
 * Who tells what was done to them and whose name a desk withholds: <i>A former aide said that the
 * senator tried to kiss her</i>.
 */
final class Victims {
  private static final Set<String> OBJECTS = Set.of("her", "him", "them", "me", "us");

  /** Those who tell what was done to others. */
  private static final Set<String> OFFICERS =
      Set.of(
          "police",
          "police officer",
          "police chief",
          "officer",
          "detective",
          "investigator",
          "prosecutor",
          "attorney",
          "lawyer",
          "official",
          "source");

  private final Lexicons lexicons;

  Victims(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Whether what {@code one}, cited as {@code draft}, says was done to the speaker. */
  boolean speaks(Located one, SourceDraft draft) {
    if (draft.plural() || draft.official() || OFFICERS.contains(draft.head())) {
      return false;
    }
    return one.draft().content().stream().anyMatch(content -> suffered(one.block(), content));
  }

  private boolean suffered(ParsedBlock block, Range content) {
    return lexicons
        .match("sexual-offense", block.tokens().subList(content.from(), content.to()))
        .stream()
        .anyMatch(hit -> OBJECTS.contains(block.key(content.from() + hit.to())));
  }
}
