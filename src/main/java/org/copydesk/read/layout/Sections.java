package org.copydesk.read.layout;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.BlockKind;

/**
 * Runs of blocks that their first one explains: lists under {@code Related stories}, {@code About
 * the company}, and what follows the end mark of a press release.
 */
final class Sections {
  private static final Pattern ABOUT =
      Pattern.compile(
          "about (?:the |this |our )?([\\p{L}\\p{N} .,&'’-]{2,60}):?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern SELF =
      Pattern.compile(
          "(?:company|author|authors|organi[sz]ation|writer|us|publisher)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTACT =
      Pattern.compile(
          "(?:media|press)(?: relations)? (?:contacts?|enquiries|inquiries|office):?|notes? to editors:?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern END_MARK =
      Pattern.compile(
          "#{3,}|# # #|[–—-] ?30 ?[–—-]|[–—-]? ?ends ?[–—-]?", Pattern.CASE_INSENSITIVE);

  /** Standing text of a press release lies in this last part of it. */
  private static final double TAIL = 0.4;

  private Sections() {}

  static void mark(Page page) {
    related(page);
    corrections(page);
    for (int i = 0; i < page.size(); i++) {
      String words = page.shape(i).units() <= 80 ? page.words(i, 80) : "";
      if (page.before(i) >= TAIL && END_MARK.matcher(words).matches()) {
        page.set(i, BlockKind.FURNITURE);
        about(page, i + 1, true);
      } else if (heading(page, i) && page.before(i) >= TAIL && standing(page, i, words)) {
        page.set(i, BlockKind.ABOUT);
        about(page, i + 1, false);
      }
    }
  }

  private static boolean heading(Page page, int i) {
    boolean open =
        page.is(i, BlockKind.SUBHEAD)
            || (page.is(i, BlockKind.PARAGRAPH) && page.shape(i).words() <= 8);
    return open && !page.shape(i).sentence();
  }

  private static boolean standing(Page page, int i, String words) {
    if (CONTACT.matcher(words).matches()) {
      return true;
    }
    Matcher about = ABOUT.matcher(words);
    if (!about.matches() || i + 1 >= page.size()) {
      return false;
    }
    String name = about.group(1).strip();
    if (SELF.matcher(name).matches()) {
      return true;
    }
    // The text about a company begins with its name; a subhead "About the victims" heads copy.
    String first = name.substring(0, (name + " ").indexOf(' ')).toLowerCase(Locale.ROOT);
    boolean proper = Character.isUpperCase(name.codePointAt(0));
    return proper && page.words(i + 1, 60).toLowerCase(Locale.ROOT).contains(first);
  }

  private static void about(Page page, int from, boolean pastHeadings) {
    for (int i = from; i < page.size(); i++) {
      BlockKind kind = page.kind(i);
      if (kind == BlockKind.SUBHEAD && !pastHeadings) {
        return;
      }
      if (kind == BlockKind.PARAGRAPH
          || kind == BlockKind.LIST_ITEM
          || kind == BlockKind.SUBHEAD
          || kind == BlockKind.BLOCKQUOTE) {
        page.set(i, BlockKind.ABOUT);
      }
    }
  }

  /** {@code Correction:} on its own announces the paragraph below it. */
  private static void corrections(Page page) {
    for (int i = 1; i < page.size(); i++) {
      boolean announces =
          page.is(i - 1, BlockKind.CORRECTION)
              && (page.shape(i - 1).words() <= 6 || page.shape(i - 1).end() == Shape.End.OPEN);
      if (announces && page.is(i, BlockKind.PARAGRAPH)) {
        page.set(i, BlockKind.CORRECTION);
      }
    }
  }

  /** The list under a line that announces other stories. */
  private static void related(Page page) {
    for (int i = 1; i < page.size(); i++) {
      boolean under =
          page.is(i - 1, BlockKind.RELATED_LINK)
              && (page.shape(i - 1).words() <= 4 || page.shape(i - 1).end() == Shape.End.OPEN);
      boolean goesOn =
          under || (page.is(i - 1, BlockKind.RELATED_LINK) && relatedItem(page, i - 1));
      if (goesOn && page.is(i, BlockKind.LIST_ITEM) && !page.shape(i).sentence()) {
        page.set(i, BlockKind.RELATED_LINK);
      }
    }
  }

  private static boolean relatedItem(Page page, int i) {
    return !page.shape(i).sentence();
  }
}
