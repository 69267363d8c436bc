package org.copydesk.article;

import java.util.List;
import org.copydesk.text.MappedText;

/**
 * A story as it was read: what a reader sees, in blocks, with the way back to the file.
 *
 * <p>All blocks stand in one reading text, in reading order, separated by a blank line ({@code
 * "\n\n"}); hard-wrapped lines of a block are joined by a space. Immutable.
 *
 * @param path the name that people know the file by
 * @param origin the file, for positions
 * @param text the reading text of all blocks
 * @param blocks the blocks in reading order; they do not overlap; empty for a story without text
 * @param links the links, by position
 * @param linkLayer whether the absence of a link means anything
 * @param metadata what the story says about itself
 * @param notes what the reader wants told
 * @param suppressions what the writer asks not to be told, in the order of the file
 */
public record Article(
    String path,
    Origin origin,
    MappedText text,
    List<Block> blocks,
    List<Link> links,
    LinkLayer linkLayer,
    Metadata metadata,
    List<Note> notes,
    List<Suppression> suppressions) {

  /** Copies the lists, so that nobody can change them later. */
  public Article {
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
    notes = List.copyOf(notes);
    suppressions = List.copyOf(suppressions);
  }

  /** A story in a format, or of a reader, that knows no suppressions. */
  public Article(
      String path,
      Origin origin,
      MappedText text,
      List<Block> blocks,
      List<Link> links,
      LinkLayer linkLayer,
      Metadata metadata,
      List<Note> notes) {
    this(path, origin, text, blocks, links, linkLayer, metadata, notes, List.of());
  }

  /** The same story with these notes. */
  public Article withNotes(List<Note> others) {
    return new Article(
        path, origin, text, blocks, links, linkLayer, metadata, others, suppressions);
  }

  /** The same story with these suppressions. */
  public Article withSuppressions(List<Suppression> others) {
    return new Article(path, origin, text, blocks, links, linkLayer, metadata, notes, others);
  }
}
