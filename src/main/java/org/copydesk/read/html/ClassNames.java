package org.copydesk.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.article.BlockKind;
import org.jsoup.nodes.Element;

/**
 * What the makers of a page say by its classes and ids. Names are split at hyphens, underscores and
 * capitals; a part or two neighboring parts tell: {@code article__pull-quote} is a {@code
 * pull-quote}. The outermost of several is believed. Not thread-safe.
 */
final class ClassNames {
  private static final Map<String, Role> ROLES = new HashMap<>();

  static {
    roles(
        Role.SILENT,
        "screen-reader|sr-only|visually-hidden|visuallyhidden|skip-link|skip-to|noprint");
    roles(
        Role.of(BlockKind.RELATED_LINK),
        "related|relatedcontent|recommended|recommendation|recommendations|recirc|recirculation"
            + "|readmore|read-more|read-also|read-next|trending|mostread|most-read|most-popular"
            + "|more-stories|also-like|upnext|up-next|further-reading|see-also|latest-posts"
            + "|block-query");
    roles(
        Role.of(BlockKind.FURNITURE),
        "share|sharing|shares|sharedaddy|social|addthis|newsletter|newsletters|signup|sign-up"
            + "|subscribe|subscription|promo|promos|promotion|advert|adverts|advertisement|ad|ads"
            + "|adslot|sponsor|sponsored|cookie|cookies|consent|gdpr|breadcrumb|breadcrumbs"
            + "|pagination|pager|comments|disqus|respond|sidebar|widget|widgets|menu|nav|navbar"
            + "|navigation|toolbar|modal|popup|paywall|tags|taglist|tagcloud|tag-links|cat-links"
            + "|masthead|login|search|outbrain|taboola|donate|donation|toc|block-buttons"
            + "|site-header|site-footer|block-archives|block-categories|block-calendar|block-file");
    roles(
        Role.of(BlockKind.EMBED),
        "twitter-tweet|twitter-video|tweet|instagram-media|tiktok-embed|bluesky-embed"
            + "|mastodon-embed|reddit-embed|fb-post|block-embed");
    roles(Role.of(BlockKind.BLOCKQUOTE), "pullquote|pull-quote|block-pullquote|block-verse");
    roles(
        Role.of(BlockKind.ABOUT),
        "author-bio|about-author|author-box|author-info|author-description|bio|boilerplate");
    roles(
        Role.of(BlockKind.BYLINE),
        "byline|bylines|author|authors|author-name|writer|contributor|contributors|posted-by"
            + "|entry-meta|post-meta|article-meta");
    roles(
        Role.of(BlockKind.DATELINE),
        "dateline|timestamp|datetime|date|pubdate|publish-date|published|posted-on|updated");
    roles(
        Role.of(BlockKind.DECK),
        "deck|dek|standfirst|subtitle|sub-title|subheadline|sub-headline|subhed|sub-hed"
            + "|article-summary|article-description|excerpt");
    roles(Role.of(BlockKind.CAPTION), "caption|captions|cutline");
    roles(Role.of(BlockKind.CREDIT), "credit|credits|copyright|photographer");
    roles(
        Role.of(BlockKind.CORRECTION),
        "correction|corrections|clarification|editors-note|editor-note");
    roles(Role.of(BlockKind.DISCLAIMER), "disclaimer");
  }

  /** Names repeat a thousand times in a page. */
  private final Map<String, Role> known = new HashMap<>();

  private static void roles(Role role, String names) {
    for (String name : names.split("\\|", -1)) {
      ROLES.put(name, role);
    }
  }

  /** What the classes and the id of {@code element} say. */
  Role of(Element element) {
    String names = element.className() + " " + element.id();
    return names.length() == 1 || names.length() > 500
        ? Role.NONE
        : known.computeIfAbsent(names, ClassNames::read);
  }

  private static Role read(String names) {
    for (String name : names.trim().split("\\s+", -1)) {
      List<String> parts = parts(name);
      // A pair says more than its halves: an author-bio is no author.
      for (int length = 2; length >= 1; length--) {
        for (int i = 0; i + length <= parts.size(); i++) {
          Role role = ROLES.get(String.join("-", parts.subList(i, i + length)));
          if (role != null) {
            return role;
          }
        }
      }
    }
    return Role.NONE;
  }

  /** {@code articlePull__quote} is {@code article, pull, quote}. */
  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : '-';
      boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
      if ((hump || !Character.isLetterOrDigit(c)) && !part.isEmpty()) {
        parts.add(part.toString().toLowerCase(Locale.ROOT));
        part.setLength(0);
      }
      if (Character.isLetterOrDigit(c)) {
        part.append(c);
      }
    }
    return parts;
  }
}
