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
 * one in a sentence that has the word <i>court</i>; {@code ~ that/<pron>} one before <i>that</i> or
 * a pronoun. Immutable.
 */
public final class TokenPattern {
  /** How many tokens {@code ..} may leap over. */
  private static final int GAP = 8;

  private final String source;
  private volatile @Nullable Parts parts;

  private TokenPattern(String source) {
    this.source = source;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it names the term twice or neither the term nor a word
   *     after {@code &}, or has a class in angle brackets that there is not
   */
  static TokenPattern of(String source) {
    TokenPattern pattern = new TokenPattern(source);
    pattern.parts = Parts.of(source);
    return pattern;
  }

  /** A pattern that is read when it is first asked: for lists that a test has read before. */
  static TokenPattern later(String source) {
    return new TokenPattern(source);
  }

  /** Whether the words around the term, {@code from} (inclusive) to {@code to}, are as here. */
  public boolean matches(List<Token> sentence, int from, int to) {
    Parts known = parts;
    if (known == null) {
      known = Parts.of(source);
      parts = known;
    }
    for (Word word : known.anywhere) {
      if (!word.anywhere(sentence)) {
        return false;
      }
    }
    return walk(known.before, 0, sentence, from - 1, -1) && walk(known.after, 0, sentence, to, 1);
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

  /** What stands before the term (outward from it), after it, and anywhere. */
  private static final class Parts {
    final Word[] before;
    final Word[] after;
    final Word[] anywhere;

    Parts(Word[] before, Word[] after, Word[] anywhere) {
      this.before = before;
      this.after = after;
      this.anywhere = anywhere;
    }

    static Parts of(String source) {
      List<Word> before = new ArrayList<>(3);
      List<Word> after = new ArrayList<>(3);
      List<Word> anywhere = new ArrayList<>(1);
      boolean term = false;
      boolean and = false;
      for (String word : source.split(" +")) {
        if (word.equals("~")) {
          require(!term, "\"~\" twice in \"" + source + "\"");
          term = true;
        } else if (word.equals("&")) {
          and = true;
        } else if (and) {
          anywhere.add(Word.of(word));
          and = false;
        } else if (!anywhere.isEmpty()) {
          throw new IllegalArgumentException("\"&\" takes one word in \"" + source + "\"");
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
      return new Parts(before.toArray(none), after.toArray(none), anywhere.toArray(none));
    }
  }

  private enum Kind {
    CHOICE,
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

  /** One word of a pattern: a place, or what may stand there. */
  private static final class Word {
    final Kind kind;
    final String[] choices;
    final Kind[] classes;

    Word(Kind kind, String[] choices, Kind[] classes) {
      this.kind = kind;
      this.choices = choices;
      this.classes = classes;
    }

    static Word of(String word) {
      Kind alone =
          switch (word) {
            case "*" -> Kind.ANY;
            case ".." -> Kind.GAP;
            case "<start>" -> Kind.START;
            case "<end>" -> Kind.END;
            default -> Kind.CHOICE;
          };
      List<String> choices = new ArrayList<>(2);
      List<Kind> classes = new ArrayList<>(1);
      int from = 0;
      while (alone == Kind.CHOICE && from <= word.length()) {
        int to = word.indexOf('/', from);
        if (to < 0) {
          to = word.length();
        }
        require(to > from, "empty choice in \"" + word + "\"");
        String choice = word.substring(from, to);
        if (choice.charAt(0) == '<') {
          classes.add(named(choice));
        } else {
          choices.add(Keys.key(choice));
        }
        from = to + 1;
      }
      return new Word(alone, choices.toArray(new String[0]), classes.toArray(new Kind[0]));
    }

    private static Kind named(String word) {
      return switch (word) {
        case "<num>" -> Kind.NUMBER;
        case "<name>" -> Kind.NAME;
        case "<noun>" -> Kind.NOUN;
        case "<verb>" -> Kind.VERB;
        case "<adj>" -> Kind.ADJECTIVE;
        case "<pron>" -> Kind.PRONOUN;
        case "<det>" -> Kind.DETERMINER;
        default -> throw new IllegalArgumentException("no word class " + word);
      };
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
      if (kind == Kind.ANY || listed(sentence.get(index).key())) {
        return true;
      }
      for (Kind named : classes) {
        if (of(named, sentence, index)) {
          return true;
        }
      }
      return false;
    }

    private static boolean of(Kind named, List<Token> sentence, int index) {
      Token token = sentence.get(index);
      Tag tag = token.tag();
      return switch (named) {
        case NUMBER -> tag == Tag.NUMBER || Character.isDigit(token.key().charAt(0));
        case NAME -> token.capitalized() && named(sentence, index) && !opens(sentence, index);
        case NOUN -> tag == Tag.NOUN || tag == Tag.NAME;
        case VERB -> PartOfSpeech.VERB.admits(tag, false) || tag.finite();
        case ADJECTIVE -> tag == Tag.ADJECTIVE;
        case PRONOUN -> tag == Tag.PRONOUN;
        case DETERMINER -> tag == Tag.DETERMINER;
        default -> false;
      };
    }

    /** Whether it is more than a word that a headline capitalizes: <i>Like A Total Coward</i>. */
    private static boolean named(List<Token> sentence, int index) {
      Tag tag = sentence.get(index).tag();
      return tag == Tag.NAME
          || tag == Tag.NOUN
          || index + 1 < sentence.size() && sentence.get(index + 1).tag() == Tag.NAME;
    }

    private boolean listed(String key) {
      for (String choice : choices) {
        int last = choice.length() - 1;
        if (last > 0 && choice.charAt(last) == '*'
            ? key.regionMatches(0, choice, 0, last)
            : key.equals(choice)) {
          return true;
        }
      }
      return false;
    }
  }
}
