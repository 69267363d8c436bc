package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.Acronym;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Token;

/**
 * Finds abbreviations of initials and whether the story has the words: <i>TWB</i> is explained by
 * <i>the Tarn Water Board</i>, wherever it stands.
 */
final class Acronyms implements FactFinder {
  private static final int LONGEST = 6;

  /** Copy with more of them is written for readers who know them. */
  private static final int MANY = 4;

  private static final Set<String> SKIPPED =
      WordSet.of(
          "of", "the", "and", "for", "in", "on", "to", "de", "la", "du", "against", "with", "&");

  private final Lexicons lexicons;

  Acronyms(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** The first place of an acronym in copy of the story's own. */
  private record First(NumberedBlock block, int at) {}

  @Override
  public void find(StoryText story, FactList facts) {
    Map<String, First> firsts = new LinkedHashMap<>();
    Set<String> explained = new HashSet<>();
    for (NumberedBlock block : story.blocks()) {
      ParsedBlock parsed = block.parsed();
      BlockKind kind = parsed.block().kind();
      for (int i = 0; i < parsed.tokens().size(); i++) {
        String form = parsed.token(i).form();
        if (!acronym(form)) {
          continue;
        }
        if (bracketed(parsed, i)) {
          explained.add(form);
        } else if (kind == BlockKind.PARAGRAPH && !parsed.quoted(i) && alone(parsed, i)) {
          firsts.putIfAbsent(form, new First(block, i));
        }
        if (i == 0 && (parsed.key(1).equals(",") || parsed.key(1).startsWith("-"))) {
          explained.add(form); // FLINT, Mich. -
        }
      }
    }
    List<Map.Entry<String, First>> unknown = new ArrayList<>();
    for (Map.Entry<String, First> one : firsts.entrySet()) {
      String letters = one.getKey().toLowerCase(Locale.ROOT);
      if (!explained.contains(one.getKey())
          && !lexicons.has("known-acronym", letters)
          && !lexicons.has("common-verb", letters)) {
        unknown.add(one);
      }
    }
    // All words of the story are looked at only if it has an acronym to explain.
    if (!unknown.isEmpty()) {
      Set<String> open = new HashSet<>();
      unknown.forEach(one -> open.add(one.getKey().toLowerCase(Locale.ROOT)));
      tell(story, open);
      unknown.removeIf(one -> !open.contains(one.getKey().toLowerCase(Locale.ROOT)));
    }
    for (Map.Entry<String, First> one : unknown) {
      put(story, facts, one.getKey(), one.getValue(), unknown.size() > MANY);
    }
  }

  /** Takes out of {@code open} what stands in small letters, and initials of words in a row. */
  private static void tell(StoryText story, Set<String> open) {
    Set<String> beginnings = beginnings(open);
    BitSet firsts = new BitSet();
    open.forEach(letters -> firsts.set(letters.charAt(0)));
    for (NumberedBlock block : story.blocks()) {
      ParsedBlock parsed = block.parsed();
      for (int i = 0; i < parsed.tokens().size() && !open.isEmpty(); i++) {
        Token token = parsed.token(i);
        String key = token.key();
        if (open.contains(key)
            && (!token.word()
                || Character.isLowerCase(token.form().charAt(token.form().length() - 1)))) {
          open.remove(key);
        }
        // In a word with a hyphen the first letter may be that of a later part.
        if (firsts.get(key.charAt(0)) || key.indexOf('-') >= 0) {
          initials(parsed, i, open, beginnings);
        }
      }
    }
  }

  /** All that acronyms begin with, the empty text included and they themselves not. */
  private static Set<String> beginnings(Set<String> acronyms) {
    Set<String> beginnings = new HashSet<>();
    for (String one : acronyms) {
      for (int length = 0; length < one.length(); length++) {
        beginnings.add(one.substring(0, length));
      }
    }
    return beginnings;
  }

  /** <i>TWB</i>, <i>MoD</i>: two to six letters, the first and the last of them capitals. */
  private static boolean acronym(String form) {
    // The ends tell of nearly every word that it is none.
    int last = form.length() - 1;
    if (last < 1
        || last >= LONGEST
        || !Character.isUpperCase(form.charAt(0))
        || !Character.isUpperCase(form.charAt(last))) {
      return false;
    }
    int capitals = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (!Character.isLetter(c)) {
        return false;
      }
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return (capitals == form.length() || form.length() == 3) && !roman(form);
  }

  private static boolean roman(String form) {
    return form.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
  }

  /** Whether it stands beside a bracket: <i>Tarn Water Board (TWB)</i>, <i>TWB (the board)</i>. */
  private static boolean bracketed(ParsedBlock block, int i) {
    return block.key(i - 1).equals("(") || block.key(i + 1).equals("(");
  }

  /** Not in a run of capitals, not a state behind a comma, not part of a name or a code. */
  private static boolean alone(ParsedBlock block, int i) {
    return !shouted(block, i - 1)
        && !shouted(block, i + 1)
        && !block.key(i - 1).equals(",")
        && !block.key(i - 1).equals("#")
        && !block.key(i - 1).equals("@")
        && !block.key(i - 1).equals("/")
        && !block.key(i + 1).equals("/")
        && !block.key(i + 1).equals("=")
        && (i == 0 || !name(block.token(i - 1)))
        && (i + 1 >= block.tokens().size() || !name(block.token(i + 1)));
  }

  private static boolean name(Token token) {
    return token.capitalized() && NameForms.name(token) || Character.isDigit(token.key().charAt(0));
  }

  private static boolean shouted(ParsedBlock block, int i) {
    if (i < 0 || i >= block.tokens().size()) {
      return false;
    }
    String form = block.token(i).form();
    return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) && block.token(i).word();
  }

  /**
   * Takes out of {@code open} the initials of the words that begin here, with and without small
   * words.
   *
   * @param beginnings looks no further where none of them may still come of the letters
   */
  private static void initials(
      ParsedBlock block, int from, Set<String> open, Set<String> beginnings) {
    StringBuilder all = new StringBuilder();
    StringBuilder large = new StringBuilder();
    for (int i = from; i < Math.min(block.tokens().size(), from + LONGEST + 4); i++) {
      Token token = block.token(i);
      if (!token.word() || i == from && SKIPPED.contains(token.key())) {
        return;
      }
      for (String part : parts(token.key())) {
        if (!part.isEmpty()) {
          all.append(part.charAt(0));
          if (!SKIPPED.contains(part)) {
            large.append(part.charAt(0));
          }
        }
      }
      String letters = all.toString();
      String shorter = large.length() == all.length() ? letters : large.toString();
      open.remove(letters);
      open.remove(shorter);
      if (!beginnings.contains(letters) && !beginnings.contains(shorter)) {
        return;
      }
    }
  }

  private static List<String> parts(String key) {
    return key.indexOf('-') < 0 ? List.of(key) : Arrays.asList(key.split("-", -1));
  }

  private static void put(
      StoryText story, FactList facts, String text, First first, boolean specialist) {
    Range range = new Range(first.at(), first.at() + 1);
    facts.put(
        new Acronym(
            facts.reserve(),
            first.block().parsed().span(range),
            story.context(first.block(), range),
            text,
            specialist));
  }
}
