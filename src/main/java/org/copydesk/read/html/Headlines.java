package org.copydesk.read.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline among the headings of a page: logos, decks and teasers are headings too. What
 * the head of the page says, where it stands and what it is called all count.
 */
final class Headlines {
  private static final Evaluator CALLED =
      Selector.evaluatorOf(
          "[itemprop=headline], .headline, .entry-title, .post-title, .article-title");

  private static final Set<String> TOP = Set.of("h1", "h2", "h3");
  private static final Evaluator HEADING = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6");

  /** Longer ones are no headlines, in UTF-16 units. */
  private static final int LONGEST = 400;

  /** Candidates that are looked at; behind so many comes no headline. */
  private static final int MOST = 200;

  private final Mass mass;
  private final Element root;
  private final String title;

  /**
   * @param root the element that holds the story
   * @param title what the head of the page calls it; empty if it does not say
   */
  Headlines(Mass mass, Element root, String title) {
    this.mass = mass;
    this.root = root;
    this.title = plain(title);
  }

  /** The headline in {@code document}; null if none is marked. */
  @Nullable Element find(Element document) {
    Element best = null;
    int most = 0;
    for (Element one : document.stream().filter(this::candidate).limit(MOST).toList()) {
      int points = fits(one) ? points(one) : 0;
      if (points > most) {
        best = one;
        most = points;
      }
    }
    return best != null ? best : first();
  }

  private boolean candidate(Element one) {
    return TOP.contains(one.normalName()) || (one.attributesSize() > 0 && one.is(CALLED));
  }

  private boolean fits(Element one) {
    int size = mass.in(one);
    if (size == 0 || size > LONGEST || one.hasClass("site-title") || one.hasClass("logo")) {
      return false;
    }
    if (!TOP.contains(one.normalName()) && one.selectFirst(HEADING) != null) {
      return false;
    }
    for (Element at = one.parent(); at != null && at != root; at = at.parent()) {
      String tag = at.normalName();
      if (tag.equals("nav")
          || tag.equals("aside")
          || tag.equals("footer")
          || tag.equals("article")) {
        return false;
      }
    }
    return true;
  }

  private int points(Element one) {
    String words = plain(one.text());
    boolean said = !words.isEmpty() && (title.equals(words) || title.startsWith(words + " "));
    boolean called = one.is(CALLED);
    boolean top = one.normalName().equals("h1");
    if (!said && !called && !top) {
      return 0;
    }
    boolean inside = within(one);
    return (called ? 8 : 0) + (said ? 6 : 0) + (top ? 4 : 0) + (inside ? 2 : 0);
  }

  private boolean within(Element one) {
    int place = one.sourceRange().startPos();
    return place >= root.sourceRange().startPos() && place < root.endSourceRange().endPos();
  }

  /** A heading of any level above all words of the story. */
  private @Nullable Element first() {
    Element heading = root.selectFirst(HEADING);
    return heading != null && mass.in(heading) > 0 && mass.between(root, heading) == 0
        ? heading
        : null;
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
