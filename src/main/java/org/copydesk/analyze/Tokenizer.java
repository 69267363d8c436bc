package org.copydesk.analyze;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.text.Span;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Cuts a block into words, numbers and marks.
 *
 * <p>{@code “U.S.-backed units didn’t leave the ministry’s 1,200 posts,”} gives {@code “}, {@code
 * U.S.-backed}, {@code units}, {@code did}, {@code n’t}, {@code leave}, {@code the}, {@code
 * ministry}, {@code ’s}, {@code 1,200}, {@code posts}, {@code ,}, {@code ”}. Quotation marks open
 * or close by their neighbors, since real copy has them the wrong way round. One pass, linear.
 */
final class Tokenizer {
  private static final Set<String> CLITICS = Set.of("s", "ll", "ve", "re", "d", "m", "S");

  /** Nearly all characters of copy are below it, which need no table. */
  private static final char ASCII = 128;

  private final Set<String> titles;
  private final Set<String> months;
  private final Set<String> others;
  private final Spellings spellings = new Spellings();

  Tokenizer(WordTable abbreviations) {
    titles = abbreviations.group("title");
    months = abbreviations.group("month");
    others = abbreviations.group("other");
  }

  /** The tokens of {@code block}, untagged but for marks. */
  List<Token> tokens(String text, Span block) {
    List<Token> found = new ArrayList<>(block.length() / 5 + 4);
    int at = block.start();
    while (at < block.end()) {
      char c = text.charAt(at);
      if (wordChar(text, at) || c == '.' && fraction(text, at, block)) {
        at = word(text, at, block.end(), found);
      } else if (c == ' ' || blank(c)) {
        at++;
      } else {
        at = mark(text, at, block, found);
      }
    }
    return found;
  }

  /** <i>.05 percent</i>: a number that begins with its point. */
  private static boolean fraction(String text, int at, Span block) {
    boolean digit = at + 1 < block.end() && Character.isDigit(text.charAt(at + 1));
    return digit
        && (at == block.start()
            || blank(text.charAt(at - 1))
            || "([$£€".indexOf(text.charAt(at - 1)) >= 0);
  }

  /** Whether a word is a number in digits, by its beginning: <i>5</i>, <i>.05</i>. */
  static boolean digits(String key) {
    return Character.isDigit(key.charAt(0))
        || key.length() > 1 && key.charAt(0) == '.' && Character.isDigit(key.charAt(1));
  }

  private static boolean wordChar(String text, int at) {
    char c = text.charAt(at);
    if (c < ASCII) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c) && Character.isLetterOrDigit(text.codePointAt(at))
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  private int word(String text, int start, int end, List<Token> found) {
    int at = text.charAt(start) == '.' ? start + 1 : start;
    while (at < end) {
      if (wordChar(text, at)) {
        at++;
      } else if (text.charAt(at) == ' ') {
        break; // as behind nearly every word
      } else if (joins(text, at, end)) {
        at++;
      } else if (dottedPrefix(text, start, at, end)) {
        at += 2;
      } else {
        break;
      }
    }
    int apostrophe = lastApostrophe(text, start, at);
    if (apostrophe > start) {
      String rest = text.substring(apostrophe + 1, at);
      if (CLITICS.contains(rest)) {
        add(text, start, apostrophe, found);
        add(text, apostrophe, at, found);
        return at;
      }
      if (rest.equals("t") && text.charAt(apostrophe - 1) == 'n' && apostrophe - 1 > start) {
        add(text, start, apostrophe - 1, found);
        add(text, apostrophe - 1, at, found);
        return at;
      }
    }
    if (at < end && text.charAt(at) == '.' && keepsStop(text.substring(start, at), text, at, end)) {
      at++;
    }
    add(text, start, at, found);
    return at;
  }

