package org.copydesk.finding;

/**
 * A story in numbers.
 *
 * @param words words of the copy, page furniture left out
 * @param namedSources people, bodies and documents that the story names as a source, each once
 * @param unnamedSources people it does not name, each description once
 * @param figures figures that a reader could look up
 * @param unsourcedFigures those of them that stand in the story's own voice without a link
 */
public record Tally(
    int words, int namedSources, int unnamedSources, int figures, int unsourcedFigures) {

  /** Of a file that could not be read. */
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

  /** Both stories together; a source that both name counts twice. */
  public Tally plus(Tally other) {
    return new Tally(
        words + other.words,
        namedSources + other.namedSources,
        unnamedSources + other.unnamedSources,
        figures + other.figures,
        unsourcedFigures + other.unsourcedFigures);
  }
}
