package org.copydesk.read.document;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.BlockKind;

/** A paragraph while it is read: pieces of text, each with its place in the XML. */
public final class ParagraphDraft {
  /** The level of a title; headings have 1 to 9. */
  public static final int TITLE = 0;

  /** The level of what is no heading. */
  public static final int NO_HEADING = -1;

  /**
   * A piece of text.
   *
   * @param text as a reader sees it, without line ends; a space for a line break
   * @param start where it begins in the XML
   * @param end where it ends there
   * @param lineBreak whether it breaks the line
   */
  record Piece(String text, int start, int end, boolean lineBreak) {}

  /** A link's target, which holds from one piece to before another. */
  static final class Range {
    final String value;
    final int from;
    int to = -1;

    /** Where its words begin in the reading text, once they do. */
    int mark;

    Range(String value, int from) {
      this.value = value;
      this.from = from;
    }
  }

  /** A place between two pieces where a comment begins or ends, or is tied to by a mark alone. */
  record CommentMark(String id, Edge edge, int piece) {}

  /** What a {@link CommentMark} says. */
  public enum Edge {
    /** The comment's words begin. */
    START,
    /** The comment's words end. */
    END,
    /** The comment's mark; where no words are marked, the paragraph is meant. */
    MARK
  }

  final List<Piece> pieces = new ArrayList<>();
  final List<Range> links = new ArrayList<>();
  final List<CommentMark> comments = new ArrayList<>();
  final List<ParagraphDraft> nested = new ArrayList<>();
  private final List<Range> open = new ArrayList<>();
  private BlockKind kind = BlockKind.PARAGRAPH;
  private int level = NO_HEADING;
  private int units;
  private int boldUnits;
  private boolean dissolved;
  int row;
  int cell;

  ParagraphDraft() {}

  /** Adds words that stand for {@code start..end} of the XML. */
  public void text(String text, int start, int end, boolean bold) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, start, end, false));
      units += text.length();
      boldUnits += bold || text.isBlank() ? text.length() : 0;
    }
  }

  /** Adds a line break inside the paragraph. */
  public void lineBreak(int start, int end) {
    pieces.add(new Piece(" ", start, end, true));
  }

  /** The words that follow lead to {@code target}; an empty one makes no link. */
  public void openLink(String target) {
    Range link = new Range(target, pieces.size());
    if (!target.isEmpty()) {
      links.add(link);
    }
    open.add(link);
  }

  /** The innermost open link ends here. */
  public void closeLink() {
    if (!open.isEmpty()) {
      open.remove(open.size() - 1).to = pieces.size();
    }
  }

  /** Notes where a comment begins, ends or hangs. */
  public void comment(String id, Edge edge) {
    comments.add(new CommentMark(id, edge, pieces.size()));
  }

  /** Says what the paragraph is. */
  public void kind(BlockKind kind) {
    this.kind = kind;
  }

  /** Says whether it has a bullet or a number, unless its style says that it is something else. */
  public void list(boolean item) {
    if (kind == BlockKind.PARAGRAPH || kind == BlockKind.LIST_ITEM) {
      kind = item ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
    }
  }

  BlockKind kind() {
    return kind;
  }

  /** Says that it is a heading; 0 for the title. */
  public void heading(int level) {
    this.level = level;
  }

  /** The level of a heading, 0 for the title; {@link #NO_HEADING} for none. */
  public int level() {
    return level;
  }

  /** Its end is deleted: the next paragraph runs on in it. */
  public void dissolve() {
    dissolved = true;
  }

  boolean dissolved() {
    return dissolved;
  }

  /** The paragraph goes on with the text and the properties of the next. */
  void goOn() {
    dissolved = false;
    kind = BlockKind.PARAGRAPH;
    level = NO_HEADING;
  }

  void close() {
    while (!open.isEmpty()) {
      closeLink();
    }
  }

  /** How many UTF-16 units of text it has. */
  int units() {
    return units;
  }

  /** Whether all of its words are bold. */
  boolean bold() {
    return units > 0 && boldUnits == units;
  }

  boolean hasWords() {
    return pieces.stream().anyMatch(piece -> !piece.text.isBlank());
  }
}
