package org.copydesk.finding;

import java.util.ArrayList;
import java.util.List;

/**
 * A story in numbers.
 *
 * @param words words of the copy, page furniture left out
 * @param namedSources people, bodies and documents that the story names as a source, each once
 * @param unnamedSources people it does not name, each description once
 * @param figures figures that a reader could look up
 * @param unsourcedFigures those of them that stand in the story's own voice without a link
 * @param ownWords for each paragraph in order, the share of words for which nobody is named and
 *     nothing is linked: 0 to 100
 */
public record Tally(
    int words,
    int namedSources,
    int unnamedSources,
    int figures,
    int unsourcedFigures,
    List<Integer> ownWords) {

  /** Of a file that could not be read. */
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, List.of());

  /** Copies the list. */
  public Tally {
    ownWords = List.copyOf(ownWords);
  }

  /** Both stories together, one behind the other; a source that both name counts twice. */
  public Tally plus(Tally other) {
    List<Integer> both = new ArrayList<>(ownWords);
    both.addAll(other.ownWords);
    return new Tally(
        words + other.words,
        namedSources + other.namedSources,
        unnamedSources + other.unnamedSources,
        figures + other.figures,
        unsourcedFigures + other.unsourcedFigures,
        both);
  }
}
