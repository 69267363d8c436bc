package org.copydesk.read.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.BlockKind;
import org.copydesk.article.LinkLayer;
import org.copydesk.article.Metadata;
import org.copydesk.article.Note;
import org.copydesk.article.Origin;
import org.copydesk.article.Origin.Heading;
import org.copydesk.read.document.ParagraphDraft.CommentMark;
import org.copydesk.read.document.ParagraphDraft.Edge;
import org.copydesk.read.document.ParagraphDraft.Piece;
import org.copydesk.read.document.ParagraphDraft.Range;
import org.copydesk.read.layout.BlockClassifier;
import org.copydesk.read.layout.Markup;
import org.copydesk.read.spi.BareLinks;
import org.copydesk.read.spi.ReadingText;
import org.copydesk.text.MappedText;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;

/**
 * Lays paragraphs out as an article. Two texts come of it: the document's text, one paragraph a
 * line, whose way back leads into the XML; and the reading text of the blocks, whose way back leads
 * to the document's text.
 */
public final class DocumentLayout {
  private final List<ParagraphDraft> paragraphs;
  private final Suppressions.Collector suppressions;
  private final MappedText inPart;
  private final int[][] starts;
  private final ReadingText text;

  /** The paragraph, from 0, of each block. */
  private final List<Integer> paragraphOf = new ArrayList<>();

  private boolean headline;
  private boolean headings;

  private DocumentLayout(DocumentDraft draft, Map<String, String> comments) {
    this.paragraphs = draft.finish();
    this.starts = new int[paragraphs.size()][];
    this.inPart = join();
    this.text = new ReadingText(inPart.text());
    this.suppressions = new Suppressions.Collector(comments);
  }

  /**
   * The story.
   *
   * @param path its name
   * @param part the name of the part that the paragraphs come from
   * @param comments the text of each comment by its id
   * @param notes what the reader wants told
   */
  public static Article article(
      String path,
      String part,
      DocumentDraft draft,
      Map<String, String> comments,
      List<Note> notes) {
    return new DocumentLayout(draft, comments).article(path, part, notes);
  }

  private Article article(String path, String part, List<Note> notes) {
    kinds();
    for (int i = 0; i < paragraphs.size(); ) {
      i = paragraphs.get(i).row > 0 ? row(i) : paragraph(i);
    }
    MappedText reading = text.build();
    Markup markup = headline ? Markup.FULL : headings ? Markup.NO_HEADING : Markup.NONE;
    List<Block> blocks = BlockClassifier.classify(reading.text(), text.blocks(), markup);
    SourceText source = new SourceText(path, inPart.text());
    return new Article(
        path,
        new Origin.Document(source, part, inPart, headings(blocks, reading.text())),
        reading,
        blocks,
        BareLinks.addTo(text.links(), reading.text()),
        LinkLayer.PRESENT,
        Metadata.NONE,
        notes,
        suppressions.suppressions());
  }

  /** The document's text; remembers where each piece begins in it. */
  private MappedText join() {
    MappedText.Builder all = new MappedText.Builder();
    for (int i = 0; i < paragraphs.size(); i++) {
      List<Piece> pieces = paragraphs.get(i).pieces;
      starts[i] = new int[pieces.size() + 1];
      for (int k = 0; k < pieces.size(); k++) {
        Piece piece = pieces.get(k);
        starts[i][k] = all.length();
        all.append(piece.text(), piece.start(), piece.end());
      }
      starts[i][pieces.size()] = all.length();
      all.appendUnsourced("\n");
    }
    return all.build();
  }

  /** Which heading is the headline: the title, or else what heads the page before any words. */
  private void kinds() {
    // A text file that was opened in a word processor is preformatted from first to last.
    boolean code =
        paragraphs.stream()
            .filter(ParagraphDraft::hasWords)
            .allMatch(paragraph -> paragraph.kind() == BlockKind.CODE);
    if (code) {
      paragraphs.forEach(paragraph -> paragraph.kind(BlockKind.PARAGRAPH));
    }
    boolean titled = paragraphs.stream().anyMatch(p -> p.level() == ParagraphDraft.TITLE);
    headings = paragraphs.stream().anyMatch(p -> p.level() != ParagraphDraft.NO_HEADING);
    boolean words = false;
    for (ParagraphDraft paragraph : paragraphs) {
      if (!paragraph.hasWords() || paragraph.kind() == BlockKind.FURNITURE) {
        continue;
      }
      if (paragraph.level() != ParagraphDraft.NO_HEADING) {
        boolean heads = titled ? paragraph.level() == ParagraphDraft.TITLE : !words;
        paragraph.kind(heads && !headline ? BlockKind.HEADLINE : BlockKind.SUBHEAD);
        headline |= heads;
      } else if (words && paragraph.row == 0 && boldSubhead(paragraph)) {
        paragraph.kind(BlockKind.SUBHEAD);
      }
      words = true;
    }
  }

