package org.copydesk.read.layout;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Block;
import org.copydesk.article.BlockKind;
import org.copydesk.text.Span;

/** The blocks of a story while their kinds are being told. */
final class Page {
  private final String text;
  private final List<Block> blocks;
  private final Shape[] shapes;

  Page(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = new ArrayList<>(blocks);
    this.shapes = new Shape[blocks.size()];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = Shape.of(text, blocks.get(i).span());
    }
  }

  int size() {
    return shapes.length;
  }

  BlockKind kind(int i) {
    return blocks.get(i).kind();
  }

  boolean is(int i, BlockKind kind) {
    return i >= 0 && i < shapes.length && kind(i) == kind;
  }

  void set(int i, BlockKind kind) {
    blocks.set(i, new Block(kind, blocks.get(i).span()));
  }

  Shape shape(int i) {
    return shapes[i];
  }

  /** The words of block {@code i}; of a long one the first {@code most} units. */
  String words(int i, int most) {
    Span span = blocks.get(i).span();
    return text.substring(span.start(), Math.min(span.end(), span.start() + most));
  }

  /** The share of the text, 0 to 1, that lies before block {@code i}. */
  double before(int i) {
    return text.isEmpty() ? 0 : (double) blocks.get(i).span().start() / text.length();
  }

  List<Block> blocks() {
    return List.copyOf(blocks);
  }
}
