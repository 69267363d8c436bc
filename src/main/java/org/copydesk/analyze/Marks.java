package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Span;
import org.copydesk.text.Token;

/**
 * The double quotation marks of one block and which of them have no partner.
 *
 * <p>{@code He said, “We will stay.} leaves one open; {@code We will stay,” he said.} closes one
 * too many. Single marks are not counted: too many of them are apostrophes. A mark that could face
 * either way, as in {@code said."We}, faces the way that makes a pair.
 */
final class Marks {
  private final List<Integer> open;
  private final List<Integer> closed;
  private final List<Integer> reversed;
  private final boolean opens;

  private Marks(List<Integer> open, List<Integer> closed, List<Integer> reversed, boolean opens) {
    this.open = open;
    this.closed = closed;
    this.reversed = reversed;
    this.opens = opens;
  }

  /** Which way a mark faces by its neighbors alone. */
  private enum Facing {
    OPEN,
    CLOSE,
    /** Blank on both sides. */
    EITHER,
    /** Words on both sides: the character decides. */
    NEITHER
  }

  /** The marks of {@code block} in the reading text {@code text}. */
  static Marks of(ParsedBlock block, String text) {
    List<Integer> open = new ArrayList<>();
    List<Integer> closed = new ArrayList<>();
    List<Integer> reversed = new ArrayList<>();
    boolean opens = false;
    int count = 0;
    Span whole = block.block().span();
    Span run = new Span(whole.start(), whole.start());
    for (int i = 0; i < block.tokens().size(); i++) {
      if (!mark(block.token(i))) {
        continue;
      }
      run = run(block.token(i), whole, text, run);
      Facing facing = facing(run, whole, text);
      char form = block.token(i).form().charAt(0);
      if (facing == Facing.CLOSE && form == '“' || facing == Facing.OPEN && form == '”') {
        reversed.add(i);
      }
      opens |= count == 0 && leads(block, i) && facing != Facing.CLOSE;
      count++;
      boolean opening =
          switch (facing) {
            case OPEN -> true;
            case CLOSE -> false;
            case EITHER ->
                // "after I retire, ” he said": a blank too many
                open.isEmpty() && !(form == '”' && i > 0 && block.key(i - 1).equals(","));
            case NEITHER -> form == '“' || form != '”' && open.isEmpty();
          };
      if (opening) {
        open.add(i);
      } else if (open.isEmpty()) {
        closed.add(i);
      } else {
        open.remove(open.size() - 1);
      }
    }
    return new Marks(open, closed, reversed, opens);
  }

  /** Whether the token is a double mark, typed as one character or as two. */
  static boolean mark(Token token) {
    String form = token.form();
    return form.equals("''")
        || form.equals("``")
        || form.length() == 1 && Tokenizer.quotationMark(form.charAt(0));
  }

  /** Whether only marks stand before token {@code i}. */
  private static boolean leads(ParsedBlock block, int i) {
    for (int j = 0; j < i; j++) {
      if (block.token(j).word()) {
        return false;
      }
    }
    return true;
  }

  private static Facing facing(Span run, Span block, String text) {
    char before = run.start() > block.start() ? text.charAt(run.start() - 1) : ' ';
    char after = run.end() < block.end() ? text.charAt(run.end()) : ' ';
    boolean opens = blank(before) || "([{-–—/".indexOf(before) >= 0;
    boolean closes = blank(after) || ".,;:!?)]}-–—/".indexOf(after) >= 0;
    if (opens == closes) {
      return opens ? Facing.EITHER : Facing.NEITHER;
    }
    return opens ? Facing.OPEN : Facing.CLOSE;
  }

  /**
   * A mark with the marks that touch it on both sides.
   *
   * @param last the run of the mark before, which may be the same
   */
  private static Span run(Token mark, Span block, String text, Span last) {
    if (last.start() <= mark.start() && mark.end() <= last.end()) {
      return last;
    }
    int start = mark.start();
    int end = mark.end();
    while (start > block.start() && quote(text.charAt(start - 1))) {
      start--;
    }
    while (end < block.end() && quote(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean quote(char c) {
    return Tokenizer.quotationMark(c) || c == '\'' || c == '’' || c == '‘';
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The tokens that open what nothing closes. */
  List<Integer> open() {
    return open;
  }

  /** The tokens that close what nothing opened. */
  List<Integer> closed() {
    return closed;
  }

  /** The tokens that face the other way than their character says. */
  List<Integer> reversed() {
    return reversed;
  }

  /** Whether the block begins with an opening mark. */
  boolean opens() {
    return opens;
  }

  /** Whether each mark of the block, if it has any, has its partner there. */
  boolean balanced() {
    return open.isEmpty() && closed.isEmpty();
  }
}
