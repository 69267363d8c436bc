package org.copydesk.analyze;

import java.util.EnumSet;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.SourceBalance.Genre;
import org.copydesk.fact.Story;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Span;
import org.copydesk.text.Token;

/**
 * What a story is as a whole: where it begins, how long it is, whether it is signed, dated,
 * labeled.
 */
final class StoryFacts {
  private static final int LONGEST_DATELINE = 14;

  /** Pieces in which somebody openly speaks for himself. */
  private static final Set<Genre> PERSONAL =
      EnumSet.of(Genre.OPINION, Genre.INTERVIEW, Genre.SERVICE, Genre.FIRST_PERSON);

  private StoryFacts() {}

  static Story story(int id, StoryText text, Lexicons lexicons) {
    Article article = text.article();
    int words = 0;
    for (NumberedBlock block : text.blocks()) {
      BlockKind kind = block.parsed().block().kind();
      if (kind.copy() || kind.quoted() || kind == BlockKind.TABLE_ROW || kind == BlockKind.ABOUT) {
        for (Token token : block.parsed().tokens()) {
          words += token.word() ? 1 : 0;
        }
      }
    }
    boolean opinion =
        OpinionLabel.on(article)
            || new AuthorLine(lexicons).closes(text)
            || new Editorials(lexicons).speaks(text);
    Genre genre = new Genres(lexicons).of(text, opinion, words);
    text.genre(genre);
    return new Story(
        id,
        anchor(article, text),
        article.linkLayer(),
        words,
        has(article, BlockKind.BYLINE) || article.metadata().hasAny("author", "authors", "byline"),
        has(article, BlockKind.DATELINE)
            || datedLead(text)
            || article.metadata().hasAny("date", "pubdate", "published", "lastmod"),
        opinion,
        !PERSONAL.contains(genre));
  }

  private static Span anchor(Article article, StoryText text) {
    for (Block block : article.blocks()) {
      if (block.kind() == BlockKind.HEADLINE) {
        return block.span();
      }
    }
    for (NumberedBlock block : text.blocks()) {
      if (block.parsed().block().kind().body()) {
        int to = Math.min(block.parsed().tokens().size(), 8);
        return block.parsed().span(0, to);
      }
    }
    return new Span(0, 0);
  }

  /** Whether the story opens with place and date: <i>HARWICK, Feb. 19, 2026 — A bursar ...</i>. */
  private static boolean datedLead(StoryText text) {
    for (NumberedBlock block : text.blocks()) {
      if (block.parsed().block().kind() == BlockKind.PARAGRAPH) {
        boolean date = false;
        for (Token token : block.parsed().tokens().stream().limit(LONGEST_DATELINE).toList()) {
          boolean dash = "—–-".contains(token.form()) || token.form().equals("--");
          if (dash) {
            return date;
          }
          date |= Phrases.time(token) || Character.isDigit(token.key().charAt(0));
        }
        return false;
      }
    }
    return false;
  }

  private static boolean has(Article article, BlockKind kind) {
    return article.blocks().stream().anyMatch(block -> block.kind() == kind);
  }
}
