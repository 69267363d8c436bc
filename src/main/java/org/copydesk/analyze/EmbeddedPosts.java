package org.copydesk.analyze;

import java.util.List;
import org.copydesk.article.BlockKind;

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

  private EmbeddedPosts() {}

  /** Whether one is in the story, or in the file around it. */
  static boolean in(StoryText story) {
    for (NumberedBlock block : story.blocks()) {
      if (block.parsed().block().kind() == BlockKind.EMBED) {
        return true;
      }
    }
    String file = story.article().origin().source().content();
    return SIGNS.stream().anyMatch(file::contains);
  }
}
