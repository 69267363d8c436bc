package org.copydesk.analyze;

import java.util.Set;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * How often a writer speaks of himself, or of those he writes for: <i>I saw</i>, <i>our team</i>.
 * Who speaks for a nation does not: <i>our borders</i>, <i>we must act</i>, <i>let us</i>.
 */
final class OwnVoice {
  /** Words for one who speaks of himself. */
  static final Set<String> SINGULAR =
      WordSet.of("i", "i'm", "i've", "i'd", "i'll", "me", "my", "mine", "myself");

  private static final Set<String> PLURAL =
      WordSet.of("we", "we're", "we've", "we'd", "we'll", "our", "us");

  /** What everybody is called upon to do. */
  private static final Set<String> URGED =
      Set.of("must", "should", "need", "can't", "cannot", "can", "live", "ought", "all");

  /** How far from <i>our</i> its noun may stand, in tokens. */
  private static final int FAR = 4;

  private final Lexicons lexicons;

  OwnVoice(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** The words of the first person in {@code block}, outside quotations. */
  Words words(ParsedBlock block) {
    int singular = 0;
    int plural = 0;
    int everybody = 0;
    for (int i = 0; block.block().kind().body() && i < block.tokens().size(); i++) {
      Token token = block.token(i);
      // "US" in capitals is a state.
      boolean self = !block.quoted(i) && !token.form().equals("US");
      singular += self && SINGULAR.contains(token.key()) ? 1 : 0;
      if (self && PLURAL.contains(token.key())) {
        plural += everybody(block, i) ? 0 : 1;
        everybody += everybody(block, i) ? 1 : 0;
      }
    }
    return new Words(singular, plural, everybody);
  }

  /**
   * Words of the first person.
   *
   * @param singular those for the writer
   * @param plural those for a body
   * @param everybody those for a nation, or mankind
   */
  record Words(int singular, int plural, int everybody) {
    static final Words NONE = new Words(0, 0, 0);

    Words and(Words more) {
      return new Words(singular + more.singular, plural + more.plural, everybody + more.everybody);
    }

    int all() {
      return singular + plural + everybody;
    }

    /** Those that show whose piece it is: whoever says "I" means himself by "our country", too. */
    int own() {
      return singular > 0 ? all() : plural;
    }
  }

  /** Whether <i>we</i> or <i>our</i> stands for all of a nation or all people. */
  private boolean everybody(ParsedBlock block, int at) {
    String key = block.key(at);
    if (key.equals("us")) {
      return block.key(at - 1).equals("let") || block.key(at - 1).equals("of");
    }
    if (!key.equals("our")) {
      return URGED.contains(block.key(at + 1));
    }
    for (int i = at + 1; i < Math.min(block.tokens().size(), at + FAR); i++) {
      if (lexicons.has("national-noun", block.key(i))) {
        return true;
      }
      Tag tag = block.token(i).tag();
      if (tag != Tag.ADJECTIVE && tag != Tag.NOUN && tag != Tag.NAME && tag != Tag.POSSESSIVE) {
        return false;
      }
    }
    return false;
  }
}
