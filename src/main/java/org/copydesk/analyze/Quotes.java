package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.analyze.ParsedBlock.Quote;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Pairs the quotation marks of a block: straight and curly, double and British single, nested,
 * running into the next paragraph, and facing the wrong way.
 */
final class Quotes {
  /** Longer single-quoted stretches are taken for stray apostrophes. */
  private static final int MOST_SINGLE_TOKENS = 80;

  private Quotes() {}

  /** The outermost quotations, in order. */
  static List<Quote> find(List<Token> tokens) {
    List<Quote> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.tag() != Tag.OPEN_QUOTE) {
        continue;
      }
      Quote quote = single(token) ? singleFrom(tokens, i) : doubleFrom(tokens, i);
      if (quote != null) {
        found.add(quote);
        i = quote.to() - 1;
      }
    }
    return found;
  }

  /** For each token the index of the quotation it belongs to, -1 for none. */
  static int[] index(List<Token> tokens, List<Quote> quotes) {
    int[] at = new int[tokens.size()];
    java.util.Arrays.fill(at, -1);
    for (int q = 0; q < quotes.size(); q++) {
      java.util.Arrays.fill(at, quotes.get(q).open(), quotes.get(q).to(), q);
    }
    return at;
  }

  static boolean single(Token mark) {
    char c = mark.form().charAt(0);
    return mark.form().length() == 1 && (c == '‘' || c == '’' || c == '\'' || c == '‚' || c == 'ʼ');
  }

  private static Quote doubleFrom(List<Token> tokens, int open) {
    for (int i = open + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean mark =
          (token.tag() == Tag.CLOSE_QUOTE || token.tag() == Tag.OPEN_QUOTE) && !single(token);
      if (!mark) {
        continue;
      }
      // An opening mark that touches the word or stop before it is a closing one that faces the
      // wrong way.
      boolean closes =
          token.tag() == Tag.CLOSE_QUOTE
              || token.start() == tokens.get(i - 1).end() && i > open + 1;
      if (closes) {
        return quote(tokens, open, i + 1, true, false);
      }
      // A second opening mark: the first was never closed. It ends where its sentence does, so that
      // the rest of a long
      // paragraph is not lost to it.
      return quote(tokens, open, sentenceEnd(tokens, open, i), false, false);
    }
    return quote(tokens, open, tokens.size(), false, false);
  }

  private static int sentenceEnd(List<Token> tokens, int open, int limit) {
    for (int i = open + 1; i < limit; i++) {
      String form = tokens.get(i).form();
      if (form.equals(".") || form.equals("?") || form.equals("!")) {
        return i + 1;
      }
    }
    return limit;
  }

  private static @org.jspecify.annotations.Nullable Quote singleFrom(List<Token> tokens, int open) {
    int possessive = -1;
    for (int i = open + 1; i < Math.min(tokens.size(), open + MOST_SINGLE_TOKENS); i++) {
      Token token = tokens.get(i);
      if (token.tag() == Tag.CLOSE_QUOTE && single(token)) {
        return quote(tokens, open, i + 1, true, true);
      }
      if (token.tag() == Tag.POSSESSIVE && token.form().length() == 1) {
        possessive = i;
      }
      if (token.tag() == Tag.OPEN_QUOTE && single(token)) {
        break;
      }
    }
    return possessive > 0 ? quote(tokens, open, possessive + 1, true, true) : null;
  }

  private static Quote quote(List<Token> tokens, int open, int to, boolean closed, boolean single) {
    int words = 0;
    for (int i = open; i < to; i++) {
      words += tokens.get(i).word() ? 1 : 0;
    }
    return new Quote(open, to, closed, single, words);
  }
}
