package org.copydesk.annotate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.BlockKind;
import org.copydesk.article.Note;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Finding.RelatedPlace;
import org.copydesk.finding.Location;
import org.copydesk.finding.Location.InDocument;
import org.copydesk.finding.Location.InText;
import org.copydesk.finding.Location.InValue;
import org.copydesk.resource.Bundle;

/**
 * A story as one page of HTML, its findings highlighted and listed. The page loads nothing and runs
 * nothing, whatever the copy says: all text is escaped, links other than to the web are dropped,
 * and a content security policy allows its own style sheet alone.
 */
public final class AnnotatedPage {
  private static final String CSS = Bundle.read("org/copydesk/annotate/page.css");

  private final StringBuilder page = new StringBuilder();
  private final Article article;
  private final List<Finding> findings;

  private AnnotatedPage(Article article, List<Finding> findings) {
    this.article = article;
    this.findings = findings;
  }

  /**
   * The page, UTF-8.
   *
   * @param findings those to show, in the order of the story
   * @param notes what else is worth knowing
   */
  public static byte[] of(Article article, List<Finding> findings, List<Note> notes) {
    AnnotatedPage page = new AnnotatedPage(article, findings);
    page.write(notes);
    return page.page.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(List<Note> notes) {
    String name = Html.escape(article.path());
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    page.append("style-src 'sha256-").append(hash()).append("'; base-uri 'none'; ");
    page.append("form-action 'none'\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.append("<title>").append(name).append(" – Copydesk</title>\n");
    page.append("<style>").append(CSS).append("</style>\n</head>\n<body>\n");
    page.append("<header>\n<h1><bdi>").append(name).append("</bdi></h1>\n<p>");
    page.append(findings.isEmpty() ? "Nothing found" : count()).append("</p>\n");
    for (Note note : notes) {
      page.append("<p>Note: ").append(Html.escape(note.message())).append("</p>\n");
    }
    page.append("</header>\n<div class=\"columns\">\n<main>\n");
    Highlights highlights = new Highlights(article, findings, page);
    for (Block block : article.blocks()) {
      block(block, highlights);
    }
    page.append("</main>\n<aside aria-label=\"Findings\">\n<ol>\n");
    for (int i = 0; i < findings.size(); i++) {
      finding(i + 1, findings.get(i));
    }
    page.append("</ol>\n</aside>\n</div>\n<footer>Copydesk finds missing sourcing and loaded ");
    page.append("wording. It does not check facts, and a clean page is not a clearance.");
    page.append("</footer>\n</body>\n</html>\n");
  }

  private String count() {
    return findings.size() + (findings.size() == 1 ? " finding" : " findings");
  }

  private static String hash() {
    try {
      byte[] css = CSS.getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(css));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private void block(Block block, Highlights highlights) {
    String open =
        switch (block.kind()) {
          case HEADLINE -> "h2";
          case SUBHEAD -> "h3";
          case BLOCKQUOTE -> "blockquote";
          case PARAGRAPH -> "p";
          default -> "p class=\"" + look(block.kind()) + "\"";
        };
    page.append('<').append(open).append('>');
    highlights.write(block.span());
    int space = open.indexOf(' ');
    page.append("</").append(space < 0 ? open : open.substring(0, space)).append(">\n");
  }

  private static String look(BlockKind kind) {
    return switch (kind) {
      case DECK -> "deck";
      case LIST_ITEM -> "item";
      case TABLE_ROW -> "row";
      case CODE -> "code";
      case BYLINE -> "byline";
      case DATELINE -> "dateline";
      case CREDIT -> "credit";
      case CAPTION -> "caption";
      default -> "side";
    };
  }

  private void finding(int number, Finding it) {
    List<String> lines = new ArrayList<>();
    lines.add("<a href=\"#h" + number + "\">" + number + ". “" + Html.escape(it.text()) + "”</a>");
    lines.add(Html.escape(it.message()));
    page.append("<li id=\"f").append(number).append("\" class=\"").append(it.severity().code());
    page.append("\">");
    lines.forEach(line -> page.append("<p>").append(line).append("</p>"));
    if (!it.fix().isEmpty()) {
      page.append("<p class=\"fix\">").append(Html.escape(it.fix())).append("</p>");
    }
    for (RelatedPlace related : it.related()) {
      page.append("<p>").append(Html.escape(related.message())).append(": “");
      page.append(Html.escape(related.text())).append("”, ").append(place(related.location()));
      page.append("</p>");
    }
    page.append("<p class=\"rule\">").append(it.severity().code()).append(", ");
    page.append(it.ruleId()).append(' ').append(Html.escape(it.rule())).append(", ");
    page.append(place(it.location())).append("</p></li>\n");
  }

  private static String place(Location location) {
    if (location instanceof InDocument it) {
      return "paragraph " + it.startParagraph() + ", column " + it.startColumn();
    }
    InText text = location instanceof InValue value ? value.file() : (InText) location;
    return "line " + text.start().line() + ", column " + text.start().column();
  }
}
