package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.BlockKind;

/**
 * Finds the lines of a social-media post above its last one, which bears the signature, in copy
 * that has each sentence on a line of its own. Where the post begins nothing shows but its length.
 */
final class PostLines {
  /** A post has so many characters at most. */
  private static final int LONGEST = 280;

  /** A line that ends in one of these announces the post. */
  private static final Set<String> ANNOUNCING = Set.of(":", "…", "...");

  private PostLines() {}

  /** The same blocks, lines of posts marked as such. */
  static List<ParsedBlock> mark(Article article, List<ParsedBlock> blocks) {
    List<ParsedBlock> marked = new ArrayList<>(blocks);
    for (int i = 1; i < marked.size(); i++) {
      if (blocks.get(i).block().kind() != BlockKind.EMBED) {
        continue;
      }
      boolean signature = blocks.get(i).key(0).equals("(") || !blocks.get(i).token(0).word();
      int length = signature ? 0 : blocks.get(i).block().span().length();
      for (int above = i - 1; above >= 0; above--) {
        ParsedBlock line = blocks.get(above);
        length += line.block().span().length();
        boolean part =
            length <= LONGEST
                && line.block().kind() == BlockKind.PARAGRAPH
                && !ANNOUNCING.contains(line.key(line.tokens().size() - 1))
                && FileLines.next(article, line, blocks.get(above + 1));
        if (!part) {
          break;
        }
        marked.set(above, line.as(new Block(BlockKind.EMBED, line.block().span())));
      }
    }
    return marked;
  }
}
