package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Cuts the tokens of a block into sentences.
 *
 * <p>Knows abbreviations ({@code Col. Gen. Sergei}, {@code U.S. News}), keeps closing marks with
 * the sentence they close, and keeps {@code "Why?" she asked.} whole.
 */
final class Sentences {
  /** How far behind a question its verb may stand, appositions included, in tokens. */
  private static final int LONGEST_ASKER = 18;

  private static final Set<String> ASKING =
      Set.of(
          "said", "says", "asked", "asks", "added", "wrote", "told", "cried", "shouted", "replied",
          "tweeted");

  /**
   * In tokens: what runs on is a list, a table or rubbish, and is cut here. The longest sentence of
   * published English prose is a joke of some thousand words, those of news stay below 200; and
   * much of the analysis looks from each word of a sentence at the others.
   */
  private static final int LONGEST = 300;

  private final Set<String> titles;
  private final Set<String> months;
  private final Set<String> starters;

  Sentences(WordTable abbreviations) {
    titles = abbreviations.group("title");
    months = abbreviations.group("month");
    starters = abbreviations.group("starter");
  }

  /** The sentences, in order; together they hold every token. They are views of {@code tokens}. */
  List<List<Token>> split(List<Token> tokens) {
    List<List<Token>> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i - from == LONGEST) {
        sentences.add(tokens.subList(from, i));
        from = i;
      }
      if (!mayEnd(tokens.get(i))) {
        continue;
      }
      int next = i + 1;
      while (next < tokens.size() && closes(tokens, next, i)) {
        next++;
      }
      if (next >= tokens.size()) {
        break;
      }
      if (begins(tokens, i, next)) {
        sentences.add(tokens.subList(from, next));
        from = next;
        i = next - 1;
      }
    }
    if (from < tokens.size()) {
      sentences.add(tokens.subList(from, tokens.size()));
    }
    return sentences;
  }

  private static boolean mayEnd(Token token) {
    String form = token.form();
    char last = form.charAt(form.length() - 1);
    return last == '.' || last == '?' || last == '!' || last == '…';
  }

  private static boolean closes(List<Token> tokens, int at, int stop) {
    Token token = tokens.get(at);
    if (token.tag() == Tag.CLOSE_QUOTE || token.form().equals(")") || token.form().equals("]")) {
      return true;
    }
    // A mark that faces the wrong way but touches the stop closes all the same, as does a second
    // stop.
    boolean touches = token.start() == tokens.get(at - 1).end();
    boolean followed = at + 1 < tokens.size() && tokens.get(at + 1).start() > token.end();
    return touches
        && (token.tag() == Tag.OPEN_QUOTE && followed
            || at == stop + 1 && mayEnd(token) && !token.word());
  }

  private boolean begins(List<Token> tokens, int stop, int next) {
    Token first = tokens.get(next);
    if (Character.isLowerCase(first.form().codePointAt(0))) {
      return false;
    }
    Token last = tokens.get(stop);
    if (last.word()) {
      return afterAbbreviation(last, first);
    }
    boolean quoted = next > stop + 1;
    boolean mark =
        !first.word()
            && first.tag() != Tag.OPEN_QUOTE
            && "([#@$£€*•—–-".indexOf(first.form().charAt(0)) < 0;
    if (mark) {
      return false;
    }
    return !(quoted && !last.form().equals(".") && asks(tokens, next));
  }

  private boolean afterAbbreviation(Token last, Token first) {
    String form = last.form();
    if (!form.endsWith(".")) {
      return false;
    }
    String key = form.substring(0, form.length() - 1).toLowerCase(Locale.ROOT);
    if (key.length() == 1 || titles.contains(key)) {
      return false;
    }
    if (months.contains(key) && Character.isDigit(first.form().charAt(0))) {
      return false;
    }
    if (first.tag() == Tag.OPEN_QUOTE) {
      return key.equals("etc") || key.equals("a.m") || key.equals("p.m");
    }
    return first.capitalized() && starters.contains(first.key());
  }

  /**
   * {@code "Why?" Dana Orrell asked}, {@code "Never!" Orrell's niece, a councillor, shouted}: the
   * sentence goes on behind the question.
   */
  private static boolean asks(List<Token> tokens, int next) {
    boolean apposition = false;
    for (int i = next; i < Math.min(next + LONGEST_ASKER, tokens.size()); i++) {
      Token token = tokens.get(i);
      boolean comma = token.form().equals(",");
      apposition ^= comma && i > next;
      if (!apposition && ASKING.contains(token.key())) {
        return true;
      }
      boolean owned = i > next && tokens.get(i - 1).key().equals("'s");
      boolean name = token.capitalized() || token.key().equals("the") || token.key().equals("'s");
      if (mayEnd(token) && !token.word() || !apposition && !comma && !owned && !name) {
        return false;
      }
    }
    return false;
  }
}
