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

  /** How many lines on it may be opened again behind an omission, as in transcripts. */
  private static final int FARTHEST_REOPENED = 20;

  /** A mark so many tokens from the start of a line opens it: <i>[…] “Was there</i>. */
  private static final int REOPENED = 4;

  private OpenQuotations() {}

  /** The same blocks, those that a quotation runs through marked as quoted. */
  static List<ParsedBlock> carry(Article article, List<ParsedBlock> blocks) {
    List<ParsedBlock> carried = new ArrayList<>(blocks);
    int expected = -1;
    for (int i = 0; i + 1 < carried.size(); i++) {
      if (goesOn(carried.get(i), carried.get(i + 1))) {
        carried.set(i, whole(carried.get(i)));
      } else if (opensTwice(carried.get(i), carried.get(i + 1))) {
        carried.set(i, from(carried.get(i), mark(carried.get(i))));
      }
      if (leavesOpen(carried.get(i))) {
        int end = closing(article, carried, i);
        if (end < 0 && i == expected) {
          end = lastLine(article, carried, i); // the last part of a speech, whose end is lost
        }
        expected = reopened(carried, i, end);
        for (int next = i + 1; next <= end; next++) {
          ParsedBlock block = carried.get(next);
          int closed = next == end ? mark(block) : -1;
          boolean again = reopens(block, closed);
          carried.set(
              next, again ? whole(block) : quoted(block, closed < 0 ? size(block) : closed + 1));
        }
      }
    }
    return carried;
  }

  /**
   * Whether the paragraph is one of a long quotation, which the next opens again, with a pair of
   * the same marks inside it: <i>“Stop calling men “broke”.</i>
   */
  private static boolean goesOn(ParsedBlock block, ParsedBlock next) {
    if (!block.block().kind().body() || !opens(block) || !opens(next)) {
      return false;
    }
    int open = 0;
    int closed = 0;
    for (Token token : block.tokens()) {
      if ((token.tag() == Tag.OPEN_QUOTE || token.tag() == Tag.CLOSE_QUOTE)
          && !Quotes.single(token)) {
        if (open == 1 && token.tag() == Tag.CLOSE_QUOTE) {
          return false; // “We stay,” he said
        }
        open += token.tag() == Tag.OPEN_QUOTE ? 1 : 0;
        closed += token.tag() == Tag.CLOSE_QUOTE ? 1 : 0;
      }
    }
    return closed > 0 && open == closed + 1;
  }

  /**
   * Whether the paragraph opens a quotation twice and closes none, and the next goes on with it:
   * <i>He said: “They are right. “Why not go?</i>
   */
  private static boolean opensTwice(ParsedBlock block, ParsedBlock next) {
    int open = 0;
    for (Token token : block.tokens()) {
      if (token.tag() == Tag.CLOSE_QUOTE && !Quotes.single(token)) {
        return false;
      }
      open += token.tag() == Tag.OPEN_QUOTE && !Quotes.single(token) ? 1 : 0;
    }
    return open == 2 && block.block().kind().body() && opens(next);
  }

  private static boolean opens(ParsedBlock block) {
    Token first = block.token(0);
    return first.tag() == Tag.OPEN_QUOTE && !Quotes.single(first);
  }

  private static boolean leavesOpen(ParsedBlock block) {
    if (!block.block().kind().body() || block.quotes().isEmpty()) {
      return false;
    }
    Quote last = block.quotes().get(block.quotes().size() - 1);
    return !last.closed()
        && !last.single()
        && last.to() == size(block)
        && (block.token(last.open()).tag() == Tag.OPEN_QUOTE || reopens(block, mark(block)));
  }

  /**
   * The block in which the next part of a speech begins, -1 if none does.
   *
   * @param from where this part began
   * @param end where it ends, -1 if that is unknown
   */
  private static int reopened(List<ParsedBlock> blocks, int from, int end) {
    if (end > from && reopens(blocks.get(end), mark(blocks.get(end)))) {
      return end;
    }
    int next = Math.max(from, end) + 1;
    return next < blocks.size() && reopens(blocks.get(next), mark(blocks.get(next))) ? next : -1;
  }

  /** The block with the mark that closes what block {@code from} leaves open; -1 if none does. */
  private static int closing(Article article, List<ParsedBlock> blocks, int from) {
    boolean lines = true;
    for (int i = from + 1; i < Math.min(blocks.size(), from + 1 + FARTHEST_REOPENED); i++) {
      ParsedBlock block = blocks.get(i);
      if (!block.block().kind().body()) {
        return -1;
      }
      int mark = mark(block);
      boolean reopens = lines && reopens(block, mark);
      if (i > from + FARTHEST && !reopens && (mark >= 0 || !lines)) {
        return -1;
      }
      if (mark >= 0) {
        if (block.token(mark).tag() == Tag.CLOSE_QUOTE) {
          return i;
        }
        if (reopens && mark > REOPENED) {
          return i; // the line ends one part of the speech and begins the next
        }
        // The paragraphs of a long quotation each open again: the lines of the one before are in
        // it.
        return lines && i > from + 1 && mark <= REOPENED ? i - 1 : -1;
      }
      lines &= FileLines.next(article, blocks.get(i - 1), block);
    }
    return -1;
  }

  /**
   * Whether the first mark opens a quotation again behind words left out: <i>[…] “Was there</i>, as
   * transcripts of one speech do.
   */
  static boolean reopens(ParsedBlock block) {
    return reopens(block, mark(block));
  }

  private static boolean reopens(ParsedBlock block, int mark) {
    if (mark < 1 || block.token(mark).tag() != Tag.OPEN_QUOTE) {
      return false;
    }
    int before = mark - 1;
    boolean bracket = block.key(before).equals("]") || block.key(before).equals(")");
    String omission = block.key(bracket ? before - 1 : before);
    return bracket && (omission.endsWith("…") || omission.endsWith("..."));
  }

  /** The last of the lines that follow block {@code from}, at most as many as a part may have. */
  private static int lastLine(Article article, List<ParsedBlock> blocks, int from) {
    int last = from;
    while (last + 1 < Math.min(blocks.size(), from + FARTHEST_REOPENED)
        && blocks.get(last + 1).block().kind().body()
        && mark(blocks.get(last + 1)) < 0
        && FileLines.next(article, blocks.get(last), blocks.get(last + 1))) {
      last++;
    }
    return last;
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

  private static int size(ParsedBlock block) {
    return block.tokens().size();
  }

  /** The block as one quotation that it does not close. */
  static ParsedBlock whole(ParsedBlock block) {
    return quoted(block, size(block), false);
  }

  /** The block quoted from {@code open} to its end. */
  private static ParsedBlock from(ParsedBlock block, int open) {
    int words = 0;
    for (int i = open; i < size(block); i++) {
      words += block.token(i).word() ? 1 : 0;
    }
    List<Quote> quotes = List.of(new Quote(open, size(block), false, false, words));
    return new ParsedBlock(
        block.index(),
        block.block(),
        block.tokens(),
        block.sentences(),
        quotes,
        Quotes.index(block.tokens(), quotes));
  }

  private static ParsedBlock quoted(ParsedBlock block, int to) {
    boolean whole = to == size(block) && mark(block) != to - 1;
    return quoted(block, to, !whole);
  }

  private static ParsedBlock quoted(ParsedBlock block, int to, boolean closed) {
    int words = 0;
    for (int i = 0; i < to; i++) {
      words += block.token(i).word() ? 1 : 0;
    }
    List<Quote> quotes = new ArrayList<>();
    quotes.add(new Quote(0, to, closed, false, words));
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
