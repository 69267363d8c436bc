package org.copydesk.analyze;

import java.util.List;
import org.copydesk.article.Block;
import org.copydesk.text.Span;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A block with its tokens, sentences and quotations: what the analyzers work on.
 *
 * @param index its place in the article
 * @param block the block
 * @param tokens all its tokens, tagged
 * @param sentences its sentences as token ranges, in order, without gaps
 * @param quotes its quotations, in order; nested ones are left out
 * @param quoteAt for each token the index of the quotation around it, -1 for none; the marks belong
 *     to it
 * @param places where words stand
 * @param row the tokens again: most of what is asked of a block is one token
 */
record ParsedBlock(
    int index,
    Block block,
    List<Token> tokens,
    List<Range> sentences,
    List<Quote> quotes,
    int[] quoteAt,
    WordPlaces places,
    Token[] row) {

  /** A block of which nothing has been asked yet. */
  ParsedBlock(
      int index,
      Block block,
      List<Token> tokens,
      List<Range> sentences,
      List<Quote> quotes,
      int[] quoteAt) {
    this(index, block, TokenRow.of(tokens), sentences, quotes, quoteAt);
  }

  private ParsedBlock(
      int index,
      Block block,
      TokenRow tokens,
      List<Range> sentences,
      List<Quote> quotes,
      int[] quoteAt) {
    this(index, block, tokens, sentences, quotes, quoteAt, new WordPlaces(tokens), tokens.tokens());
  }

  /** A block is equal to itself alone: comparing all its words at each look-up is what costs. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  private static final Token OUTSIDE = new Token(0, 0, "\n", "", Tag.MARK);

  /**
   * Tokens {@code from} to {@code to}, half-open.
   *
   * @param from the first
   * @param to behind the last
   */
  record Range(int from, int to) {
    boolean isEmpty() {
      return from >= to;
    }

    boolean contains(int token) {
      return from <= token && token < to;
    }
  }

  /**
   * A quotation as a token range.
   *
   * @param open the token of its opening mark
   * @param to behind the token of its closing mark, or the end of the block
   * @param closed whether it has a closing mark
   * @param single whether single marks are used
   * @param words the number of its words
   */
  record Quote(int open, int to, boolean closed, boolean single, int words) {
    /** The token behind the last one inside the marks. */
    int innerEnd() {
      return closed ? to - 1 : to;
    }
  }

  /** The same words as another kind of block. */
  ParsedBlock as(Block other) {
    return new ParsedBlock(index, other, tokens, sentences, quotes, quoteAt, places, row);
  }

  /** Token {@code i}; outside the block a mark without a meaning, since copy may break off. */
  Token token(int i) {
    return i >= 0 && i < row.length ? row[i] : OUTSIDE;
  }

  /** The key of token {@code i}, empty outside the block. */
  String key(int i) {
    return i >= 0 && i < row.length ? row[i].key() : "";
  }

  /** Whether token {@code i} is {@linkplain NameForms#name written as a name}. */
  boolean name(int i) {
    return places.name(i);
  }

  boolean quoted(int i) {
    return quoteAt[i] >= 0;
  }

  /** The tokens of a range: one sentence, mostly. */
  List<Token> words(Range range) {
    return new TokenRow(row, range.from(), range.to());
  }

  /** From the first character of token {@code from} to the last of token {@code to - 1}. */
  Span span(int from, int to) {
    return new Span(row[from].start(), row[to - 1].end());
  }

  Span span(Range range) {
    return span(range.from(), range.to());
  }

  /** The last token that begins at or before {@code offset}; 0 if none does. */
  int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (tokens.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The sentence of token {@code i}. */
  Range sentenceOf(int i) {
    return sentences.get(sentenceIndexOf(i));
  }

  /** The index in {@link #sentences} of the sentence of token {@code i}. */
  int sentenceIndexOf(int i) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).from() <= i) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Whether every word of the range stands inside quotation marks. */
  boolean allQuoted(Range range) {
    boolean any = false;
    for (int i = range.from(); i < range.to(); i++) {
      if (row[i].word()) {
        if (!quoted(i)) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }
}
