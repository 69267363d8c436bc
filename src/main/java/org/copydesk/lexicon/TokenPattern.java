package org.copydesk.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A guard of a list entry: words that stand around the term, or anywhere in its sentence.
 *
 * <p>{@code tax/sanctions ~} is a term right after <i>tax</i> or <i>sanctions</i>; {@code ~ ..
 * honest* <end>} one with <i>honest</i>, <i>honesty</i> … closing the sentence; {@code ~ & court}
 * one in a sentence that has the word <i>court</i>. Immutable.
 */
public final class TokenPattern {
  /** How many tokens {@code ..} may leap over. */
  private static final int GAP = 8;

  private final String source;
  private final Word[] before;
  private final Word[] after;
  private final Word[] anywhere;

  private TokenPattern(String source, Word[] before, Word[] after, Word[] anywhere) {
    this.source = source;
    this.before = before;
    this.after = after;
    this.anywhere = anywhere;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it names the term twice or neither the term nor a word
   *     after {@code &}, or has a class in angle brackets that there is not
   */
  static TokenPattern of(String source) {
    List<Word> before = new ArrayList<>(3);
    List<Word> after = new ArrayList<>(3);
    List<Word> anywhere = new ArrayList<>(1);
    boolean term = false;
    boolean and = false;
    for (String word : Keys.words(source)) {
      if (word.equals("~")) {
        require(!term, "\"~\" twice in \"" + source + "\"");
        term = true;
      } else if (word.equals("&")) {
        and = true;
      } else if (and) {
        anywhere.add(Word.of(word));
        and = false;
      } else if (term) {
        after.add(Word.of(word));
      } else {
        // Read outward from the term, as it is matched.
        before.add(0, Word.of(word));
      }
    }
    require(!and, "nothing after \"&\" in \"" + source + "\"");
    require(term || (before.isEmpty() && !anywhere.isEmpty()), "no \"~\" in \"" + source + "\"");
    Word[] none = {};
    return new TokenPattern(
        source, before.toArray(none), after.toArray(none), anywhere.toArray(none));
  }

  /** Whether the words around the term, {@code from} (inclusive) to {@code to}, are as here. */
  public boolean matches(List<Token> sentence, int from, int to) {
    for (Word word : anywhere) {
      if (!word.anywhere(sentence)) {
        return false;
      }
    }
    return walk(before, 0, sentence, from - 1, -1) && walk(after, 0, sentence, to, 1);
  }

  /** The pattern as written. */
  @Override
  public String toString() {
    return source;
  }

  /** Whether only marks stand before the token at {@code index}. */
  static boolean opens(List<Token> sentence, int index) {
    return onlyMarks(sentence, index - 1, -1);
  }

  private static boolean onlyMarks(List<Token> sentence, int index, int step) {
    for (int i = index; i >= 0 && i < sentence.size(); i += step) {
      if (sentence.get(i).word()) {
        return false;
      }
    }
    return true;
  }

  private static boolean walk(Word[] words, int next, List<Token> sentence, int index, int step) {
    if (next == words.length) {
      return true;
    }
    Word word = words[next];
    switch (word.kind) {
      case START:
      case END:
        return onlyMarks(sentence, index, step) && walk(words, next + 1, sentence, index, step);
      case GAP:
        for (int skip = 0; skip <= GAP; skip++) {
          if (walk(words, next + 1, sentence, index + skip * step, step)) {
            return true;
          }
        }
        return false;
      default:
        return index >= 0
            && index < sentence.size()
            && word.accepts(sentence, index)
            && walk(words, next + 1, sentence, index + step, step);
    }
  }

  private static void require(boolean condition, String problem) {
    if (!condition) {
      throw new IllegalArgumentException(problem);
    }
  }

  private enum Kind {
    LITERAL,
    ANY,
    GAP,
    START,
    END,
    NUMBER,
    NAME,
    NOUN,
    VERB,
    ADJECTIVE,
    PRONOUN,
    DETERMINER
  }

  private static final class Word {
    final Kind kind;
    final String[] choices;

    Word(Kind kind, String... choices) {
      this.kind = kind;
      this.choices = choices;
    }

    static Word of(String word) {
      if (word.charAt(0) == '<') {
        Kind named = named(word);
        require(named != null, "no word class " + word);
        return new Word(named == null ? Kind.ANY : named);
      }
      return switch (word) {
        case "*" -> new Word(Kind.ANY);
        case ".." -> new Word(Kind.GAP);
        default -> new Word(Kind.LITERAL, choices(word));
      };
    }

    private static @Nullable Kind named(String word) {
      return switch (word) {
        case "<start>" -> Kind.START;
        case "<end>" -> Kind.END;
        case "<num>" -> Kind.NUMBER;
        case "<name>" -> Kind.NAME;
        case "<noun>" -> Kind.NOUN;
        case "<verb>" -> Kind.VERB;
        case "<adj>" -> Kind.ADJECTIVE;
        case "<pron>" -> Kind.PRONOUN;
        case "<det>" -> Kind.DETERMINER;
        default -> null;
      };
    }

    private static String[] choices(String word) {
      List<String> choices = new ArrayList<>(2);
      int from = 0;
      for (int to = word.indexOf('/'); to >= 0; to = word.indexOf('/', from)) {
        require(to > from, "empty choice in \"" + word + "\"");
        choices.add(Keys.key(word.substring(from, to)));
        from = to + 1;
      }
      require(from < word.length(), "empty choice in \"" + word + "\"");
      choices.add(Keys.key(word.substring(from)));
      return choices.toArray(new String[0]);
    }

    boolean anywhere(List<Token> sentence) {
      for (int i = 0; i < sentence.size(); i++) {
        if (accepts(sentence, i)) {
          return true;
        }
      }
      return false;
    }

    boolean accepts(List<Token> sentence, int index) {
      Token token = sentence.get(index);
      Tag tag = token.tag();
      return switch (kind) {
        case LITERAL -> listed(token.key());
        case NUMBER -> tag == Tag.NUMBER || Character.isDigit(token.key().charAt(0));
        case NAME -> token.capitalized() && !opens(sentence, index);
        case NOUN -> tag == Tag.NOUN || tag == Tag.NAME;
        case VERB -> PartOfSpeech.VERB.admits(tag, false) || tag.finite();
        case ADJECTIVE -> tag == Tag.ADJECTIVE;
        case PRONOUN -> tag == Tag.PRONOUN;
        case DETERMINER -> tag == Tag.DETERMINER;
        case ANY -> true;
        case GAP, START, END -> false;
      };
    }

    private boolean listed(String key) {
      for (String choice : choices) {
        int last = choice.length() - 1;
        if (choice.charAt(last) == '*'
            ? key.regionMatches(0, choice, 0, last)
            : key.equals(choice)) {
          return true;
        }
      }
      return false;
    }
  }
}
