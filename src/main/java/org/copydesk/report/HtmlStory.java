package org.copydesk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Note;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Finding.RelatedPlace;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Location;
import org.copydesk.finding.Location.InDocument;
import org.copydesk.finding.Reading;
import org.copydesk.finding.Tally;
import org.copydesk.report.RunInfo.Detail;
import org.copydesk.rule.RuleCatalog;

/** One story of the HTML report. */
final class HtmlStory {
  private final String id;
  private final LintResult result;
  private final RuleCatalog catalog;
  private final List<Finding> findings;
  private final StringBuilder html = new StringBuilder(1 << 14);

  /**
   * @param id begins the ids of its elements
   */
  HtmlStory(String id, LintResult result, RunInfo about) {
    this.id = id;
    this.result = result;
    this.catalog = about.catalog();
    this.findings = about.detail() == Detail.VERBOSE ? result.shown() : TextReporter.shown(result);
  }

  /** The story as a section. */
  String section() {
    html.append("<section class=\"story\" id=\"").append(id).append("\">\n<h2>");
    html.append(Xml.escape(Places.relative(result.path()))).append("</h2>\n<p class=\"meta\">");
    html.append(Xml.escape(numbers())).append("</p>\n");
    index();
    for (Note note : result.notes()) {
      html.append("<p class=\"meta\">Note: ").append(Xml.escape(note.message())).append("</p>\n");
    }
    int hidden = result.shown().size() - findings.size();
    if (hidden > 0) {
      html.append("<p class=\"meta\">Of the findings ").append(hidden);
      html.append(" more, none graver, are not shown here.</p>\n");
    }
    Reading reading = result.reading();
    if (reading == null) {
      notes(findings, 0);
    } else {
      copy(reading.article());
      html.append(SourceLedger.of(reading).table());
      html.append(FigureTable.of(reading).table());
    }
    return html.append("</section>\n").toString();
  }

  private String numbers() {
    Tally tally = result.tally();
    String unsourced =
        tally.unsourcedFigures() == 0 ? "" : " (" + tally.unsourcedFigures() + " without a source)";
    String aside = String.join("", Told.aside(result).stream().map(it -> " · " + it).toList());
    return Told.many(tally.words(), "word")
        + " · "
        + Told.counts(result.shown())
        + " · named sources "
        + tally.namedSources()
        + ", unnamed "
        + tally.unnamedSources()
        + " · figures "
        + tally.figures()
        + unsourced
        + aside;
  }

  /** What there is, the gravest first: {@code 2 insinuating words 1 3}. */
  private void index() {
    if (findings.isEmpty()) {
      html.append("<p>Nothing found.</p>\n");
      return;
    }
    Map<String, List<Integer>> byRule = new LinkedHashMap<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(i -> findings.get(i).severity()));
    for (int i : order) {
      Finding finding = findings.get(i);
      String key = finding.severity().code() + " " + finding.rule();
      byRule.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
    }
    html.append("<ul class=\"index\">\n");
    for (List<Integer> alike : byRule.values()) {
      Finding first = findings.get(alike.get(0));
      String severity = first.severity().code();
      String called =
          catalog.find(first.ruleId()).map(rule -> rule.called(alike.size())).orElse(first.rule());
      html.append("<li class=\"").append(severity).append("\"><span class=\"tag\">");
      html.append(severity).append("</span> ").append(alike.size()).append(' ');
      html.append(Xml.escape(called));
      for (int i : alike) {
        html.append(' ').append(number(i, "n", ""));
      }
      html.append("</li>\n");
    }
    html.append("</ul>\n");
  }

  /** The blocks, each with the findings that begin in it beside it. */
  private void copy(Article article) {
    html.append("<div class=\"copy\">\n");
    HtmlCopy marked = new HtmlCopy(article, findings, this::number);
    int next = 0;
    for (Block block : article.blocks()) {
      String kind = block.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      html.append("<div class=\"row\"><p class=\"block ").append(kind).append("\">");
      html.append(marked.html(block.span())).append("</p>");
      List<Finding> beside = new ArrayList<>();
      int from = next;
      while (next < findings.size() && findings.get(next).span().start() < block.span().end()) {
        beside.add(findings.get(next++));
      }
      notes(beside, from);
      html.append("</div>\n");
    }
    notes(findings.subList(next, findings.size()), next); // none, unless a story has no blocks
    html.append("</div>\n");
  }

  /**
   * @param from the number of the first, from 0
   */
  private void notes(List<Finding> some, int from) {
    if (some.isEmpty()) {
      return;
    }
    html.append("<ol class=\"notes\">\n");
    for (int i = 0; i < some.size(); i++) {
      note(some.get(i), from + i);
    }
    html.append("</ol>\n");
  }

  private void note(Finding finding, int index) {
    String severity = finding.severity().code();
    html.append("<li class=\"").append(severity).append("\" id=\"").append(id).append("-n");
    html.append(index + 1).append("\"><p>").append(number(index, "m", ""));
    html.append("<span class=\"tag\">").append(severity).append("</span>");
    html.append(" <a class=\"rule\" href=\"#rule-").append(Xml.escape(finding.ruleId()));
    html.append("\">").append(Xml.escape(finding.ruleId() + " " + finding.rule()));
    html.append("</a> <span class=\"where\">").append(where(finding.location()));
    html.append("</span></p>\n<p>").append(Xml.escape(finding.message())).append("</p>\n");
    if (!finding.fix().isEmpty()) {
      html.append("<p class=\"fix\">").append(Xml.escape(finding.fix())).append("</p>\n");
    }
    String words = String.join(", ", finding.replacements());
    if (!words.isEmpty() && !finding.fix().contains(words)) {
      html.append("<p class=\"fix\">Instead: ").append(Xml.escape(words)).append("</p>\n");
    }
    for (RelatedPlace place : finding.related()) {
      html.append("<p class=\"fix\">").append(where(place.location())).append(": “");
      html.append(Xml.escape(place.text())).append("” ");
      html.append(Xml.escape(place.message())).append("</p>\n");
    }
    html.append("</li>\n");
  }

  private static String where(Location location) {
    String unit = location instanceof InDocument ? "paragraph " : "line ";
    return unit + Places.line(location);
  }

  /**
   * A link between a mark and its note.
   *
   * @param to {@code n} for the note, {@code m} for the mark
   * @param own an id for the link itself, as an attribute; may be empty
   */
  private String number(int index, String to, String own) {
    String severity = findings.get(index).severity().code();
    String shown = String.valueOf(index + 1);
    String label = to.equals("n") ? "finding " + shown : "words of finding " + shown;
    return "<a class=\"num "
        + severity
        + "\""
        + (own.isEmpty() ? "" : " id=\"" + id + "-" + own + shown + "\"")
        + " href=\"#"
        + id
        + "-"
        + to
        + shown
        + "\" aria-label=\""
        + label
        + "\">"
        + shown
        + "</a>";
  }
}