  private static int lastApostrophe(String text, int start, int end) {
    for (int i = end - 1; i > start; i--) {
      if (apostrophe(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the mark at {@code at} belongs inside the word around it. */
  private static boolean joins(String text, int at, int end) {
    if (at + 1 >= end || at == 0 || !wordChar(text, at + 1)) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case '-', '‑', '&', '_' -> Character.isLetterOrDigit(before) || before == '.';
      case '\'', '’', 'ʼ' -> Character.isLetter(before) && Character.isLetter(after);
      case '.' -> Character.isDigit(before) && Character.isDigit(after) || dottedLetters(text, at);
      case ',' -> Character.isDigit(before) && threeDigits(text, at + 1, end);
      case '/' -> Character.isDigit(before) && Character.isDigit(after);
      case ':' -> Character.isDigit(before) && Character.isDigit(after);
      case '@' -> Character.isLetterOrDigit(before);
      default -> false;
    };
  }

  /** The stop and hyphen of {@code U.S.-backed}. */
  private static boolean dottedPrefix(String text, int start, int at, int end) {
    return text.charAt(at) == '.'
        && at + 2 < end
        && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == '‑')
        && wordChar(text, at + 2)
        && text.substring(start, at).indexOf('.') > 0;
  }

  /** {@code U.S}, {@code a.m}, {@code bbc.com}: a stop between letters without blanks. */
  private static boolean dottedLetters(String text, int at) {
    if (!Character.isLetter(text.charAt(at - 1)) || !Character.isLetter(text.charAt(at + 1))) {
      return false;
    }
    boolean singleBefore = at < 2 || !Character.isLetter(text.charAt(at - 2));
    boolean lowerAfter = Character.isLowerCase(text.charAt(at + 1));
    return singleBefore || lowerAfter;
  }

  private static boolean threeDigits(String text, int at, int end) {
    for (int i = at; i < at + 3; i++) {
      if (i >= end || !Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return at + 3 >= end || !Character.isDigit(text.charAt(at + 3));
  }

  private boolean keepsStop(String word, String text, int at, int end) {
    String key = word.toLowerCase(Locale.ROOT);
    if (key.indexOf('.') > 0 && key.length() - key.replace(".", "").length() >= key.length() / 2) {
      return true;
    }
    if (titles.contains(key) || months.contains(key) || others.contains(key)) {
      boolean capitalized = Character.isUpperCase(word.charAt(0));
      boolean plainWord = !capitalized && (months.contains(key) || shortWord(key));
      boolean beforeNumber = at + 2 < end && Character.isDigit(text.charAt(at + 2));
      return key.equals("no") || key.equals("art") ? capitalized && beforeNumber : !plainWord;
    }
    boolean initial =
        word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    return initial && at + 1 < end && text.charAt(at + 1) != '"' && text.charAt(at + 1) != '”';
  }

  /**
   * Abbreviations that are words of their own when they begin in lower case: <i>fig</i>,
   * <i>sec</i>, <i>ill</i>.
   */
  private static boolean shortWord(String key) {
    return switch (key) {
      case "etc",
          "approx",
          "vs",
          "v",
          "cf",
          "viz",
          "est",
          "ca",
          "al",
          "min",
          "max",
          "hr",
          "hrs",
          "oz",
          "lb",
          "lbs",
          "ft",
          "pp" ->
          false;
      default -> true;
    };
  }

  private int mark(String text, int at, Span block, List<Token> found) {
    char c = text.charAt(at);
    int end = at + 1;
    Tag tag = Tag.MARK;
    if ((c == '\'' || c == '`') && end < block.end() && text.charAt(end) == c) {
      end++;
      tag = c == '`' ? Tag.OPEN_QUOTE : facing(text, at, end, block);
    } else if (c == '.' && end < block.end() && text.charAt(end) == '.') {
      while (end < block.end() && text.charAt(end) == '.') {
        end++;
      }
    } else if (c == '-' && end < block.end() && text.charAt(end) == '-') {
      while (end < block.end() && text.charAt(end) == '-') {
        end++;
      }
    } else if (quotationMark(c)) {
      tag = facing(text, at, end, block);
    } else if (apostrophe(c) || c == '‘' || c == '‚') {
      tag = single(text, at, block);
    } else if (Character.isHighSurrogate(c) && end < block.end()) {
      end++;
    }
    String form = spellings.of(text, at, end).form();
    found.add(new Token(at, end, form, form, tag));
    return end;
  }

  static boolean quotationMark(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»' || c == '＂';
  }

  /** Which way a mark faces, by what stands beside it; the character itself decides only a tie. */
  private static Tag facing(String text, int at, int end, Span block) {
    char before = at > block.start() ? text.charAt(at - 1) : ' ';
    char after = end < block.end() ? text.charAt(end) : ' ';
    boolean opensBefore = blank(before) || "([{-–—―/".indexOf(before) >= 0 || before == '‘';
    boolean closesAfter = blank(after) || ".,;:!?)]}-–—―/".indexOf(after) >= 0 || after == '’';
    if (opensBefore && !closesAfter) {
      return Tag.OPEN_QUOTE;
    }
    if (closesAfter && !opensBefore) {
      return Tag.CLOSE_QUOTE;
    }
    char mark = text.charAt(at);
    if (mark == '”' || mark == '»') {
      return Tag.CLOSE_QUOTE;
    }
    if (mark == '“' || mark == '„' || mark == '«') {
      return Tag.OPEN_QUOTE;
    }
    return at == block.start() ? Tag.OPEN_QUOTE : Tag.CLOSE_QUOTE;
  }

  private static Tag single(String text, int at, Span block) {
    char before = at > block.start() ? text.charAt(at - 1) : ' ';
    char after = at + 1 < block.end() ? text.charAt(at + 1) : ' ';
    boolean opensBefore = blank(before) || "([{–—\"“".indexOf(before) >= 0;
    if (opensBefore && !blank(after)) {
      return Character.isDigit(after) ? Tag.MARK : Tag.OPEN_QUOTE;
    }
    boolean closesAfter = blank(after) || ".,;:!?)]}-–—\"”".indexOf(after) >= 0;
    if (!closesAfter) {
      return Tag.MARK;
    }
    return Character.toLowerCase(before) == 's' && blank(after) ? Tag.POSSESSIVE : Tag.CLOSE_QUOTE;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private void add(String text, int start, int end, List<Token> found) {
    Spellings.Spelling word = spellings.of(text, start, end);
    found.add(new Token(start, end, word.form(), word.key(), Tag.NOUN));
  }

  /** What word lists are matched against: lower case, NFC, straight apostrophes. */
  static String key(String form) {
    String key = form.toLowerCase(Locale.ROOT);
    for (int i = 0; i < key.length(); i++) {
      if (key.charAt(i) > 127) {
        return Normalizer.normalize(key, Normalizer.Form.NFC)
            .replace('’', '\'')
            .replace('ʼ', '\'')
            .replace('‑', '-');
      }
    }
    return key;
  }
}
