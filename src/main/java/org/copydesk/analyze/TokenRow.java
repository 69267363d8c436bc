package org.copydesk.analyze;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.copydesk.text.Token;

/**
 * Tokens in a row of a block: those of a sentence, for the many word lists that look through each
 * of it. What a list of a list of the JDK does for each token costs more than looking at it.
 */
final class TokenRow extends AbstractList<Token> implements RandomAccess {
  private final Token[] row;
  private final int from;
  private final int size;

  /** The tokens {@code from} to {@code to} of {@code row}, which must not change any more. */
  TokenRow(Token[] row, int from, int to) {
    Objects.checkFromToIndex(from, to, row.length);
    this.row = row;
    this.from = from;
    this.size = to - from;
  }

  /** A row of its own of these tokens. */
  static TokenRow of(List<Token> tokens) {
    return new TokenRow(tokens.toArray(new Token[0]), 0, tokens.size());
  }

  /** The tokens; not to be changed. */
  Token[] tokens() {
    return size == row.length ? row : Arrays.copyOfRange(row, from, from + size);
  }

  @Override
  public Token get(int index) {
    return row[from + Objects.checkIndex(index, size)];
  }

  @Override
  public List<Token> subList(int start, int end) {
    Objects.checkFromToIndex(start, end, size);
    return new TokenRow(row, from + start, from + end);
  }

  @Override
  public int size() {
    return size;
  }
}
