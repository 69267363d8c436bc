package org.copydesk.read;

import java.util.regex.Pattern;

/**
 * Tells the format of a file whose name does not: standard input, {@code draft.txt} that holds a
 * web page, a file without an ending. Careful: what may be plain text is plain text.
 */
final class Sniffer {
  private static final Pattern PAGE =
      Pattern.compile(
          "\\s*(?:<!doctype html|<html[\\s>]|<head[\\s>]|<body[\\s>]|<!-- wp:|<(?:article|section|div|h1|p)"
              + "[\\s>].*</?(?:article|section|div|h[1-6]|p)[\\s>]).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern FRONT_MATTER =
      Pattern.compile("(?:---|\\+\\+\\+)[ \\t]*\\R(?:.*\\R){0,3}[\\w-]+[ \\t]*[:=]");

  private static final Pattern LINK =
      Pattern.compile("\\[[^\\]\\[]{1,200}\\]\\(https?://[^)\\s]+\\)");

  private static final Pattern FEED = Pattern.compile("\\s*<(?:\\?xml|!--|rss[\\s>])(?s:.*)");

  private Sniffer() {}

  /**
   * The format that a file begins like.
   *
   * @param start its first characters, without a byte order mark
   * @param named whether its name says that it is plain text, which a web page may overrule
   */
  static Format format(String start, boolean named) {
    if (FEED.matcher(start).matches() && start.contains("<rss")) {
      return Format.WXR;
    }
    if (PAGE.matcher(start).matches()) {
      return Format.HTML;
    }
    if (named) {
      return Format.PLAIN;
    }
    boolean markdown = FRONT_MATTER.matcher(start).lookingAt() || LINK.matcher(start).find();
    return markdown ? Format.MARKDOWN : Format.PLAIN;
  }
}
