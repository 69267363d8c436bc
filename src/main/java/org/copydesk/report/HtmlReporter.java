package org.copydesk.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.finding.Finding;
import org.copydesk.finding.LintResult;
import org.copydesk.finding.Problem;
import org.copydesk.report.RuleHelp.Page;
import org.copydesk.resource.Bundle;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.Severity;

/**
 * One page to read, to send and to print: each story with its findings beside the words, its
 * sources and its figures. The page loads nothing and holds no script, and says so to the browser
 * ({@code Content-Security-Policy}); whatever comes from copy or from file names is escaped.
 */
final class HtmlReporter implements Reporter {
  private static final String STYLE = "org/copydesk/report/report.css";

  private final ReportWriter out;
  private final RunInfo about;
  private final List<String> stories = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final List<List<String>> contents = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int words;

  HtmlReporter(ReportWriter out, RunInfo about) {
    this.out = out;
    this.about = about;
  }

  @Override
  public void report(LintResult result) {
    if (result.problem() != null) {
      problems.add(result.problem());
      return;
    }
    String id = "s" + (stories.size() + 1);
    stories.add(new HtmlStory(id, result, about).section());
    String path = Places.relative(result.path());
    titles.add(path);
    contents.add(
        List.of(
            "<a href=\"#" + id + "\">" + Xml.escape(path) + "</a>",
            count(result, Severity.ERROR),
            count(result, Severity.WARNING),
            count(result, Severity.SUGGESTION)));
    findings.addAll(result.shown());
    words += result.tally().words();
  }

  @Override
  public void finish() throws IOException {
    String style = Bundle.read(STYLE);
    String title = titles.size() == 1 ? titles.get(0) : Told.many(stories.size(), "story");
    Writer page = out.raw();
    page.write("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.write("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    page.write("style-src 'sha256-" + hash(style) + "'; base-uri 'none'; form-action 'none'\">\n");
    page.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.write("<meta name=\"generator\" content=\"Copydesk " + Xml.escape(about.version()));
    page.write("\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
    page.write("<title>Copydesk: " + Xml.escape(title) + "</title>\n");
    page.write("<style>" + style + "</style>\n</head>\n<body>\n");
    masthead(page);
    for (String story : stories) {
      page.write(story);
    }
    rules(page);
    page.write(
        "<footer><p>Copydesk " + Xml.escape(about.version()) + " finds missing sourcing and");
    page.write(" loaded wording. It does not check facts, and a clean report is no clearance.");
    page.write(" This page was made on one computer; no part of the copy left it.</p></footer>\n");
    page.write("</body>\n</html>\n");
    out.flush();
  }

  /** The number of findings shown; none is not worth a zero. */
  private static String count(LintResult result, Severity severity) {
    long count = result.shown().stream().filter(it -> it.severity() == severity).count();
    return count == 0 ? "" : String.valueOf(count);
  }

  private void masthead(Writer page) throws IOException {
    page.write("<header class=\"masthead\">\n<h1>Copydesk report</h1>\n<p>");
    page.write(stories.size() == 1 ? "1 story" : stories.size() + " stories");
    page.write(", " + Told.many(words, "word") + ": " + Told.counts(findings) + "</p>\n");
    if (contents.size() > 1) {
      List<String> heads = List.of("story", "#errors", "#warnings", "#suggestions");
      page.write(HtmlTable.of("Stories", heads, contents));
    }
    if (!problems.isEmpty()) {
      page.write("<h3>Not checked</h3>\n<ul>\n");
      for (Problem problem : problems) {
        String why = (problem.message() + " " + problem.hint()).strip();
        page.write("<li>" + Xml.escape(problem.path()) + ": " + Xml.escape(why) + "</li>\n");
      }
      page.write("</ul>\n");
    }
    page.write("</header>\n");
  }

  private void rules(Writer page) throws IOException {
    Set<String> spoke = new TreeSet<>();
    findings.forEach(finding -> spoke.add(finding.ruleId()));
    if (spoke.isEmpty()) {
      return;
    }
    page.write("<section class=\"rules\">\n<h2>What the rules want</h2>\n<dl>\n");
    for (RuleInfo rule : about.catalog().rules()) {
      if (spoke.contains(rule.id())) {
        Page help = about.help().page(rule);
        page.write("<dt id=\"rule-" + Xml.escape(rule.id()) + "\">" + Xml.escape(rule.id()) + " ");
        page.write(Xml.escape(rule.name()) + "</dt>\n<dd>");
        page.write(paragraphs(help.definition()) + paragraphs(help.why()));
        page.write(paragraphs(help.instead()) + "</dd>\n");
      }
    }
    page.write("</dl>\n</section>\n");
  }

  /** Paragraphs of Markdown; pages of rules have no other markup in these sections. */
  private static String paragraphs(String markdown) {
    StringBuilder html = new StringBuilder();
    for (String paragraph : markdown.strip().split("\n\\s*\n")) {
      if (!paragraph.isBlank()) {
        html.append("<p>").append(Xml.escape(paragraph.replaceAll("\\s+", " "))).append("</p>");
      }
    }
    return html.toString();
  }

  private static String hash(String style) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(style.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
