package org.copydesk.read.html;

import org.copydesk.read.spi.Limits;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Parses HTML and XML, each element with its place. What has too many tags is refused before a tree
 * is built of them: a million nested elements take half a gigabyte and many seconds. Loads nothing
 * that the markup names, and knows no entities but those of HTML.
 */
public final class MarkupParser {
  private MarkupParser() {}

  /**
   * The page as a browser understands it.
   *
   * @throws org.copydesk.read.spi.TooLargeException if it has more than {@link Limits#ELEMENTS}
   */
  public static Document html(String html) {
    count(html, Limits.ELEMENTS, "The page");
    return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
  }

  /**
   * The elements of an XML file, well-formed or not.
   *
   * @throws org.copydesk.read.spi.TooLargeException if there are more than {@link
   *     Limits#ELEMENTS_OF_XML}
   */
  public static Document xml(String xml) {
    count(xml, Limits.ELEMENTS_OF_XML, "The XML");
    return Parser.xmlParser().setTrackPosition(true).parseInput(xml, "");
  }

  /** Counts what begins like an element, in comments and scripts too: a script has few. */
  private static void count(String markup, int limit, String what) {
    int elements = 0;
    for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at + 1)) {
      boolean begins = at + 1 < markup.length() && Character.isLetter(markup.charAt(at + 1));
      elements += begins ? 1 : 0;
      if (elements > limit) {
        throw Limits.tooLarge(what, limit, "elements");
      }
    }
  }
}
