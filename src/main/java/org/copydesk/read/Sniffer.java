package org.copydesk.read;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the format of a file whose name does not: standard input, {@code draft.txt} that holds a
 * web page, a file without an ending. Careful: what may be plain text is plain text.
 */
final class Sniffer {
  /** How far a web page may take to begin. */
  private static final int HEAD = 4096;

  private static final Pattern PAGE =
      Pattern.compile(
          "\\s*(?:<!doctype html|<html[\\s>]|<head[\\s>]|<body[\\s>]|<!-- wp:|<(?:article|section|div|h1|p)"
              + "[\\s>].*</?(?:article|section|div|h[1-6]|p)[\\s>]).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern FRONT_MATTER =
      Pattern.compile("(?:---|\\+\\+\\+)[ \\t]*\\R(?:.*\\R){0,3}[\\w-]+[ \\t]*[:=]");

  private static final Pattern LINK =
      Pattern.compile("\\[[^\\]\\[]{1,200}\\]\\(https?://[^)\\s]+\\)");

  private static final Pattern JSON =
      Pattern.compile("\\s*(?:\\[\\s*)?\\{\\s*\"[\\w@$.:-]{1,60}\"\\s*:");

  /** Fields of news items, which few other JSON files have. */
  private static final Pattern NEWS_FIELD =
      Pattern.compile(
          "\"(?:body_(?:html|text|xhtml|nitf)|bodies|content_elements|pub[sS]tatus|slugline)\"\\s*:");

  private Sniffer() {}

  /**
   * The format that a file begins like.
   *
   * @param content its characters, without a byte order mark
   * @param named whether its name says that it is plain text, which markup may overrule
   */
  static Format format(String content, boolean named) {
    String start = content.substring(0, Math.min(HEAD, content.length()));
    Format xml = xml(content);
    if (xml != null) {
      return xml;
    }
    if (PAGE.matcher(start).matches()) {
      return Format.HTML;
    }
    if (JSON.matcher(start).lookingAt() && (!named || NEWS_FIELD.matcher(content).find())) {
      return Format.NINJS;
    }
    if (named) {
      return Format.PLAIN;
    }
    boolean markdown = FRONT_MATTER.matcher(start).lookingAt() || LINK.matcher(start).find();
    return markdown ? Format.MARKDOWN : Format.PLAIN;
  }

  /** The format of XML, by its root; null if it is none that is read, or no XML. */
  static @Nullable Format xml(String content) {
    String root = RootName.of(content);
    return root == null
        ? null
        : switch (root) {
          case "rss" -> Format.WXR;
          case "html" -> Format.HTML;
          case "nitf" -> Format.NITF;
          case "newsmessage", "newsitem", "packageitem", "newsml" -> Format.NEWSML;
          default -> null;
        };
  }

  /**
   * Whether JSON or XML with an ending that tells nothing may be a news item, by its beginning: a
   * walk through a folder meets settings and data of all kinds.
   */
  static boolean news(String start) {
    return xml(start) != null
        || (JSON.matcher(start).lookingAt() && NEWS_FIELD.matcher(start).find());
  }
}
