package org.copydesk.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.copydesk.article.Article;
import org.copydesk.article.Link;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Placed;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

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

  private record Marked(int number, Placed placed, Span span) {}

  Highlights(Article article, List<Placed> findings, StringBuilder page) {
    this.article = article;
    this.page = page;
    for (int i = 0; i < findings.size(); i++) {
      Span words = Anchor.of(article, findings.get(i).span());
      marked.add(new Marked(i + 1, findings.get(i), words));
    }
    marked.sort(Comparator.comparing(Marked::span));
  }

  /** Writes a block. */
  void write(Span block) {
    int first = nextFinding;
    while (nextFinding < marked.size() && marked.get(nextFinding).span().start() < block.end()) {
      nextFinding++;
    }
    List<Marked> starting = marked.subList(first, nextFinding);
    List<Link> links = links(block);
    TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
    open.forEach(one -> cut(cuts, one.span(), block));
    starting.forEach(one -> cut(cuts, one.span(), block));
    links.forEach(link -> cut(cuts, link.span(), block));
    int from = block.start();
    int started = 0;
    int link = 0;
    for (int to : cuts.tailSet(from, false)) {
      int at = from;
      open.removeIf(one -> one.span().end() <= at);
      while (started < starting.size() && starting.get(started).span().start() <= at) {
        open.add(starting.get(started++));
      }
      while (link < links.size() && links.get(link).span().end() <= at) {
        link++;
      }
      piece(new Span(from, to), link < links.size() ? links.get(link) : null);
      from = to;
    }
  }

  /** The links of a block, none inside another. */
  private List<Link> links(Span block) {
    List<Link> all = article.links();
    List<Link> links = new ArrayList<>();
    int end = 0;
    for (; nextLink < all.size() && all.get(nextLink).span().start() < block.end(); nextLink++) {
      if (all.get(nextLink).span().start() >= end) {
        links.add(all.get(nextLink));
        end = all.get(nextLink).span().end();
      }
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

  private void piece(Span piece, @Nullable Link link) {
    List<Marked> covering = List.copyOf(open);
    mark(piece, covering);
    String words = Html.escape(piece.in(article.text().text()));
    boolean linked = link != null && link.span().contains(piece);
    page.append(link != null && linked ? link(link.target(), words) : words);
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

  private void mark(Span piece, List<Marked> covering) {
    for (Marked one : covering) {
      if (one.span().start() == piece.start()) {
        page.append("<span id=\"h").append(one.number).append("\"></span>");
      }
    }
    covering.stream()
        .map(one -> one.placed.finding())
        .min(Comparator.comparing(Finding::severity))
        .ifPresent(
            gravest -> {
              page.append("<mark class=\"").append(gravest.severity().code()).append("\" title=\"");
              page.append(Html.escape(gravest.message())).append("\">");
            });
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
