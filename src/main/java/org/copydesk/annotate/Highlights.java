package org.copydesk.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.copydesk.finding.Finding;
import org.copydesk.article.Article;
import org.copydesk.article.Link;
import org.copydesk.text.Span;

/**
 * Writes the words of blocks with findings and links. Cut wherever one begins or ends, so that no
 * two of them ever overlap in the page, however they do in the story. Blocks come in order.
 */
final class Highlights {
  private final Article article;
  private final StringBuilder page;
  private final List<Marked> marked = new ArrayList<>();
  private int nextFinding;
  private int nextLink;
  private final List<Marked> open = new ArrayList<>();

  private record Marked(int number, Finding placed) {
    Span span() {
      return placed.span();
    }
  }

  Highlights(Article article, List<Finding> findings, StringBuilder page) {
    this.article = article;
    this.page = page;
    for (int i = 0; i < findings.size(); i++) {
      marked.add(new Marked(i + 1, findings.get(i)));
    }
    marked.sort(Comparator.comparing(Marked::span));
  }

  /** Writes a block. */
  void write(Span block) {
    while (nextFinding < marked.size() && marked.get(nextFinding).span().start() < block.end()) {
      open.add(marked.get(nextFinding++));
    }
    open.removeIf(one -> one.span().end() <= block.start() && one.span().length() > 0);
    List<Link> links = links(block);
    TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
    open.forEach(one -> cut(cuts, one.span(), block));
    links.forEach(link -> cut(cuts, link.span(), block));
    int from = block.start();
    for (int to : cuts.tailSet(from, false)) {
      piece(new Span(from, to), links);
      from = to;
    }
  }

  private List<Link> links(Span block) {
    List<Link> all = article.links();
    while (nextLink < all.size() && all.get(nextLink).span().end() <= block.start()) {
      nextLink++;
    }
    List<Link> links = new ArrayList<>();
    for (int i = nextLink; i < all.size() && all.get(i).span().start() < block.end(); i++) {
      links.add(all.get(i));
    }
    return links;
  }

  private static void cut(TreeSet<Integer> cuts, Span span, Span block) {
    for (int at : new int[] {span.start(), span.end()}) {
      if (block.start() < at && at < block.end()) {
        cuts.add(at);
      }
    }
  }

  private void piece(Span piece, List<Link> links) {
    String words = Html.escape(piece.in(article.text().text()));
    for (Link link : links) {
      if (link.span().contains(piece)) {
        words = link(link.target(), words);
        break;
      }
    }
    List<Marked> covering = open.stream().filter(one -> one.span().contains(piece)).toList();
    covering.stream()
        .min(Comparator.comparing(one -> one.placed.severity()))
        .ifPresentOrElse(
            gravest -> {
              mark(piece, covering, gravest);
            },
            () -> {});
    page.append(words);
    if (!covering.isEmpty()) {
      page.append("</mark>");
    }
    for (Marked one : covering) {
      if (one.span().end() == piece.end()) {
        page.append("<a class=\"number\" href=\"#f").append(one.number).append("\">");
        page.append(one.number).append("</a>");
      }
    }
  }

  private void mark(Span piece, List<Marked> covering, Marked gravest) {
    for (Marked one : covering) {
      if (one.span().start() == piece.start()) {
        page.append("<span id=\"h").append(one.number).append("\"></span>");
      }
    }
    page.append("<mark class=\"").append(gravest.placed.severity().code());
    page.append("\" title=\"");
    page.append(Html.escape(gravest.placed.message())).append("\">");
  }

  private static String link(String target, String words) {
    return Html.safe(target)
        ? "<a class=\"link\" rel=\"noopener noreferrer nofollow\" href=\""
            + Html.escape(target)
            + "\">"
            + words
            + "</a>"
        : "<span class=\"link\">" + words + "</span>";
  }
}
