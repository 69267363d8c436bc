package org.copydesk.read.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.article.BlockKind;
import org.jspecify.annotations.Nullable;

/** What paragraphs are by the names of their styles, those of Word, LibreOffice and newsrooms. */
public final class StyleNames {
  private static final Map<String, BlockKind> NAMES =
      Map.ofEntries(
          Map.entry("subtitle", BlockKind.DECK),
          Map.entry("quote", BlockKind.BLOCKQUOTE),
          Map.entry("intense quote", BlockKind.BLOCKQUOTE),
          Map.entry("quotations", BlockKind.BLOCKQUOTE),
          Map.entry("block text", BlockKind.BLOCKQUOTE),
          Map.entry("caption", BlockKind.CAPTION),
          Map.entry("illustration", BlockKind.CAPTION),
          Map.entry("figure", BlockKind.CAPTION),
          Map.entry("list paragraph", BlockKind.LIST_ITEM),
          Map.entry("html preformatted", BlockKind.CODE),
          Map.entry("preformatted text", BlockKind.CODE),
          Map.entry("plain code", BlockKind.CODE),
          Map.entry("toc heading", BlockKind.FURNITURE),
          Map.entry("contents heading", BlockKind.FURNITURE),
          Map.entry("header", BlockKind.FURNITURE),
          Map.entry("footer", BlockKind.FURNITURE));

  /** Newsroom templates call their styles what they like, with one of these words. */
  private static final List<Map.Entry<String, BlockKind>> WORDS =
      List.of(
          Map.entry("byline", BlockKind.BYLINE),
          Map.entry("dateline", BlockKind.DATELINE),
          Map.entry("credit", BlockKind.CREDIT),
          Map.entry("standfirst", BlockKind.DECK),
          Map.entry("subheadline", BlockKind.DECK),
          Map.entry("pull quote", BlockKind.BLOCKQUOTE),
          Map.entry("pullquote", BlockKind.BLOCKQUOTE),
          Map.entry("block quote", BlockKind.BLOCKQUOTE),
          Map.entry("caption", BlockKind.CAPTION));

  private StyleNames() {}

  /**
   * What the style says about its paragraphs; null if nothing.
   *
   * @param name as a person reads it, e.g. {@code heading 1}; case does not matter
   */
  public static @Nullable BlockKind kind(String name) {
    String plain = name.toLowerCase(Locale.ROOT).strip();
    BlockKind kind = NAMES.get(plain);
    if (kind != null) {
      return kind;
    }
    if (plain.matches("list (bullet|number|continue).*|numbering \\d.*|list \\d.*")) {
      return BlockKind.LIST_ITEM;
    }
    if (plain.matches("(toc|contents|index) \\d+")) {
      return BlockKind.FURNITURE;
    }
    for (Map.Entry<String, BlockKind> word : WORDS) {
      if (plain.contains(word.getKey())) {
        return word.getValue();
      }
    }
    return null;
  }

  /**
   * The level of headings of the style: 0 for a title, 1 to 9, or {@link
   * ParagraphDraft#NO_HEADING}.
   */
  public static int level(String name) {
    String plain = name.toLowerCase(Locale.ROOT).strip();
    if (plain.equals("title") || plain.equals("headline") || plain.equals("hed")) {
      return ParagraphDraft.TITLE;
    }
    if (plain.matches("heading [1-9]")) {
      return plain.charAt(plain.length() - 1) - '0';
    }
    if (plain.equals("heading")) {
      return 1; // as Pages and LibreOffice call the topmost
    }
    return plain.equals("subhead") || plain.equals("crosshead") || plain.equals("subheading")
        ? 2
        : ParagraphDraft.NO_HEADING;
  }
}
