package org.copydesk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
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
  private final List<Link> links;
  private final List<Finding> findings;
  private final Numbers numbers;

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
    this.links = article.links();
    this.findings = findings;
    this.numbers = numbers;
  }

  /** What stands in {@code block}. */
  String html(Span block) {
    List<Integer> marks = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).span().overlaps(block)) {
        marks.add(i);
      }
    }
    List<Link> inside = links.stream().filter(link -> link.span().overlaps(block)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
    marks.forEach(i -> cut(findings.get(i).span(), block, cuts));
    inside.forEach(link -> cut(link.span(), block, cuts));
    StringBuilder html = new StringBuilder(block.length() * 2);
    Integer from = cuts.first();
    for (Integer to = cuts.higher(from); to != null; from = to, to = cuts.higher(from)) {
      piece(html, new Span(from, to), marks, inside);
      for (int i : marks) {
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

  private void piece(StringBuilder html, Span piece, List<Integer> marks, List<Link> inside) {
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
        marks.stream()
            .map(findings::get)
            .filter(finding -> finding.span().contains(piece))
            .min(Comparator.comparing(Finding::severity))
            .map(finding -> finding.severity().code())
            .orElse("");
    html.append(
        severity.isEmpty() ? words : "<mark class=\"" + severity + "\">" + words + "</mark>");
  }

  /** Only these are links in the report: {@code javascript:} and the like stay words. */
  private static boolean web(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }
}
