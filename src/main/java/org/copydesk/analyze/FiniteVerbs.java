package org.copydesk.analyze;

import java.util.List;
import java.util.Set;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/** Tells verbs in the present from nouns of the same form by their neighbors. Immutable. */
final class FiniteVerbs {
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "think",
          "believe",
          "argue",
          "fear",
          "suggest",
          "claim",
          "see",
          "want",
          "hope",
          "call",
          "feel",
          "know",
          "worry",
          "wonder",
          "expect",
          "insist",
          "contend",
          "agree",
          "suspect",
          "consider",
          "report",
          "note",
          "warn",
          "show",
          "find",
          "allege",
          "admit",
          "deny",
          "announce");

  private final WordShapes shapes;

  FiniteVerbs(WordShapes shapes) {
    this.shapes = shapes;
  }

  /**
   * Whether it is a base form that <i>some</i> and <i>many</i> are often the subject of: <i>some
   * say</i>.
   */
  boolean saying(String key) {
    return SAYING.contains(key);
  }

  /**
   * Whether a known verb with <i>-s</i> is one here and not a plural: <i>the ministry claims the
   * dam leaks</i>.
   */
  boolean present(List<Token> words, int i, Tag before) {
    boolean subject =
        before == Tag.NOUN
            || before == Tag.NAME
            || before == Tag.PRONOUN
            || before == Tag.RELATIVE
            || before == Tag.CLOSE_QUOTE
            || before == Tag.MARK;
    if (!subject) {
      return false;
    }
    if (i + 1 >= words.size()) {
      return before != Tag.MARK;
    }
    String next = words.get(i + 1).key();
    Tag tag = shapes.closed(next);
    if (next.equals("of")
        || tag == Tag.AUXILIARY
        || tag == Tag.MODAL
        || shapes.past(next)
        || next.equals("'")) {
      return false;
    }
    if (before == Tag.MARK) {
      return words.get(i + 1).capitalized() || tag == Tag.DETERMINER || tag == Tag.PRONOUN;
    }
    if (before == Tag.PRONOUN || before == Tag.RELATIVE) {
      return true;
    }
    return tag != null
            && tag != Tag.CONJUNCTION
            && !(tag == Tag.PREPOSITION && before == Tag.NOUN && !next.equals("to"))
        || words.get(i + 1).tag() == Tag.OPEN_QUOTE
        || words.get(i + 1).capitalized()
        || before == Tag.NAME && words.get(i + 1).word()
        || shapes.adverb(next)
        || shapes.ing(next)
        || !words.get(i + 1).word() && before == Tag.NAME;
  }

  /** Whether a base form is a finite verb here and not a noun: <i>officials claim that</i>. */
  boolean base(List<Token> words, List<Token> done, int i, Tag before, String beforeKey) {
    if (beforeKey.equals("they")
        || beforeKey.equals("we")
        || beforeKey.equals("you")
        || beforeKey.equals("i")
        || before == Tag.RELATIVE) {
      return true;
    }
    String next = i + 1 < words.size() ? words.get(i + 1).key() : "";
    Tag tag = next.isEmpty() ? null : shapes.closed(next);
    boolean object =
        tag == Tag.DETERMINER
            || tag == Tag.PRONOUN
            || next.equals("to")
            || next.equals("that")
            || i + 1 < words.size() && words.get(i + 1).capitalized();
    boolean plural =
        before == Tag.NOUN && beforeKey.endsWith("s")
            || before == Tag.NOUN && beforeKey.equals("people")
            || before == Tag.NAME && beforeKey.endsWith("s")
            || before == Tag.NOUN && beforeKey.equals("police");
    if (plural && next.equals("that") && !saying(words.get(i).key())) {
      // "a chemical weapons attack that": a compound, not a statement.
      return false;
    }
    if (plural) {
      return object
          || tag != null && tag != Tag.AUXILIARY && tag != Tag.MODAL && tag != Tag.CONJUNCTION
          || shapes.adverb(next)
          || next.isEmpty()
          || !Character.isLetter(next.charAt(0));
    }
    return done.isEmpty() && object;
  }
}
