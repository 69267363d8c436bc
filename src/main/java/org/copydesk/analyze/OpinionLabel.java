package org.copydesk.analyze;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.BlockKind;
import org.copydesk.text.Span;

/**
 * Whether a story says that it is opinion: in its front matter ({@code section: Opinion}), in a
 * line above its headline ({@code COMMENT}), or at the head of the headline ({@code Opinion | The
 * dam must go}). What kinds there are: AP Stylebook, opinion and analysis; Trust Project, type of
 * work.
 */
final class OpinionLabel {
  private static final Set<String> LABELS =
      Set.of(
          "opinion",
          "opinions",
          "analysis",
          "news analysis",
          "comment",
          "commentary",
          "column",
          "columnist",
          "columnists",
          "editorial",
          "editorials",
          "leader",
          "leading article",
          "op-ed",
          "op ed",
          "oped",
          "review",
          "reviews",
          "letters",
          "letter",
          "letters to the editor",
          "letter to the editor",
          "guest column",
          "guest essay",
          "guest opinion",
          "guest commentary",
          "opinion piece",
          "perspective",
          "perspectives",
          "viewpoint",
          "the view",
          "our view");

  /** Words that also begin news headlines before a colon: "Review: Three in ten schools fail". */
  private static final Set<String> ALSO_NEWS =
      Set.of(
          "review",
          "reviews",
          "leader",
          "letter",
          "letters",
          "column",
          "columnist",
          "columnists",
          "perspective",
          "perspectives",
          "comment",
          "the view");

  private static final String[] FIELDS = {
    "type", "category", "categories", "section", "sections", "kind", "genre", "label", "kicker"
  };

  private static final String[] AUTHORS = {"author", "authors", "byline"};

  private static final Pattern BOARD =
      Pattern.compile("\\bEditorial Board\\b", Pattern.CASE_INSENSITIVE);

  /** A label is a word or a few; longer lines above a headline are something else. */
  private static final int LONGEST = 40;

  /** A first line without a mark of a headline has so many characters at most. */
  private static final int HEADLINE = 110;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern EDGES = Pattern.compile("^[\\[(]|[\\])]$|[:.|]$");

  private OpinionLabel() {}

  /** Whether {@code article} bears such a label. */
  static boolean on(Article article) {
    for (String field : FIELDS) {
      for (String value : article.metadata().fields().getOrDefault(field, "").split(",", -1)) {
        if (LABELS.contains(plain(value))) {
          return true;
        }
      }
    }
    if (signed(article)) {
      return true;
    }
    String title = article.metadata().fields().getOrDefault("title", "");
    return heads(title) || aboveHeadline(article);
  }

  /** Whether the board that writes editorials signs it: {@code By the Editorial Board}. */
  private static boolean signed(Article article) {
    for (String field : AUTHORS) {
      if (BOARD.matcher(article.metadata().fields().getOrDefault(field, "")).find()) {
        return true;
      }
    }
    String text = article.text().text();
    return article.blocks().stream()
        .filter(block -> block.kind() == BlockKind.BYLINE)
        .anyMatch(block -> BOARD.matcher(block.span().in(text)).find());
  }

  private static boolean aboveHeadline(Article article) {
    String text = article.text().text();
    // Without a headline a kicker is the only short line before the story begins.
    boolean titled = article.metadata().hasAny("title");
    boolean below = false;
    boolean line = false;
    for (Block block : article.blocks()) {
      Span span = block.span();
      if (block.kind() == BlockKind.HEADLINE) {
        if (heads(span.in(text)) || label(span, text)) {
          return true;
        }
        below = true; // the label may be the next line
        continue;
      }
      if (below) {
        return label(span, text);
      }
      boolean lineOfItsOwn =
          span.length() <= LONGEST
              && (block.kind() == BlockKind.FURNITURE
                  || block.kind() == BlockKind.PARAGRAPH
                  || block.kind() == BlockKind.SUBHEAD);
      if (lineOfItsOwn && label(span, text)) {
        return titled || hasHeadline(article) || line;
      }
      line |= lineOfItsOwn; // a headline that nothing marks as one
      boolean first = block == article.blocks().get(0);
      if (!lineOfItsOwn && block.kind().body() && !(first && span.length() <= HEADLINE)) {
        return false;
      }
      line |= first;
    }
    return false;
  }

  /** Whether a block is nothing but a label; reading text has no runs of blanks. */
  private static boolean label(Span span, String text) {
    return span.length() <= LONGEST && LABELS.contains(plain(span.in(text)));
  }

  private static boolean hasHeadline(Article article) {
    return article.blocks().stream().anyMatch(block -> block.kind() == BlockKind.HEADLINE);
  }

  /** {@code Opinion | ...}, {@code Analysis: ...}. */
  private static boolean heads(String headline) {
    int bar = headline.indexOf('|');
    int colon = headline.indexOf(':');
    if (bar > 0 && LABELS.contains(plain(headline.substring(0, bar)))) {
      return true;
    }
    String before = colon > 0 && colon <= LONGEST ? plain(headline.substring(0, colon)) : "";
    return LABELS.contains(before) && !ALSO_NEWS.contains(before);
  }

  private static String plain(String label) {
    if (label.isEmpty()) {
      return ""; // of a field that there is not
    }
    String words = BLANKS.matcher(label).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    return EDGES.matcher(words).replaceAll("").strip();
  }
}
