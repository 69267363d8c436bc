package org.copydesk.analyze;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Token;

/**
 * The words around numbers, by group: <i>million</i>, <i>percent</i>, <i>km</i>, <i>more than</i>.
 * Groups and their words stand in {@code figures.txt}; phrases are written there with an underscore
 * for a blank. Immutable.
 */
final class FigureWords {
  private static final int LONGEST = 4;

  final Set<String> money;
  final Set<String> percent;
  final Set<String> time;
  final Set<String> month;
  final Set<String> dull;
  final Set<String> people;
  final Set<String> plural;
  final Set<String> vague;
  private final WordTable table = WordTable.load("figures");
  private final Set<String> vagueStarts = new HashSet<>();
  private final Set<String> vagueSeconds = new HashSet<>();

  /** Words that a figure may begin with, but for digits and compounds. */
  private final Set<String> openers = new HashSet<>();

  /** The first words of the phrases of each group. */
  private final Map<String, Set<String>> starts = new HashMap<>();

  /**
   * Words around numbers.
   *
   * @param vague phrases that stand in for a number, their words divided by one blank
   */
  FigureWords(Set<String> vague) {
    table
        .groups()
        .forEach(
            (group, phrases) ->
                phrases.forEach(
                    phrase ->
                        starts
                            .computeIfAbsent(group, it -> new HashSet<>())
                            .add(phrase.split("_", 2)[0])));
    money = table.group("money");
    percent = table.group("percent");
    time = table.group("time");
    month = table.group("month");
    dull = table.group("dull");
    people = table.group("people");
    plural = table.group("plural");
    this.vague = new HashSet<>();
    for (String phrase : vague) {
      this.vague.add(phrase.replace(' ', '_'));
      String[] parts = phrase.split(" ", 3);
      vagueStarts.add(parts[0]);
      if (parts.length > 1) {
        vagueSeconds.add(parts[1]);
      }
    }
    openers.addAll(vagueStarts);
    openers.addAll(month);
    List.of("quantifier", "fraction", "tenfold", "multiplied")
        .forEach(group -> openers.addAll(table.group(group)));
    openers.addAll(FigureRatios.openers());
    openers.addAll(NumberReader.openers());
  }

  /**
   * Whether a figure, or a number that is none, may begin with this word: asked first, since hardly
   * any word does.
   */
  boolean opens(String key) {
    return Tokenizer.digits(key) || openers.contains(key) || key.indexOf('-') > 0;
  }

  /** Whether {@code key} is a word of the group. */
  boolean in(String group, String key) {
    return table.group(group).contains(key);
  }

  /**
   * The number of tokens of the longest phrase of the group that begins at {@code i}, 0 if none.
   */
  int ahead(String group, ParsedBlock block, int i, int end) {
    return starts(group).contains(block.key(i)) ? ahead(table.group(group), block, i, end) : 0;
  }

  /** Whether a phrase of the group stands among the tokens {@code from} to {@code to}. */
  boolean anyPhrase(String group, ParsedBlock block, int from, int to) {
    WordPlaces places = block.places();
    Set<String> starts = starts(group);
    for (int i = places.first(starts, from, to); i >= 0; i = places.first(starts, i + 1, to)) {
      if (ahead(table.group(group), block, i, to) > 0) {
        return true;
      }
    }
    return false;
  }

  private Set<String> starts(String group) {
    return starts.getOrDefault(group, Set.of());
  }

  /** The number of tokens of the longest vague amount that begins at {@code i}, 0 if none. */
  int vagueAt(ParsedBlock block, int i, int end) {
    return vagueStarts.contains(block.key(i))
            && (vague.contains(block.key(i)) || vagueBegins(block, i))
        ? ahead(vague, block, i, end)
        : 0;
  }

  /** Whether the second word fits, too: many a sentence has an <i>a</i>, few <i>a number of</i>. */
  private boolean vagueBegins(ParsedBlock block, int i) {
    return vagueSeconds.contains(block.key(i + 1));
  }

  /**
   * The number of tokens of the longest phrase of the group that ends before {@code i}, 0 if none.
   */
  int behind(String group, ParsedBlock block, int i, int start) {
    Set<String> words = table.group(group);
    String phrase = "";
    int longest = 0;
    for (int n = 1; n <= LONGEST && i - n >= start; n++) {
      phrase = n == 1 ? block.key(i - 1) : block.key(i - n) + "_" + phrase;
      if (words.contains(phrase)) {
        longest = n;
      }
    }
    return longest;
  }

  /** Whether a word of the group stands among the tokens {@code from} to {@code to}. */
  boolean any(String group, ParsedBlock block, int from, int to) {
    return first(group, block, from, to) >= 0;
  }

  /** The first token from {@code from} to {@code to} that is a word of the group, -1 if none. */
  int first(String group, ParsedBlock block, int from, int to) {
    return block.places().first(table.group(group), from, to);
  }

  /** Whether a noun stands for more than one: <i>homes</i>, <i>people</i>. */
  boolean plural(String key) {
    int n = key.length();
    return plural.contains(key)
        || key.endsWith("men")
        || n > 3
            && key.endsWith("s")
            && !key.endsWith("ss")
            && !key.endsWith("us")
            && !key.endsWith("is");
  }

  /** Whether two tokens touch: no blank between them. */
  static boolean touch(ParsedBlock block, int left, int right) {
    if (left < 0 || right >= block.tokens().size()) {
      return false;
    }
    Token before = block.token(left);
    return before.end() == block.token(right).start();
  }

  private static int ahead(Set<String> words, ParsedBlock block, int i, int end) {
    String phrase = "";
    int longest = 0;
    for (int n = 1; n <= LONGEST + 1 && i + n <= end; n++) {
      phrase = n == 1 ? block.key(i) : phrase + "_" + block.key(i + n - 1);
      if (words.contains(phrase)) {
        longest = n;
      }
    }
    return longest;
  }
}
