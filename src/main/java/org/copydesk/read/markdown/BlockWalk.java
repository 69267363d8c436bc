package org.copydesk.read.markdown;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.copydesk.article.BlockKind;
import org.copydesk.read.spi.ReadingText;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a Markdown text in their order. */
final class BlockWalk {
  /** Deeper lists and quotations are read as text of the innermost. */
  private static final int DEEPEST = 60;

  /** The longest line above a headline that names the section or the kind of the story. */
  private static final int KICKER = 30;

  private static final Pattern FILE_NAME = Pattern.compile("\\S*");

  /** Not indented code: in copy an indent is an accident, and what it indents is text. */
  private static final Set<Class<? extends Block>> BLOCKS =
      Set.of(
          Heading.class,
          HtmlBlock.class,
          ThematicBreak.class,
          FencedCodeBlock.class,
          BlockQuote.class,
          ListBlock.class);

  /** For all stories: it keeps nothing of one. */
  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(BLOCKS)
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .build();

  private final ReadingText text;
  private final String masked;
  private final int offset;
  private final InlineWalk inlines;
  private final HtmlText html;
  private final RawQuotations quotations;
  private boolean headings;
  private boolean words;

  BlockWalk(ReadingText text, String content, String masked, int offset) {
    this.text = text;
    this.masked = masked;
    this.offset = offset;
    this.html = new HtmlText(text, masked);
    this.inlines = new InlineWalk(text, content, masked, offset);
    this.quotations = new RawQuotations(masked, offset);
  }

  /** Whether a heading stood above the first paragraph. */
  boolean headings() {
    return headings;
  }

  /**
   * Reads everything.
   *
   * @param anyLevel whether a first heading of any level is the headline
   */
  void read(boolean anyLevel) {
    Node document = PARSER.parse(masked.substring(offset));
    Node node = document.getFirstChild();
    while (node != null) {
      Node child = enter(node, anyLevel) ? node.getFirstChild() : null;
      node = child != null ? child : after(node, document);
    }
  }

  private static @Nullable Node after(Node node, Node root) {
    Node at = node;
    while (at != root) {
      if (at.getNext() != null) {
        return at.getNext();
      }
      at = at.getParent();
    }
    return null;
  }

  /** Reads {@code node} if it holds words; else whether to look below it. */
  private boolean enter(Node node, boolean anyLevel) {
    if (node instanceof Heading heading) {
      block(heading, heading(heading, anyLevel));
    } else if (node instanceof Paragraph) {
      block(node, paragraph(node));
    } else if (node instanceof TableRow) {
      row(node);
    } else if (node instanceof FencedCodeBlock) {
      code(node);
    } else if (node instanceof HtmlBlock) {
      html(node);
    } else {
      return true;
    }
    return false;
  }

  private void html(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (!spans.isEmpty()) {
      SourceSpan last = spans.get(spans.size() - 1);
      int start = offset + spans.get(0).getInputIndex();
      html.read(start, offset + last.getInputIndex() + last.getLength(), quotations.contain(start));
    }
  }

  private BlockKind heading(Heading heading, boolean anyLevel) {
    if (inside(heading, BlockQuote.class)) {
      return BlockKind.BLOCKQUOTE;
    }
    boolean headline = !headings && !words && (anyLevel || heading.getLevel() == 1);
    headings |= headline;
    return headline ? BlockKind.HEADLINE : BlockKind.SUBHEAD;
  }

  private static BlockKind paragraph(Node node) {
    if (inside(node, BlockQuote.class)) {
      return BlockKind.BLOCKQUOTE;
    }
    return inside(node, ListItem.class) ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
  }

  private void block(Node node, BlockKind marked) {
    List<SourceSpan> spans = node.getSourceSpans();
    boolean quoted =
        marked != BlockKind.HEADLINE
            && !spans.isEmpty()
            && quotations.contain(offset + spans.get(0).getInputIndex());
    BlockKind kind = quoted ? BlockKind.BLOCKQUOTE : marked;
    List<Image> images = inlines.read(node);
    boolean strong = kind == BlockKind.PARAGRAPH && strong(node);
    words |= kind != BlockKind.HEADLINE && text.hasWords() && !kicker(node);
    text.close(strong ? BlockKind.SUBHEAD : kind);
    for (Image image : images) {
      if (described(image)) {
        inlines.read(image);
        text.close(BlockKind.CAPTION);
      }
    }
  }

  /** A short line right above a first heading, {@code OPINION}, leaves it the headline. */
  private boolean kicker(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    boolean above = node.getNext() instanceof Heading heading && heading.getLevel() == 1;
    if (!(node instanceof Paragraph) || !above || spans.size() != 1) {
      return false;
    }
    int start = offset + spans.get(0).getInputIndex();
    int length = spans.get(0).getLength();
    return length <= KICKER && ".!?,;…\"”".indexOf(masked.charAt(start + length - 1)) < 0;
  }

  /** Whether a picture has a description of words and not of a file name. */
  private static boolean described(Image image) {
    Node alt = image.getFirstChild();
    return alt instanceof Text words
        && (alt.getNext() != null || !FILE_NAME.matcher(words.getLiteral()).matches());
  }

  /** A short paragraph all in bold that is no sentence is a subhead. */
  private boolean strong(Node node) {
    Node only = node.getFirstChild();
    if (!(only instanceof StrongEmphasis) || only.getNext() != null || !text.hasWords()) {
      return false;
    }
    List<SourceSpan> spans = only.getSourceSpans();
    if (spans.size() != 1 || spans.get(0).getLength() > 84) {
      return false;
    }
    int end = offset + spans.get(0).getInputIndex() + spans.get(0).getLength() - 3;
    return ".!?,;…\"”".indexOf(masked.charAt(end)) < 0;
  }

  private void row(Node row) {
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      List<SourceSpan> spans = cell.getSourceSpans();
      if (cell instanceof TableCell && text.hasWords() && !spans.isEmpty()) {
        int start = offset + spans.get(0).getInputIndex();
        int bar = masked.lastIndexOf('|', Math.max(0, start - 1));
        if (bar >= 0) {
          text.space(bar, bar).copy(bar, bar + 1).space(bar + 1, bar + 1);
        }
      }
      inlines.read(cell);
    }
    text.close(BlockKind.TABLE_ROW);
  }

  private void code(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    for (int i = 1; i < spans.size(); i++) {
      int start = offset + spans.get(i).getInputIndex();
      int end = start + spans.get(i).getLength();
      boolean closes = i == spans.size() - 1 && fence(start, end);
      if (!closes) {
        text.copy(start, end).space(end, end);
      }
    }
    text.close(BlockKind.CODE);
  }

  private boolean fence(int start, int end) {
    String line = masked.substring(start, end).strip();
    return line.startsWith("```") || line.startsWith("~~~");
  }

  private static boolean inside(Node node, Class<? extends Node> kind) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      if (kind.isInstance(at)) {
        return true;
      }
    }
    return false;
  }
}
