package org.copydesk.analyze;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What a word can be by itself, before its neighbors are heard: closed classes, endings, lists.
 * Immutable.
 */
final class WordShapes {
  private final Map<String, Tag> closed = new HashMap<>();
  private final Set<String> past;
  private final Set<String> participles;
  private final Set<String> notPast;
  private final Set<String> notGerund;
  private final Set<String> notAdverb;
  private final Set<String> verbOnly;
  private final Set<String> verbs;
  private final Set<String> adjectives;
  private final WordMemo<Shape> shapes = new WordMemo<>(this::shape);

  /**
   * What a word can be; {@link WordShapes} says what each part means.
   *
   * @param known whether it is an irregular past tense or participle
   */
  record Shape(
      boolean known,
      boolean verb,
      boolean ed,
      boolean ing,
      boolean ingOf,
      boolean adverb,
      boolean presentS,
      boolean adjective) {}

  /**
   * Word shapes.
   *
   * @param verbs base forms that can be verbs
   * @param adjectives adjectives that no ending shows
   */
  WordShapes(Set<String> verbs, Set<String> adjectives) {
    this.verbs = verbs;
    this.adjectives = adjectives;
    WordTable.load("closed-class")
        .groups()
        .forEach((tag, words) -> words.forEach(word -> closed.putIfAbsent(word, Tag.valueOf(tag))));
    WordTable forms = WordTable.load("verb-forms");
    past = forms.group("past");
    participles = forms.group("participle");
    notPast = forms.group("not-past");
    notGerund = forms.group("not-gerund");
    notAdverb = forms.group("not-adverb");
    verbOnly = forms.group("verb-only");
  }

  /** All that the word can be, for whoever asks several questions. */
  Shape of(String key) {
    return shapes.of(key);
  }

  private Shape shape(String key) {
    return new Shape(
        past(key) || participle(key),
        verb(key),
        ed(key),
        ing(key),
        ingOf(key),
        adverb(key),
        presentS(key),
        adjective(key));
  }

  /** The part of speech of a word of a closed class, null for all others. */
  @Nullable Tag closed(String key) {
    return closed.get(key);
  }

  /** Whether it is an irregular past tense: <i>hid</i>. */
  boolean past(String key) {
    return past.contains(key);
  }

  /** Whether it is an irregular past participle: <i>hidden</i>. */
  boolean participle(String key) {
    return participles.contains(key);
  }

  /** Whether it can be the base form of a verb. */
  boolean verb(String key) {
    return verbs.contains(key);
  }

  /** Whether it is a base form that is hardly ever anything but a verb: <i>argue</i>. */
  boolean verbOnly(String key) {
    return verbOnly.contains(key);
  }

  /** Whether it is such a verb with <i>-s</i>: <i>argues</i>. */
  boolean verbOnlyS(String key) {
    int length = key.length();
    return length > 3
        && key.endsWith("s")
        && (verbOnly.contains(key.substring(0, length - 1))
            || key.endsWith("es") && verbOnly.contains(key.substring(0, length - 2))
            || key.endsWith("ies") && verbOnly.contains(key.substring(0, length - 3) + "y"));
  }

  /** Whether it looks like a regular past tense or participle: <i>seized</i>. */
  boolean ed(String key) {
    return key.length() > 3 && key.endsWith("ed") && !notPast.contains(key);
  }

  /** Whether it looks like a gerund: <i>seizing</i>. */
  boolean ing(String key) {
    return key.length() > 4 && key.endsWith("ing") && !notGerund.contains(key);
  }

  /**
   * Whether it is a known verb with <i>-ing</i>, even where it is mostly a noun: <i>warning</i>.
   */
  boolean ingOf(String key) {
    if (key.length() <= 5 || !key.endsWith("ing")) {
      return false;
    }
    String stem = key.substring(0, key.length() - 3);
    return verbs.contains(stem) || verbs.contains(stem + "e");
  }

  /** Whether it looks like an adverb: <i>mysteriously</i>. */
  boolean adverb(String key) {
    return key.length() > 4 && key.endsWith("ly") && !notAdverb.contains(key);
  }

  /** Whether it is a known verb with <i>-s</i>. */
  boolean presentS(String key) {
    int n = key.length();
    return n > 3
        && key.endsWith("s")
        && !key.endsWith("ss")
        && (verbs.contains(key.substring(0, n - 1))
            || key.endsWith("es") && verbs.contains(key.substring(0, n - 2))
            || key.endsWith("ies") && verbs.contains(key.substring(0, n - 3) + "y"));
  }

  /** Whether it is an adjective by list or ending. */
  boolean adjective(String key) {
    if (adjectives.contains(key)
        || closed.get(key) == Tag.ADJECTIVE
        || key.endsWith("-backed")
        || key.endsWith("-led")) {
      return true;
    }
    return key.length() > 5
        && (key.endsWith("ous")
            || key.endsWith("ful")
            || key.endsWith("ive")
            || key.endsWith("able")
            || key.endsWith("ible")
            || key.endsWith("ical")
            || key.endsWith("ish")
            || key.endsWith("less")
            || key.endsWith("ary") && !key.endsWith("tary"));
  }
}
