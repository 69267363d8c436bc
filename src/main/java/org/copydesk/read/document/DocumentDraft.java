package org.copydesk.read.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.copydesk.read.spi.Limits;
import org.copydesk.read.spi.TooLargeException;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a document while they are read. A paragraph inside another (a text box) comes
 * behind it. A table with one cell in each row is a frame around paragraphs; the rows of any other
 * are rows. Not thread-safe.
 */
public final class DocumentDraft {
  private final List<ParagraphDraft> paragraphs = new ArrayList<>();
  private final Deque<ParagraphDraft> open = new ArrayDeque<>();
  private final Deque<Table> tables = new ArrayDeque<>();
  private @Nullable ParagraphDraft unended;
  private int rows;
  private int opened;
  private int units;

  private static final class Table {
    final List<ParagraphDraft> inside = new ArrayList<>();
    int row;
    int cell;
    int mostCells;
    boolean dropped;
    final boolean inDroppedRow;

    Table(boolean inDroppedRow) {
      this.inDroppedRow = inDroppedRow;
      this.dropped = inDroppedRow;
    }
  }

  /**
   * A paragraph begins.
   *
   * @throws TooLargeException if there are too many of them, empty ones included
   */
  public ParagraphDraft open() {
    if (++opened > Limits.LINES) {
      throw Limits.tooLarge("The document", Limits.LINES, "paragraphs");
    }
    ParagraphDraft paragraph = unended;
    if (paragraph == null || !open.isEmpty()) {
      paragraph = new ParagraphDraft();
      Table table = tables.peek();
      if (table != null && open.isEmpty()) {
        paragraph.row = table.row;
        paragraph.cell = table.cell;
        table.inside.add(paragraph);
      }
    } else {
      unended = null;
      paragraph.goOn();
    }
    open.push(paragraph);
    return paragraph;
  }

  /** The innermost open paragraph; null between paragraphs. */
  public @Nullable ParagraphDraft current() {
    return open.peek();
  }

  /**
   * The innermost open paragraph ends.
   *
   * @throws TooLargeException if there is too much text by now
   */
  public void close() {
    if (open.isEmpty()) {
      return;
    }
    ParagraphDraft paragraph = open.pop();
    units += paragraph.units();
    Limits.text(units);
    paragraph.close();
    ParagraphDraft host = open.peek();
    if (host != null) {
      host.nested.add(paragraph);
      host.nested.addAll(paragraph.nested);
    } else if (paragraph.dissolved()) {
      unended = paragraph;
    } else {
      add(paragraph);
    }
  }

  private void add(ParagraphDraft paragraph) {
    Table table = tables.peek();
    if (table == null || !table.dropped) {
      paragraphs.add(paragraph);
      paragraphs.addAll(paragraph.nested);
    }
  }

  /** What was to run on ends with the cell or the document. */
  private void end() {
    if (unended != null) {
      add(unended);
      unended = null;
    }
  }

  /** A table begins; inside a paragraph (a text box) it is only its paragraphs. */
  public void openTable() {
    end();
    Table around = tables.peek();
    tables.push(new Table(around != null && around.dropped));
  }

  /** A row of the table begins. */
  public void openRow() {
    Table table = tables.peek();
    if (table != null) {
      table.row = ++rows;
      table.cell = 0;
      table.dropped = table.inDroppedRow;
    }
  }

  /** The row is deleted, a tracked change: nothing of it is read. */
  public void dropRow() {
    Table table = tables.peek();
    if (table != null) {
      table.dropped = true;
    }
  }

  /** A cell of the row begins. */
  public void openCell() {
    Table table = tables.peek();
    if (table != null) {
      table.cell++;
      table.mostCells = Math.max(table.mostCells, table.cell);
    }
  }

  /** The cell ends. */
  public void closeCell() {
    end();
  }

  /** The table ends. */
  public void closeTable() {
    end();
    Table table = tables.poll();
    if (table == null || table.mostCells > 1) {
      return;
    }
    Table around = tables.peek();
    for (ParagraphDraft paragraph : table.inside) {
      paragraph.row = around == null ? 0 : around.row;
      paragraph.cell = around == null ? 0 : around.cell;
      if (around != null) {
        around.inside.add(paragraph);
      }
    }
  }

  /** All paragraphs in reading order. */
  List<ParagraphDraft> finish() {
    end();
    return paragraphs;
  }
}
