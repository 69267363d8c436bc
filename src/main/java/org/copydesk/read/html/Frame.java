package org.copydesk.read.html;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.BlockKind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An open element that makes blocks.
 *
 * @param element it
 * @param kind what words directly in it are
 * @param fixed whether all words in it are that, whatever their elements: those of a quotation
 */
record Frame(Element element, BlockKind kind, boolean fixed) {
  private static final Map<String, BlockKind> FIXED =
      Map.ofEntries(
          Map.entry("blockquote", BlockKind.BLOCKQUOTE),
          Map.entry("figcaption", BlockKind.CAPTION),
          Map.entry("caption", BlockKind.CAPTION),
          Map.entry("pre", BlockKind.CODE),
          Map.entry("listing", BlockKind.CODE),
          Map.entry("h1", BlockKind.SUBHEAD),
          Map.entry("h2", BlockKind.SUBHEAD),
          Map.entry("h3", BlockKind.SUBHEAD),
          Map.entry("h4", BlockKind.SUBHEAD),
          Map.entry("h5", BlockKind.SUBHEAD),
          Map.entry("h6", BlockKind.SUBHEAD));

  private static final Map<String, BlockKind> LOOSE =
      Map.of(
          "figure", BlockKind.CAPTION,
          "li", BlockKind.LIST_ITEM,
          "dt", BlockKind.LIST_ITEM,
          "dd", BlockKind.LIST_ITEM,
          "tr", BlockKind.TABLE_ROW);

  /** What may stand above an {@code article} and still belong to it. */
  private static final Set<BlockKind> TOP =
      EnumSet.of(BlockKind.HEADLINE, BlockKind.DECK, BlockKind.BYLINE, BlockKind.DATELINE);

  /** Whether this lies outside the story: what stands here is copy only if it says so. */
  boolean outside() {
    return kind == BlockKind.FURNITURE && !fixed;
  }

  /** Whether words of several elements in it make one block: those of a table row. */
  boolean row() {
    return kind == BlockKind.TABLE_ROW;
  }

  /**
   * What {@code child} makes of its words here.
   *
   * @param says what its name and attributes say; null if nothing
   */
  Frame below(Element child, @Nullable BlockKind says) {
    if (fixed) {
      boolean credit = kind == BlockKind.CAPTION && says == BlockKind.CREDIT;
      return new Frame(child, credit ? BlockKind.CREDIT : kind, true);
    }
    if (outside()) {
      return says != null && TOP.contains(says)
          ? new Frame(child, says, true)
          : new Frame(child, BlockKind.FURNITURE, false);
    }
    if (says != null) {
      return new Frame(child, says, true);
    }
    String tag = child.normalName();
    BlockKind told = FIXED.get(tag);
    if (told != null) {
      return new Frame(child, told, true);
    }
    BlockKind loose = LOOSE.get(tag);
    if (loose != null) {
      return new Frame(child, loose, false);
    }
    return new Frame(child, kind, false);
  }
}
