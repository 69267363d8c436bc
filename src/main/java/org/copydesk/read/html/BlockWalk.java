package org.copydesk.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.copydesk.article.BlockKind;
import org.copydesk.read.spi.ReadingText;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of a parsed page in their order. Not thread-safe. */
final class BlockWalk implements NodeFilter {
  /** A cell of a table that holds more may be a column of the page. */
  private static final int CELL = 300;

  /** A subhead right below the headline is a deck from this length on, blanks aside. */
  private static final int DECK = 40;

  private final ReadingText text;
  private final int offset;
  private final Document document;
  private final Roles roles;
  private final Mass mass;
  private final Element root;
  private final Inlines inlines;
  private final Tables tables = new Tables();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private boolean belowHeadline;
  private boolean begun;

  /**
   * @param text takes the blocks
   * @param html what was parsed, as it stands in the source of {@code text}
   * @param offset where the parsed stretch begins there
   * @param page what the page is
   */
  BlockWalk(ReadingText text, String html, int offset, Page page) {
    this.text = text;
    this.offset = offset;
    this.document = page.document();
    this.mass = page.mass();
    this.root = page.root();
    this.roles = new Roles(mass, page.headline());
    this.inlines = new Inlines(text, html, offset);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      return open(element) ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode words && !(node instanceof CDataNode)) {
      words(words);
    } else if (node instanceof Comment) {
      Range range = node.sourceRange();
      text.comment(offset + range.startPos(), offset + range.endPos());
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  /** Reads everything. */
  void read() {
    boolean whole = root == document.body();
    walk(new Frame(document, whole ? BlockKind.PARAGRAPH : BlockKind.FURNITURE, false));
  }

  /** Reads everything as blocks of one kind. */
  void read(BlockKind kind) {
    walk(new Frame(document, kind, true));
  }

  private void walk(Frame outermost) {
    frames.push(outermost);
    document.filter(this);
    flush();
  }

  private Frame here() {
    return frames.element();
  }

  private boolean open(Element element) {
    Role role = roles.of(element);
    if (role.silent() || inlines.footnoteMark(element)) {
      if (element.isBlock()) {
        flush();
      }
      return false;
    }
    String tag = element.normalName();
    if (tag.equals("br")) {
      if (inlines.lineBreak(element) && !here().row()) {
        flush();
      }
    } else if (tag.equals("hr")) {
      flush();
    } else if (makesBlocks(element, role.kind())) {
      flush();
      frames.push(frame(element, role.kind()));
    } else {
      if (Tables.cell(element)) {
        inlines.cell(element);
      } else if (element.isBlock()) {
        inlines.gap(element);
      }
      inlines.open(element, role.kind());
    }
    return true;
  }

  private void close(Element element) {
    if (here().element() == element) {
      flush();
      frames.pop();
    } else {
      inlines.close(element);
      if (element.isBlock()) {
        inlines.gap(element);
      }
    }
  }

  private Frame frame(Element element, @Nullable BlockKind says) {
    if (element == root && !here().fixed()) {
      return new Frame(element, BlockKind.PARAGRAPH, false);
    }
    String tag = element.normalName();
    boolean open = !here().fixed() && !here().outside();
    if (open && (here().row() || (tag.equals("tr") && layout(element)))) {
      return new Frame(element, BlockKind.PARAGRAPH, false);
    }
    // A deck stands above the story: what is called so below is the teaser of another.
    boolean late = says == BlockKind.DECK && begun;
    if ((tag.equals("ul") || tag.equals("ol")) && says == null && Teasers.list(element)) {
      return here().below(element, BlockKind.RELATED_LINK);
    }
    return here().below(element, late ? null : says);
  }

  /** Whether a table only arranges the page: its row holds much, or nearly all. */
  private boolean layout(Element row) {
    return mass.share(row) > 0.6 && mass.in(row) > CELL;
  }

  private boolean makesBlocks(Element element, @Nullable BlockKind says) {
    if (here().row()) {
      return Tables.cell(element) && mass.in(element) > CELL && !tables.holds(element);
    }
    if (element == root || element.isBlock()) {
      return true;
    }
    boolean custom = element.normalName().indexOf('-') > 0;
    boolean credit = says == BlockKind.CREDIT && here().kind() == BlockKind.CAPTION;
    return custom || credit || says == BlockKind.HEADLINE;
  }

  private void words(TextNode node) {
    String seen = node.getWholeText();
    int start = offset + node.sourceRange().startPos();
    int end = offset + node.sourceRange().endPos();
    if (start < end) {
      inlines.words(seen, start, end);
    }
  }

  private void flush() {
    if (!text.hasWords()) {
      inlines.reset();
      return;
    }
    Frame frame = here();
    BlockKind kind = frame.kind();
    if (!frame.fixed() && !frame.outside()) {
      kind = inlines.kind(kind);
    }
    if (kind == BlockKind.SUBHEAD && belowHeadline && inlines.letters() >= DECK) {
      kind = BlockKind.DECK;
    }
    switch (kind) {
      case HEADLINE -> belowHeadline = true;
      case FURNITURE, BYLINE, DATELINE, CAPTION, CREDIT -> {}
      default -> {
        belowHeadline = false;
        begun |= kind != BlockKind.DECK;
      }
    }
    inlines.endBlock();
    text.close(kind);
    inlines.reset();
  }
}
