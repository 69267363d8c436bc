package org.copydesk.lexicon;

import java.util.List;
import org.copydesk.text.Token;

/**
 * One line of a word list.
 *
 * <p>{@code regime | noun | swap: government, administration | unless: ~ change # takes sides} in
 * the section {@code [state]} of {@code contested-label.txt}.
 *
 * @param list the list: file name without its ending
 * @param group the section; empty if it has none
 * @param term as listed: <i>pin on</i>
 * @param part what it is
 * @param forms the term and its inflections as written, the words of each divided by one space;
 *     never empty, the term first
 * @param unless senses that are not meant; empty if every sense is
 * @param only senses that are meant; empty if every sense is
 * @param swap what to write instead, alternatives separated by " | "; empty if nothing
 * @param mild whether a hit is worth a suggestion only
 * @param cased whether the case counts, as in <i>RINO</i>
 * @param why why it is listed: its own comment, or the one above its run of entries; may be empty
 * @param line where it stands in its file, from 1
 */
public record Entry(
    String list,
    String group,
    String term,
    PartOfSpeech part,
    List<String> forms,
    List<TokenPattern> unless,
    List<TokenPattern> only,
    String swap,
    boolean mild,
    boolean cased,
    String why,
    int line) {

  /** Copies the lists. */
  public Entry {
    forms = List.copyOf(forms);
    unless = List.copyOf(unless);
    only = List.copyOf(only);
  }

  /** Whether the words from {@code from} (inclusive) to {@code to} are meant by this entry. */
  boolean means(List<Token> sentence, int from, int to) {
    return (!cased || spelled(sentence, from, to))
        && !any(unless, sentence, from, to)
        && (only.isEmpty() || any(only, sentence, from, to));
  }

  private static boolean any(List<TokenPattern> patterns, List<Token> sentence, int from, int to) {
    for (TokenPattern pattern : patterns) {
      if (pattern.matches(sentence, from, to)) {
        return true;
      }
    }
    return false;
  }

  private boolean spelled(List<Token> sentence, int from, int to) {
    StringBuilder written = new StringBuilder();
    for (int i = from; i < to; i++) {
      written.append(i == from ? "" : " ").append(sentence.get(i).form());
    }
    String words = written.toString();
    if (forms.contains(words)) {
      return true;
    }
    // The first letter of a sentence is a capital whatever the word.
    return TokenPattern.opens(sentence, from)
        && forms.contains(Character.toLowerCase(words.charAt(0)) + words.substring(1));
  }
}