  /** A short paragraph all in bold that is no sentence is a subhead, as in Markdown. */
  private static boolean boldSubhead(ParagraphDraft paragraph) {
    if (paragraph.kind() != BlockKind.PARAGRAPH || !paragraph.bold()) {
      return false;
    }
    StringBuilder words = new StringBuilder();
    paragraph.pieces.forEach(piece -> words.append(piece.text()));
    String line = words.toString().strip();
    return line.length() <= 80 && ".!?,;…\"”".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private int paragraph(int i) {
    read(i, paragraphs.get(i).kind());
    close(paragraphs.get(i).kind(), i);
    return i + 1;
  }

  private int row(int first) {
    int row = paragraphs.get(first).row;
    int cell = 0;
    int i = first;
    while (i < paragraphs.size() && paragraphs.get(i).row == row) {
      int at = starts[i][0];
      if (text.hasWords() && paragraphs.get(i).cell != cell) {
        text.space(at, at).decoded("|", at, at);
      }
      cell = paragraphs.get(i).cell;
      text.space(at, at);
      read(i, BlockKind.TABLE_ROW);
      i++;
    }
    close(BlockKind.TABLE_ROW, first);
    return i;
  }

  private void close(BlockKind kind, int paragraph) {
    text.close(kind);
    while (paragraphOf.size() < text.blocks().size()) {
      paragraphOf.add(paragraph);
    }
  }

  /** Adds the words of a paragraph; an empty line in it begins another block. */
  private void read(int i, BlockKind kind) {
    ParagraphDraft paragraph = paragraphs.get(i);
    List<Range> starting = paragraph.links;
    List<Range> ending = new ArrayList<>(starting);
    ending.sort(Comparator.comparingInt(link -> link.to));
    int started = 0;
    int ended = 0;
    int comment = 0;
    int firstBlock = text.blocks().size();
    boolean broken = false;
    for (int k = 0; k <= paragraph.pieces.size(); k++) {
      while (ended < started && ending.get(ended).to == k) {
        text.link(ending.get(ended).mark, ending.get(ended++).value);
      }
      while (started < starting.size() && starting.get(started).from == k) {
        starting.get(started++).mark = text.mark();
      }
      while (comment < paragraph.comments.size() && paragraph.comments.get(comment).piece() == k) {
        mark(paragraph.comments.get(comment++), firstBlock);
      }
      if (k < paragraph.pieces.size()) {
        broken = piece(paragraph.pieces.get(k), starts[i][k], broken, kind, i);
      }
    }
  }

  private boolean piece(Piece piece, int at, boolean broken, BlockKind kind, int paragraph) {
    if (!piece.lineBreak()) {
      text.copy(at, at + piece.text().length());
      return broken && piece.text().isBlank();
    }
    if (broken && kind != BlockKind.TABLE_ROW) {
      close(kind, paragraph);
    } else {
      text.space(at, at + 1);
    }
    return true;
  }

  private void mark(CommentMark mark, int firstBlock) {
    if (mark.edge() == Edge.MARK) {
      int from =
          firstBlock < text.blocks().size()
              ? text.blocks().get(firstBlock).span().start()
              : blockStart();
      suppressions.mark(mark.id(), new Span(from, Math.max(from + 1, text.mark())));
    } else {
      suppressions.edge(mark.id(), mark.edge() == Edge.START, text.mark());
    }
  }

  /** Where the open block begins. */
  private int blockStart() {
    List<Block> closed = text.blocks();
    return closed.isEmpty() ? 0 : closed.get(closed.size() - 1).span().end() + 2;
  }

  /** The headings with their parents, by the kinds that the blocks have in the end. */
  private List<Heading> headings(List<Block> blocks, String reading) {
    List<Heading> found = new ArrayList<>();
    Map<Integer, Integer> levels = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      BlockKind kind = blocks.get(i).kind();
      if (kind == BlockKind.HEADLINE || kind == BlockKind.SUBHEAD) {
        int paragraph = paragraphOf.get(i);
        int styled = paragraphs.get(paragraph).level();
        int deepest = kind == BlockKind.HEADLINE ? ParagraphDraft.TITLE : 9;
        int level = kind == BlockKind.SUBHEAD && styled > 0 ? styled : deepest;
        int parent = found.size() - 1;
        while (parent >= 0 && levels.getOrDefault(parent, 0) >= level) {
          parent = found.get(parent).parent();
        }
        levels.put(found.size(), level);
        found.add(new Heading(paragraph + 1, parent, blocks.get(i).span().in(reading)));
      }
    }
    return found;
  }
}
