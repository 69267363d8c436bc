package org.copydesk.read.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page the story stands.
 *
 * @param document the page
 * @param mass how its text is spread
 * @param root the element that holds the story: an {@code article}, {@code main} or the body
 * @param headline the element of the headline; null if none is marked
 */
record Page(Document document, Mass mass, Element root, @Nullable Element headline) {

  /** Text of a page that surely holds a story, in UTF-16 units. */
  private static final int STORY = 200;

  /**
   * Looks for the story.
   *
   * @param title what the head of the page calls it; empty if it does not say
   */
  static Page of(Document document, String title) {
    Mass mass = Mass.of(document);
    Element root = root(document, mass);
    return new Page(document, mass, root, new Headlines(mass, root, title).find(document));
  }

  /** A stretch of HTML that is a story's body and nothing else. */
  static Page body(Document document) {
    return new Page(document, Mass.of(document), document.body(), null);
  }

  /**
   * The {@code article} that holds most of what all of them hold, else {@code main}, else the body.
   */
  private static Element root(Document document, Mass mass) {
    int all = 0;
    int outermostEnd = 0;
    Element largest = null;
    for (Element article : document.getElementsByTag("article")) {
      // One in another is a part of it: an entry of a live report, an embedded post.
      if (article.sourceRange().startPos() >= outermostEnd) {
        outermostEnd = article.endSourceRange().endPos();
        all += mass.in(article);
        largest = largest == null || mass.in(article) > mass.in(largest) ? article : largest;
      }
    }
    if (largest != null && mass.in(largest) >= STORY && mass.in(largest) * 2 > all) {
      return largest;
    }
    Element main = document.selectFirst("main, [role=main]");
    return main != null && mass.in(main) >= STORY ? main : document.body();
  }
}
