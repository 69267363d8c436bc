package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.analyze.ParsedBlock.Quote;
import org.copydesk.article.Article;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Carries a quotation that its paragraph leaves open into the paragraphs after it, up to the mark
 * that closes it, where they do not open it again: copy with a line for each sentence, verse, a
 * letter read out.
 */
final class OpenQuotations {
  /** How many paragraphs on a quotation may still be closed. */
  private static final int FARTHEST = 8;

  /** A mark so many tokens from the start of a line opens it: <i>[…] “Was there</i>. */
  private static final int REOPENED = 4;

  private OpenQuotations() {}

  /** The same blocks, those that a quotation runs through marked as quoted. */
  static List<ParsedBlock> carry(Article article, List<ParsedBlock> blocks) {
    List<ParsedBlock> carried = new ArrayList<>(blocks);
    for (int i = 0; i + 1 < carried.size(); i++) {
      if (leavesOpen(carried.get(i))) {
        int end = closing(article, carried, i);
        for (int next = i + 1; next <= end; next++) {
          ParsedBlock block = carried.get(next);
          int mark = next == end ? mark(block) : -1;
          carried.set(next, quoted(block, mark < 0 ? block.tokens().size() : mark + 1));
        }
      }
    }
    return carried;
  }

  private static boolean leavesOpen(ParsedBlock block) {
    if (!block.block().kind().body() || block.quotes().isEmpty()) {
      return false;
    }
    Quote last = block.quotes().get(block.quotes().size() - 1);
    return !last.closed()
        && !last.single()
        && last.to() == block.tokens().size()
        && block.token(last.open()).tag() == Tag.OPEN_QUOTE;
  }

  /** The block with the mark that closes what block {@code from} leaves open; -1 if none does. */
  private static int closing(Article article, List<ParsedBlock> blocks, int from) {
    boolean lines = true;
    for (int i = from + 1; i < Math.min(blocks.size(), from + 1 + FARTHEST); i++) {
      ParsedBlock block = blocks.get(i);
      if (!block.block().kind().body()) {
        return -1;
      }
      int mark = mark(block);
      if (mark >= 0) {
        if (block.token(mark).tag() == Tag.CLOSE_QUOTE) {
          return i;
        }
        // The paragraphs of a long quotation each open again: the lines of the one before are in
        // it.
        return lines && i > from + 1 && mark <= REOPENED ? i - 1 : -1;
      }
      lines &= FileLines.next(article, blocks.get(i - 1), block);
    }
    return -1;
  }

  /** The first double mark; -1 if there is none. */
  private static int mark(ParsedBlock block) {
    for (int i = 0; i < block.tokens().size(); i++) {
      Token token = block.token(i);
      boolean mark = token.tag() == Tag.OPEN_QUOTE || token.tag() == Tag.CLOSE_QUOTE;
      if (mark && !Quotes.single(token)) {
        return i;
      }
    }
    return -1;
  }

  private static ParsedBlock quoted(ParsedBlock block, int to) {
    int words = 0;
    for (int i = 0; i < to; i++) {
      words += block.token(i).word() ? 1 : 0;
    }
    boolean whole = to == block.tokens().size() && mark(block) != to - 1;
    List<Quote> quotes = new ArrayList<>();
    quotes.add(new Quote(0, to, !whole, false, words));
    block.quotes().stream().filter(quote -> quote.open() >= to).forEach(quotes::add);
    return new ParsedBlock(
        block.index(),
        block.block(),
        block.tokens(),
        block.sentences(),
        quotes,
        Quotes.index(block.tokens(), quotes));
  }
}
