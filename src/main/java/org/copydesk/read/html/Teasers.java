package org.copydesk.read.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Lists of headlines of other stories. */
final class Teasers {
  /** How deep the link of a teaser may lie: {@code <li><h4><span><a>}. */
  private static final int DEEPEST = 5;

  private Teasers() {}

  /** Whether every item is nothing but a link whose words are no sentence; two at least. */
  static boolean list(Element list) {
    int items = 0;
    for (Element item : list.children()) {
      if (item.normalName().equals("li")) {
        if (!teaser(item)) {
          return false;
        }
        items++;
      }
    }
    return items >= 2;
  }

  private static boolean teaser(Element item) {
    Element at = item;
    for (int depth = 0; depth < DEEPEST; depth++) {
      Element only = only(at);
      if (only == null) {
        return false;
      }
      if (only.normalName().equals("a")) {
        String words = only.text().strip();
        return !words.isEmpty() && ".!?".indexOf(words.charAt(words.length() - 1)) < 0;
      }
      at = only;
    }
    return false;
  }

  /** The one element in {@code parent}, if it holds nothing else. */
  private static @Nullable Element only(Element parent) {
    Element found = null;
    for (Node child : parent.childNodes()) {
      if (child instanceof Element element) {
        if (found != null) {
          return null;
        }
        found = element;
      } else if (child instanceof TextNode words && !words.isBlank()) {
        return null;
      }
    }
    return found;
  }
}
