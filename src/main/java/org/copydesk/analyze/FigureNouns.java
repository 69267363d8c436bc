package org.copydesk.analyze;

import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Finds what a number counts: {@code fighters} in <i>4,000 armed ISIS fighters</i>, {@code victims}
 * in <i>40 of the victims</i>.
 */
final class FigureNouns {
  private static final int REACH = 8;
  private final FigureWords words;

  FigureNouns(FigureWords words) {
    this.words = words;
  }

  /**
   * A head noun.
   *
   * @param key the noun, lower case; empty if there is none
   * @param to behind the noun; where the search began if there is none
   * @param plural whether it stands for more than one
   */
  record Head(String key, int to, boolean plural) {}

  /** The head of what follows token {@code from - 1}. */
  Head after(ParsedBlock block, int from, int end) {
    int at = from;
    if (block.key(at).equals("of") && at < end) {
      at = skipDeterminers(block, at + 1, end);
    }
    Head none = new Head("", from, false);
    Head last = none;
    if (named(block, at, end)) {
      return new Head(block.key(at + 1), at + 2, true);
    }
    for (int i = at; i < Math.min(end, at + REACH); i++) {
      Token token = block.token(i);
      if (!token.word()) {
        break;
      }
      if (skipped(token.key())) {
        continue;
      }
      boolean noun = token.tag() == Tag.NOUN || i == at && token.tag() == Tag.VERB;
      boolean statal = words.plural.contains(token.key()) && token.tag() == Tag.ADJECTIVE;
      if (noun || i == at && (statal || token.key().equals("missing"))) {
        if (words.plural(token.key()) && !followed(block, i, end)) {
          return new Head(token.key(), i + 1, true);
        }
        last = new Head(token.key(), i + 1, words.plural(token.key()));
      } else if (token.tag() == Tag.NAME) {
        if (words.plural(token.key()) && !followed(block, i, end) && !nameFollows(block, i, end)) {
          return new Head(token.key(), i + 1, true);
        }
      } else if (!modifier(token, last == none)) {
        break;
      }
    }
    return last;
  }

  /** <i>800,000 “sleepers”</i>: what is counted under a name that others gave it. */
  private boolean named(ParsedBlock block, int at, int end) {
    return at + 2 < end
        && block.token(at).tag() == Tag.OPEN_QUOTE
        && words.plural(block.key(at + 1))
        && (block.token(at + 2).tag() == Tag.CLOSE_QUOTE
            || block.key(at + 2).equals(",") && block.token(at + 3).tag() == Tag.CLOSE_QUOTE);
  }

  private int skipDeterminers(ParsedBlock block, int from, int end) {
    int at = from;
    while (at < end && block.token(at).tag() == Tag.DETERMINER) {
      at++;
    }
    return at;
  }

  private static boolean skipped(String key) {
    return key.equals("more") || key.equals("other") || key.equals("such") || key.equals("few");
  }

  private static boolean modifier(Token token, boolean beforeNoun) {
    return switch (token.tag()) {
      case ADJECTIVE, PARTICIPLE, GERUND, ADVERB, CONJUNCTION -> beforeNoun;
      case VERB -> beforeNoun && token.key().endsWith("ed");
      default -> false;
    };
  }

  /** Whether another plural noun follows at once: <i>arms dealers</i>. */
  private boolean followed(ParsedBlock block, int i, int end) {
    return i + 1 < end
        && block.token(i + 1).tag() == Tag.NOUN
        && words.plural(block.key(i + 1))
        && !words.time.contains(block.key(i + 1));
  }

  private static boolean nameFollows(ParsedBlock block, int i, int end) {
    return i + 1 < end && block.token(i + 1).tag() == Tag.NAME;
  }
}
