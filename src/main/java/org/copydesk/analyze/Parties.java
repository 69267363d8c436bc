package org.copydesk.analyze;

import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a noun phrase points at somebody whom a reader can identify: a name, a state, a
 * body, a definite role.
 */
final class Parties {
  private static final Set<String> DEFINITE =
      Set.of("the", "its", "their", "his", "her", "this", "that");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "which", "who", "that");

  /** What shows somebody and is nobody. */
  private static final Set<String> SHOWN =
      Set.of("version", "picture", "image", "portrait", "view", "copy", "depiction", "display");

  private final Lexicons lexicons;

  Parties(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * Whether {@code range} names somebody; a pronoun counts if the sentence names somebody before
   * it.
   */
  boolean identifiable(ParsedBlock block, Range range) {
    if (range.to() - range.from() == 1 && PRONOUNS.contains(block.key(range.from()))) {
      return namedBefore(block, range.from());
    }
    boolean definite = DEFINITE.contains(block.key(range.from()));
    for (int i = range.from(); i < range.to(); i++) {
      Token token = block.token(i);
      if (token.form().equals(",") || token.tag() == Tag.PREPOSITION && thing(block, i - 1)) {
        break;
      }
      if (token.tag() == Tag.NAME && !Phrases.time(token)) {
        return true;
      }
      if (definite
          && (lexicons.has("organization-noun", token.key())
              || lexicons.has("title-noun", token.key()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what stands at {@code head} does nothing itself: <i>a version of the Tarn papers</i>.
   */
  private boolean thing(ParsedBlock block, int head) {
    String key = block.key(head);
    return SHOWN.contains(key) || lexicons.has("document-noun", key);
  }

  /** The name that stands nearest before {@code at} in the sentence; null if none does. */
  @Nullable Range before(ParsedBlock block, Range sentence, int at) {
    for (int i = at - 1; i >= sentence.from(); i--) {
      if (block.token(i).tag() == Tag.NAME && !Phrases.time(block.token(i)) && !block.quoted(i)) {
        int from = i;
        while (from > sentence.from() && block.token(from - 1).tag() == Tag.NAME) {
          from--;
        }
        return new Range(from, i + 1);
      }
    }
    return null;
  }

  private static boolean namedBefore(ParsedBlock block, int at) {
    int sentence = block.sentenceIndexOf(at);
    int from = block.sentences().get(Math.max(0, sentence - 1)).from();
    for (int i = from; i < at; i++) {
      if (block.token(i).tag() == Tag.NAME && !Phrases.time(block.token(i)) && !block.quoted(i)) {
        return true;
      }
    }
    return false;
  }
}
