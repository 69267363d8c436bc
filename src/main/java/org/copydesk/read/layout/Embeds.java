package org.copydesk.read.layout;

import java.util.regex.Pattern;
import org.copydesk.article.BlockKind;

/** Social-media posts set into a story: {@code — Lina Pohl (@lpohl) May 3, 2024} signs one. */
final class Embeds {
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?:^|[–—-] ?)[^()]{0,80}\\(@\\w{1,30}\\),? \\p{L}+\\.? \\d{1,2},? \\d{4}\\.?$");
  private static final Pattern PICTURE = Pattern.compile("pic\\.twitter\\.com/\\w+");

  private static final Pattern TAGS = Pattern.compile("(?:(?:#|@|https?:|pic\\.|//)\\S* ?)*");

  private Embeds() {}

  /** Whether a signature has nothing above it but tags and links: the post is the block before. */
  private static boolean onlyTags(String words) {
    return TAGS.matcher(words.strip()).matches();
  }

  private static int lastDash(String words) {
    return Math.max(words.lastIndexOf('—'), words.lastIndexOf('–'));
  }

  static void mark(Page page) {
    for (int i = 0; i < page.size(); i++) {
      boolean quotable =
          page.is(i, BlockKind.PARAGRAPH)
              || page.is(i, BlockKind.BLOCKQUOTE)
              || page.is(i, BlockKind.LIST_ITEM);
      if (!quotable || page.shape(i).units() > 1000) {
        continue;
      }
      String words = page.words(i, 1000);
      if (words.contains("(@") && SIGNATURE.matcher(words).find()) {
        page.set(i, BlockKind.EMBED);
        boolean alone = onlyTags(words.substring(0, Math.max(0, lastDash(words))));
        if (alone && page.is(i - 1, BlockKind.PARAGRAPH) && page.shape(i - 1).words() <= 60) {
          page.set(i - 1, BlockKind.EMBED);
        }
      } else if (words.contains("pic.twitter.com/") && PICTURE.matcher(words).find()) {
        page.set(i, BlockKind.EMBED);
      }
    }
  }
}
