package org.copydesk.read.html;

import org.copydesk.article.BlockKind;
import org.copydesk.read.spi.ReadingText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads what stands inside a block: words, links, line breaks, the cells of a row. */
final class Inlines {
  private final ReadingText text;
  private final int offset;
  private final References references;
  private final Cover cover = new Cover();
  private @Nullable Element link;
  private int linkMark;

  Inlines(ReadingText text, String html, int offset) {
    this.text = text;
    this.offset = offset;
    this.references = new References(text, html);
  }

  /** Adds words. */
  void words(String seen, int start, int end) {
    references.add(seen, start, end);
    cover.words(seen);
  }

  /** An inline element begins. */
  void open(Element element, @Nullable BlockKind says) {
    cover.open(element, says);
    if (element.normalName().equals("a") && link == null) {
      link = element;
      linkMark = text.mark();
    } else if (element.normalName().equals("q")) {
      // A browser shows the marks, whether or not they were written.
      mark("“", element.sourceRange().startPos(), element.sourceRange().endPos());
    }
  }

  /** An inline element ends. */
  void close(Element element) {
    cover.close(element);
    if (element == link) {
      endLink();
      link = null;
    } else if (element.normalName().equals("q")) {
      mark("”", element.endSourceRange().startPos(), element.endSourceRange().endPos());
    }
  }

  private void mark(String decoded, int start, int end) {
    text.decoded(decoded, offset + start, offset + end);
  }

  /** The next cell of a row begins: a bar keeps it apart from the last one. */
  void cell(Element cell) {
    if (text.hasWords()) {
      int at = offset + cell.sourceRange().startPos();
      text.space(at, at).decoded("|", at, at + 1).space(at + 1, at + 1);
    }
  }

  /** A break that is no word: around a paragraph in a cell. */
  void gap(Element element) {
    int at = offset + element.sourceRange().startPos();
    text.space(at, at);
  }

  /** A {@code <br>}; gives whether it is the second in a row, which ends a paragraph. */
  boolean lineBreak(Element element) {
    gap(element);
    Node before = element.previousSibling();
    while (before instanceof TextNode words && words.isBlank()) {
      before = before.previousSibling();
    }
    return before instanceof Element other && other.normalName().equals("br");
  }

  /** Whether this is the mark of a footnote, {@code <sup><a href="#note1">1</a></sup>}. */
  boolean footnoteMark(Element element) {
    if (!element.normalName().equals("sup") || element.childNodeSize() != 1) {
      return false;
    }
    Element only = element.firstElementChild();
    return only != null && only.attr("href").startsWith("#");
  }

  /** How many characters the open block has, blanks aside. */
  int letters() {
    return cover.letters();
  }

  /** What the block is, if its inline elements tell. */
  BlockKind kind(BlockKind otherwise) {
    return cover.kind(otherwise);
  }

  /** The words of the block end here: a link that runs on has had its part. */
  void endBlock() {
    if (link != null) {
      endLink();
    }
  }

  /** The next block begins. */
  void reset() {
    cover.reset();
    linkMark = text.mark();
  }

  private void endLink() {
    String target = link == null ? "" : link.attr("href").strip();
    // To a note or a chart of the same page is somewhere; a bare "#" is what scripts hang on.
    boolean leads = !target.isEmpty() && !target.equals("#") && !target.startsWith("javascript:");
    if (leads) {
      text.link(linkMark, target);
    }
  }
}
