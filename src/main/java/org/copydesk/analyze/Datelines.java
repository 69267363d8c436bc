package org.copydesk.analyze;

import java.util.List;
import java.util.Locale;
import org.copydesk.article.BlockKind;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Tells the place that opens a report from a speaker: <i>NEW TARN: Rebels have taken</i>, once and
 * at the head of the story, is a dateline; a transcript has many such lines.
 */
final class Datelines {
  /** So many tokens a place has at most. */
  private static final int LONGEST = 3;

  /** A shorter line is a label, in tokens. */
  private static final int SHORTEST_LEAD = 10;

  private Datelines() {}

  /** The first paragraph if it opens with a dateline and a colon; null if it does not. */
  static @Nullable ParsedBlock first(List<ParsedBlock> blocks, Lexicons lexicons) {
    ParsedBlock dated = null;
    for (ParsedBlock block : blocks) {
      int colon = colon(block);
      if (block.block().kind() != BlockKind.PARAGRAPH) {
        if (colon > 0 && block.block().kind().quoted()) {
          return null;
        }
      } else if (dated == null) {
        boolean lead =
            colon > 0
                && block.tokens().size() > SHORTEST_LEAD
                && block.token(colon + 1).capitalized()
                && block.token(colon + 1).tag() != Tag.OPEN_QUOTE
                && !somebody(block, colon, lexicons);
        if (!lead) {
          return null;
        }
        dated = block;
      } else if (colon > 0) {
        return null;
      }
    }
    return dated;
  }

  /** Where the colon stands behind words in capitals that open the block; -1 if none does. */
  private static int colon(ParsedBlock block) {
    for (int i = 0; i < Math.min(block.tokens().size() - 1, LONGEST + 1); i++) {
      String form = block.token(i).form();
      if (form.equals(":")) {
        return i == 0 ? -1 : i;
      }
      if (!block.token(i).word() || !form.equals(form.toUpperCase(Locale.ROOT))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean somebody(ParsedBlock block, int colon, Lexicons lexicons) {
    for (int i = 0; i < colon; i++) {
      String key = block.key(i);
      if (lexicons.has("given-name", key)
          || lexicons.has("title-noun", key)
          || lexicons.has("source-role", key)
          || lexicons.has("vague-group", key)
          || lexicons.has("household-name", key)
          || lexicons.has("organization-noun", key)) {
        return true;
      }
    }
    return block.token(0).form().length() < 4 && colon == 1;
  }
}
