package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.analyze.WordShapes.Shape;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Gives each token a part of speech, by closed word classes, endings, a list of common verbs, and
 * the neighbors.
 *
 * <p>A light tagger on purpose: a statistical one costs a quarter of a second at start and gains
 * one to two points of attribution precision (docs/adr/0004). It is exact where rules look: finite
 * verbs, <i>claims</i> as noun or verb, names.
 */
final class Tagger {
  /** Nouns that look like a name before a verb, since no <i>-s</i> shows that they are many. */
  private static final Set<String> PLURALS =
      Set.of("people", "police", "men", "women", "children", "staff", "media");

  /** Words behind which <i>'s</i> is a verb. */
  private static final Set<String> IS_BEHIND = Set.of("that", "there", "here", "how");

  private final WordShapes shapes;
  private final FunctionWords function;
  private final FiniteVerbs finite;
  private final PastForms past;

  /** A tagger that knows words by {@code shapes}. */
  Tagger(WordShapes shapes) {
    this.shapes = shapes;
    this.finite = new FiniteVerbs(shapes);
    this.past = new PastForms(shapes);
    this.function = new FunctionWords(shapes, finite);
  }

  /**
   * The tokens of one sentence with their parts of speech.
   *
   * @param names words that the story writes with a capital inside sentences
   */
  List<Token> tag(List<Token> sentence, Set<String> names) {
    boolean title = titleCase(sentence);
    List<Token> tagged = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      tagged.add(sentence.get(i).as(tagOf(sentence, tagged, i, title, names)));
    }
    return tagged;
  }

  /** Whether nearly all longer words have a capital, as in headlines. */
  static boolean titleCase(List<Token> sentence) {
    int words = 0;
    int capitals = 0;
    for (Token token : sentence) {
      if (token.word() && token.form().length() > 3) {
        words++;
        capitals += token.capitalized() ? 1 : 0;
      }
    }
    return words >= 4 && capitals * 10 >= words * 8;
  }

  private Tag tagOf(List<Token> words, List<Token> done, int i, boolean title, Set<String> names) {
    Token token = words.get(i);
    if (token.tag() != Tag.NOUN) {
      return token.tag();
    }
    String key = token.key();
    if (Tokenizer.digits(key)) {
      return Tag.NUMBER;
    }
    if (key.charAt(0) == '\'') {
      return clitic(key, done);
    }
    boolean opens = opensSentence(done);
    Tag fixed = shapes.closed(key);
    if (fixed != null && !(token.capitalized() && !opens && namesake(words, i, title))) {
      return function.tag(fixed, key, words, done, i);
    }
    if (token.capitalized() && !title && !opens && !key.equals("i")) {
      return Tag.NAME;
    }
    if (token.capitalized()
        && opens
        && !title
        && (names.contains(token.form()) || firstIsName(words, i))) {
      return Tag.NAME;
    }
    if (title && token.capitalized() && names.contains(token.form())) {
      return Tag.NAME;
    }
    return open(key, words, done, i);
  }

  /**
   * Whether a capitalized function word inside a sentence belongs to a name: <i>United States
   * Of</i>, <i>US</i>.
   */
  private static boolean namesake(List<Token> words, int i, boolean title) {
    String form = words.get(i).form();
    return form.length() > 1 && form.equals(form.toUpperCase(java.util.Locale.ROOT))
        || form.length() > 3 && !title;
  }

  private static boolean opensSentence(List<Token> done) {
    for (int i = done.size() - 1; i >= 0; i--) {
      Token token = done.get(i);
      if (token.word()) {
        return false;
      }
      if (token.tag() == Tag.OPEN_QUOTE || token.form().equals(":")) {
        return true;
      }
    }
    return true;
  }

  private boolean firstIsName(List<Token> words, int i) {
    String key = words.get(i).key();
    if (key.equals("said") || PLURALS.contains(key)) {
      return false;
    }
    if (words.get(i).form().length() > 1 && Character.isUpperCase(words.get(i).form().charAt(1))) {
      return true;
    }
    if (shapes.adjective(key)
        || shapes.verb(key)
        || shapes.adverb(key)
        || shapes.ed(key)
        || shapes.ing(key)) {
      return i + 1 < words.size()
          && words.get(i + 1).capitalized()
          && shapes.closed(words.get(i + 1).key()) == null
          && !shapes.adverb(key);
    }
    if (i + 1 >= words.size()) {
      return false;
    }
    Token next = words.get(i + 1);
    boolean pair =
        next.key().equals("and") && i + 2 < words.size() && words.get(i + 2).capitalized();
    return next.capitalized() && next.word()
        || pair && !key.endsWith("s")
        || next.key().startsWith("'")
        || next.form().equals(",")
            && i + 2 < words.size()
            && words.get(i + 2).key().equals("who")
            && !key.endsWith("s")
        || !key.endsWith("s") && verbLike(next.key())
        // "Wines believes": no plural takes such a verb.
        || key.endsWith("s") && (shapes.verbOnlyS(next.key()) || next.key().equals("says"));
  }

  private boolean verbLike(String key) {
    return shapes.past(key)
        || shapes.ed(key)
        || shapes.presentS(key)
        || shapes.closed(key) == Tag.AUXILIARY
        || shapes.closed(key) == Tag.MODAL;
  }

  private static Tag clitic(String key, List<Token> done) {
    if (key.equals("'s") && !done.isEmpty()) {
      Token owner = done.get(done.size() - 1);
      boolean is =
          owner.tag() == Tag.PRONOUN
              || owner.tag() == Tag.RELATIVE
              || IS_BEHIND.contains(owner.key());
      return is ? Tag.AUXILIARY : Tag.POSSESSIVE;
    }
    return key.equals("'ll") || key.equals("'d") ? Tag.MODAL : Tag.AUXILIARY;
  }

  private Tag open(String key, List<Token> words, List<Token> done, int i) {
    Tag before = before(done);
    String beforeKey = beforeKey(done);
    Shape shape = shapes.of(key);
    boolean group = before == Tag.TO || before == Tag.MODAL || doing(beforeKey);
    if (group
        && (shape.verb() || !shape.adjective() && !shape.ed() && !shape.ing() && !shape.adverb())) {
      return Tag.INFINITIVE;
    }
    if (shape.ed() || shape.known()) {
      return past.tag(key, words, done, i, before);
    }
    if (shape.ing() || before == Tag.AUXILIARY && shape.ingOf() && objectFollows(words, i)) {
      boolean noun =
          before == Tag.DETERMINER || before == Tag.POSSESSIVE || before == Tag.ADJECTIVE;
      return noun ? Tag.NOUN : Tag.GERUND;
    }
    if (shape.adverb()) {
      return Tag.ADVERB;
    }
    if (key.equals("says") || key.equals("say") && before != Tag.DETERMINER) {
      return Tag.VERB;
    }
    if (shape.presentS() && finite.present(words, done, i, before)) {
      return Tag.VERB;
    }
    if (shape.verb() && finite.base(words, done, i, before, beforeKey)) {
      return Tag.VERB;
    }
    if (!shape.adjective()) {
      return Tag.NOUN;
    }
    // "this initiative called", "a representative of": an adjective by its ending, and the head.
    boolean head =
        (before == Tag.DETERMINER || before == Tag.POSSESSIVE || before == Tag.ADJECTIVE)
            && key.endsWith("ive")
            && i + 1 < words.size()
            && (function.nextIsFinite(words, i) || words.get(i + 1).key().equals("of"));
    boolean ofIt =
        before == Tag.DETERMINER && i + 1 < words.size() && words.get(i + 1).key().equals("of");
    return head || ofIt ? Tag.NOUN : Tag.ADJECTIVE;
  }

  /** <i>is warning residents</i> as against <i>is housing for</i>: no preposition, no mark. */
  private boolean objectFollows(List<Token> words, int i) {
    return i + 1 < words.size()
        && words.get(i + 1).word()
        && shapes.closed(words.get(i + 1).key()) != Tag.PREPOSITION
        && shapes.closed(words.get(i + 1).key()) != Tag.CONJUNCTION;
  }

  /** The tag before, adverbs and <i>not</i> skipped. */
  static Tag before(List<Token> done) {
    for (int i = done.size() - 1; i >= 0; i--) {
      Tag tag = done.get(i).tag();
      if (tag != Tag.ADVERB && tag != Tag.NEGATION) {
        return tag;
      }
    }
    return Tag.MARK;
  }

  /** The word before, adverbs and <i>not</i> skipped; empty if there is none. */
  static String beforeKey(List<Token> done) {
    for (int i = done.size() - 1; i >= 0; i--) {
      Tag tag = done.get(i).tag();
      if (tag != Tag.ADVERB && tag != Tag.NEGATION) {
        return done.get(i).key();
      }
    }
    return "";
  }

  private static boolean doing(String key) {
    return key.equals("do") || key.equals("does") || key.equals("did");
  }
}
