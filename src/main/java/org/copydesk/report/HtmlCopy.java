package org.copydesk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.copydesk.article.Article;
import org.copydesk.article.Link;
import org.copydesk.finding.Finding;
import org.copydesk.text.Span;

/**
 * The text of a story with its findings marked and its links working. Findings may overlap one
 * another and links: the text is cut wherever one of them begins or ends.
 */
final class HtmlCopy {
  /** Keeps the number of a finding on the line of its last word. */
  private static final String NO_BREAK = "\u2060";

  private final String text;
  private final List<Finding> findings;
  private final Numbers numbers;
  private final Window<Integer> marks;
  private final Window<Link> links;

  /** Makes the link from a mark to its note. */
  interface Numbers {
    /** See {@code HtmlStory.number}. */
    String link(int index, String to, String own);
  }

  /**
   * @param findings sorted by start
   */
  HtmlCopy(Article article, List<Finding> findings, Numbers numbers) {
    this.text = article.text().text();
    this.findings = findings;
    this.numbers = numbers;
    List<Integer> indexes = IntStream.range(0, findings.size()).boxed().toList();
    this.marks = new Window<>(indexes, i -> findings.get(i).span());
    this.links = new Window<>(article.links(), Link::span);
  }

  /** What stands in {@code block}; ask in reading order. */
  String html(Span block) {
    List<Integer> marked = marks.in(block);
    List<Link> inside = links.in(block);
    TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
    marked.forEach(i -> cut(findings.get(i).span(), block, cuts));
    inside.forEach(link -> cut(link.span(), block, cuts));
    StringBuilder html = new StringBuilder(block.length() * 2);
    Integer from = cuts.first();
    for (Integer to = cuts.higher(from); to != null; from = to, to = cuts.higher(from)) {
      piece(html, new Span(from, to), marked, inside);
      for (int i : marked) {
        boolean ends = Math.min(findings.get(i).span().end(), block.end()) == to;
        boolean beginsHere = block.covers(findings.get(i).span().start());
        if (ends && beginsHere) {
          html.append(NO_BREAK).append(numbers.link(i, "n", "m"));
        }
      }
    }
    return html.toString();
  }

  private static void cut(Span span, Span block, TreeSet<Integer> cuts) {
    cuts.add(Math.max(span.start(), block.start()));
    cuts.add(Math.min(span.end(), block.end()));
  }

  private void piece(StringBuilder html, Span piece, List<Integer> marked, List<Link> inside) {
    String words = Xml.escape(piece.in(text)).replace("&#10;", "\n").replace("&#9;", "\t");
    for (Link link : inside) {
      if (link.span().contains(piece) && web(link.target())) {
        words =
            "<a rel=\"noopener noreferrer nofollow\" href=\""
                + Xml.escape(link.target())
                + "\">"
                + words
                + "</a>";
        break;
      }
    }
    String severity =
        marked.stream()
            .map(findings::get)
            .filter(finding -> finding.span().contains(piece))
            .min(Comparator.comparing(Finding::severity))
            .map(finding -> finding.severity().code())
            .orElse("");
    html.append(
        severity.isEmpty() ? words : "<mark class=\"" + severity + "\">" + words + "</mark>");
  }

  /** What overlaps one block after the other: a look at each thing for each block it is in. */
  private static final class Window<T> {
    private final List<T> all;
    private final Function<T, Span> span;
    private final List<T> open = new ArrayList<>();
    private int next;

    /**
     * @param all sorted by start
     */
    Window(List<T> all, Function<T, Span> span) {
      this.all = all;
      this.span = span;
    }

    List<T> in(Span block) {
      open.removeIf(it -> span.apply(it).end() <= block.start());
      while (next < all.size() && span.apply(all.get(next)).start() < block.end()) {
        open.add(all.get(next++));
      }
      return open.stream().filter(it -> span.apply(it).overlaps(block)).toList();
    }
  }

  /** Only these are links in the report: {@code javascript:} and the like stay words. */
  private static boolean web(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }
}
