package org.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.copydesk.finding.Finding;
import org.copydesk.rule.Severity;
import org.junit.jupiter.api.Test;

/** The Markdown report, read back. */
class MarkdownReportTest {
  private static final Set<String> TAGS =
      Set.of("<!-- -->", "<br>", "<span>", "</span>", "<sub>", "</sub>");

  private final List<String> cells = new ArrayList<>();
  private final List<String> tags = new ArrayList<>();
  private final List<String> links = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();

  private void read(String markdown) {
    Node document =
        Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown);
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlInline html) {
            tags.add(html.getLiteral());
          }

          @Override
          public void visit(HtmlBlock html) {
            tags.add(html.getLiteral());
          }

          @Override
          public void visit(Link link) {
            links.add(link.getDestination());
          }

          @Override
          public void visit(Image image) {
            links.add(image.getDestination());
          }

          @Override
          public void visit(Heading heading) {
            headings.add(text(heading));
            visitChildren(heading);
          }

          @Override
          public void visit(CustomNode node) {
            if (node instanceof TableCell) {
              cells.add(text(node));
            }
            visitChildren(node);
          }
        });
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(Code part) {
            throw new AssertionError("code: " + part.getLiteral());
          }

          @Override
          public void visit(HtmlInline html) {
            text.append(html.getLiteral().equals("<br>") ? "\n" : "");
          }
        });
    return text.toString();
  }

  @Test
  void nothingInCopyOrNamesIsMarkup() throws IOException {
    String markdown = Samples.write(ReportFormat.MARKDOWN, Samples.everyKind());
    read(markdown);
    assertTrue(cells.contains(Plain.text(Samples.HOSTILE) + "\nCut it."), cells.toString());
    assertTrue(headings.contains(Plain.text(Samples.PATH)), headings.toString());
    assertEquals(List.of(), links);
    for (String tag : tags) {
      boolean ours =
          TAGS.contains(tag) || tag.startsWith("<details>") || tag.startsWith("</details>");
      assertTrue(ours || tag.startsWith("<!-- copydesk -->"), tag);
    }
    assertTrue(cells.contains("12:5"), cells.toString());
    assertTrue(markdown.contains("@<!-- -->desk") && markdown.contains("#<!-- -->12"), markdown);
  }

  @Test
  void aCommentFitsOnGithub() throws IOException {
    List<Finding> many = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      many.add(
          Samples.finding(Severity.WARNING, Samples.in("left"), "left", Samples.HOSTILE.repeat(9)));
    }
    many.add(Samples.finding(Severity.ERROR, "quietly"));
    String markdown =
        Samples.write(
            ReportFormat.MARKDOWN,
            List.of(Samples.result("a.md", Samples.COPY, many.toArray(new Finding[0]))));
    assertTrue(markdown.length() < 65_536, markdown.length() + " characters");
    assertTrue(markdown.contains("… and 281 more, none graver"), markdown);
    assertTrue(markdown.contains("error LOA003"), markdown);
  }

  @Test
  void aCleanRunSaysSo() throws IOException {
    String markdown =
        Samples.write(ReportFormat.MARKDOWN, List.of(Samples.result("a.md", Samples.COPY)));
    assertTrue(markdown.contains("0 errors, 0 warnings, 0 suggestions"), markdown);
    assertTrue(markdown.contains("no clearance"), markdown);
  }
}
