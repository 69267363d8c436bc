package org.copydesk.lexicon;

import java.util.List;
import java.util.Locale;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Words that one desk does not use, beside the lists that all desks share. Immutable and
 * thread-safe.
 */
public final class HouseWords {
  /** The list that hits of such words carry. */
  public static final String LIST = "rejected";

  /** No such words. */
  public static final HouseWords NONE = new HouseWords(List.of());

  private final @Nullable TermTrie terms;

  private HouseWords(List<Entry> entries) {
    TermTrie trie = entries.isEmpty() ? null : new TermTrie(entries.size());
    for (Entry entry : entries) {
      if (trie != null) {
        trie.add(entry);
      }
    }
    this.terms = trie;
  }

  /**
   * A word that is not used.
   *
   * @param term the word or phrase
   * @param part {@code noun}, {@code verb}, {@code adj}, {@code adv} or {@code phrase}
   * @param instead what to write instead; may be empty
   * @param message why, without a full stop at its end; may be empty
   */
  public record Word(String term, String part, List<String> instead, String message) {

    /** Copies the list. */
    public Word {
      instead = List.copyOf(instead);
    }
  }

  /**
   * These words.
   *
   * @throws IllegalArgumentException if one has an unknown part of speech
   */
  public static HouseWords of(List<Word> words) {
    return words.isEmpty() ? NONE : new HouseWords(words.stream().map(HouseWords::entry).toList());
  }

  private static Entry entry(Word word) {
    PartOfSpeech part = PartOfSpeech.of(word.part);
    if (part == null) {
      throw new IllegalArgumentException("no part of speech " + word.part);
    }
    String term = word.term.strip().replaceAll("\\s+", " ");
    return new Entry(
        LIST,
        word.message,
        term,
        part,
        forms(term, part),
        List.of(),
        List.of(),
        String.join(" | ", word.instead),
        false,
        false,
        word.message,
        1);
  }

  private static List<String> forms(String term, PartOfSpeech part) {
    return switch (part) {
      case NOUN -> Inflector.nounForms(term);
      case VERB -> Inflector.verbForms(term);
      default -> List.of(term);
    };
  }

  /** Such words in a sentence, by start; they do not overlap. */
  public List<Lexicons.Hit> match(List<Token> sentence) {
    TermTrie known = terms;
    return known == null ? List.of() : known.match(sentence);
  }

  /** A word with its plural and the forms of a verb: what may be meant by naming it. */
  public static List<String> allForms(String word) {
    String term = word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    List<String> forms = new java.util.ArrayList<>(Inflector.nounForms(term));
    forms.addAll(Inflector.verbForms(term));
    return forms;
  }
}
