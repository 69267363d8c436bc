package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.BlockKind;
import org.copydesk.text.Token;

/**
 * Finds the lines of a social-media post above its last one, which bears the signature. Where the
 * post begins nothing shows but its length, in copy that has each sentence on a line of its own;
 * paragraphs apart belong to it only if the line that announces it is near.
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
      if (blocks.get(i).block().kind() == BlockKind.EMBED) {
        for (int above = first(article, blocks, i); above < i; above++) {
          ParsedBlock line = blocks.get(above);
          marked.set(above, line.as(new Block(BlockKind.EMBED, line.block().span())));
        }
      }
    }
    return marked;
  }

  /** The first block of the post that block {@code end} closes. */
  private static int first(Article article, List<ParsedBlock> blocks, int end) {
    boolean signature = blocks.get(end).key(0).equals("(") || !blocks.get(end).token(0).word();
    int length = signature ? 0 : length(blocks.get(end));
    int last = end;
    if (blocks.get(end).key(0).equals("(") && embed(blocks, end - 1)) {
      last--; // the name stands on a line above the handle: "— Ines Roca", "(@roca) May 3, 2024"
      length += unsigned(blocks.get(last));
    }
    int first = last;
    boolean apart = false;
    for (int above = last - 1; above >= 0; above--) {
      ParsedBlock line = blocks.get(above);
      if (ANNOUNCING.contains(line.key(line.tokens().size() - 1))) {
        return above + 1;
      }
      length += link(line) ? 0 : length(line);
      if (length > LONGEST || line.block().kind() != BlockKind.PARAGRAPH) {
        return first;
      }
      apart |= !FileLines.near(article, line, blocks.get(above + 1));
      first = apart ? first : above;
    }
    return first;
  }

  private static int length(ParsedBlock block) {
    return block.block().span().length();
  }

  /** The length of what stands before the dash of a signature. */
  private static int unsigned(ParsedBlock block) {
    for (int i = block.tokens().size() - 1; i >= 0; i--) {
      if (Scopes.dash(block.token(i))) {
        return block.token(i).start() - block.block().span().start();
      }
    }
    return length(block);
  }

  private static boolean embed(List<ParsedBlock> blocks, int i) {
    return i >= 0 && blocks.get(i).block().kind() == BlockKind.EMBED;
  }

  /** Whether the line holds nothing but an address. */
  private static boolean link(ParsedBlock line) {
    return line.tokens().stream()
        .map(Token::form)
        .allMatch(form -> form.startsWith("http") || form.startsWith("pic.") || form.contains("/"));
  }
}
