package org.copydesk.analyze;

import java.util.Set;
import org.copydesk.lexicon.Lexicons;

/**
 * Whether a story without a label is an editorial by what it says: the newspaper names itself, and
 * says more than once what it believes or wants. A report names it too, <i>told this newspaper</i>,
 * and has no <i>we</i> outside quotations that urges anybody.
 */
final class Editorials {
  /** So often at least the newspaper says what it believes. */
  private static final int FEWEST = 2;

  /** Between <i>we</i> and its verb stand so many words at most: <i>we would therefore urge</i>. */
  private static final int NEAR = 3;

  private static final Set<String> SELF =
      Set.of("newspaper", "paper", "page", "board", "magazine", "journal");

  private final Lexicons lexicons;

  Editorials(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Whether {@code story} speaks so. */
  boolean speaks(StoryText story) {
    int stances = 0;
    boolean named = false;
    for (NumberedBlock block : story.blocks()) {
      ParsedBlock parsed = block.parsed();
      for (int i = 0; parsed.block().kind().body() && i < parsed.tokens().size(); i++) {
        if (!parsed.quoted(i)) {
          named |= self(parsed, i);
          stances += parsed.key(i).equals("we") && stance(parsed, i) ? 1 : 0;
        }
      }
    }
    return named && stances >= FEWEST;
  }

  /** <i>this newspaper</i>, <i>this editorial board</i>. */
  private static boolean self(ParsedBlock block, int i) {
    if (!block.key(i).equals("this")) {
      return false;
    }
    boolean editorial = block.key(i + 1).equals("editorial");
    return SELF.contains(block.key(editorial ? i + 2 : i + 1));
  }

  private boolean stance(ParsedBlock block, int we) {
    for (int i = we + 1; i <= we + NEAR; i++) {
      if (lexicons.has("editorial-stance", block.key(i))) {
        return true;
      }
    }
    return false;
  }
}
