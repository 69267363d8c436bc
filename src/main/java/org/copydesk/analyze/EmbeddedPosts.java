package org.copydesk.analyze;

import java.util.List;
import org.copydesk.article.Block;
import org.copydesk.article.BlockKind;
import org.copydesk.text.Span;

/**
 * Tells whether a story shows a post or a film of somebody else whose words are not, or not all, in
 * the file: {@code <tweet tweet-id="12"/>}, {@code <blockquote class="twitter-tweet">}. Words that
 * the story does not have may stand there.
 */
final class EmbeddedPosts {
  /** What only the markup of an embedded post or film has. */
  private static final List<String> SIGNS =
      List.of(
          "<tweet",
          "< tweet",
          "{% twitter",
          "twitter-tweet",
          "twitter-video",
          "platform.twitter.com/embed",
          "instagram-media",
          "tiktok-embed",
          "bluesky-embed",
          "mastodon-embed",
          "facebook.com/plugins/",
          "youtube.com/embed/",
          "player.vimeo.com/");

  /** How far before or behind its words a story may have one, in UTF-16 units of the file. */
  private static final int NEAR = 600;

  private EmbeddedPosts() {}

  /**
   * Whether one is in the story, or in the file between its words: not one in the box beside the
   * story, nor in another story of an export.
   */
  static boolean in(StoryText story) {
    // Fields of a file stand in any order: a headline may be written behind the copy.
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (Block block : story.article().blocks()) {
      if (block.kind() == BlockKind.EMBED) {
        return true;
      }
      if (block.kind() != BlockKind.FURNITURE && block.kind() != BlockKind.RELATED_LINK) {
        Span place = story.article().text().toSource(block.span());
        from = Math.min(from, place.start());
        to = Math.max(to, place.end());
      }
    }
    String file = story.article().origin().source().content();
    from = Math.max(0, Math.min(from, to) - NEAR);
    String near = file.substring(from, Math.min(file.length(), to + NEAR));
    return SIGNS.stream().anyMatch(near::contains);
  }
}
