package org.copydesk.read.odt;

import static org.copydesk.document.Odt.link;
import static org.copydesk.document.Odt.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Place;
import org.copydesk.document.Odt;
import org.copydesk.read.ArticleReaders;
import org.junit.jupiter.api.Test;

class OdtReaderTest {

  private static Article read(Odt odt) {
    return ArticleReaders.read("a.odt", odt.bytes(), "");
  }

  private static List<String> kinds(Article article) {
    String words = article.text().text();
    return article.blocks().stream().map(b -> b.kind() + " " + b.span().in(words)).toList();
  }

  @Test
  void kindsComeFromStylesAndElements() {
    Article article =
        read(
            new Odt()
                .p("Title", text("Harbor board closes quay"))
                .p("Subtitle", text("Divers found cracks below the waterline"))
                .p("", text("The board will close the quay on Monday."))
                .h(1, text("What the divers found"))
                .p("P1", text("Nobody came."))
                .body(
                    "<text:list><text:list-item><text:p>first</text:p><text:list><text:list-item>"
                        + "<text:p>second</text:p></text:list-item></text:list></text:list-item>"
                        + "</text:list>")
                .body(
                    "<table:table><table:table-row><table:table-cell><text:p>Year</text:p>"
                        + "</table:table-cell><table:table-cell><text:p>Trips</text:p>"
                        + "</table:table-cell></table:table-row></table:table>")
                .p("Preformatted_20_Text", text("x = 1")));
    assertEquals(
        List.of(
            "HEADLINE Harbor board closes quay",
            "DECK Divers found cracks below the waterline",
            "PARAGRAPH The board will close the quay on Monday.",
            "SUBHEAD What the divers found",
            "BLOCKQUOTE Nobody came.",
            "LIST_ITEM first",
            "LIST_ITEM second",
            "TABLE_ROW Year | Trips",
            "CODE x = 1"),
        kinds(article));
  }

  @Test
  void aTextFileOpenedInAWordProcessorIsCopy() {
    Article article =
        read(
            new Odt()
                .p("Preformatted_20_Text", text("The board will close the quay on Monday."))
                .p("Preformatted_20_Text", text("Divers found cracks below the waterline.")));
    assertEquals(
        List.of(
            "PARAGRAPH The board will close the quay on Monday.",
            "PARAGRAPH Divers found cracks below the waterline."),
        kinds(article));
  }

  @Test
  void whatIsNoCopyIsLeftOut() {
    Article article =
        read(
            new Odt()
                .body(
                    "<text:tracked-changes><text:changed-region><text:deletion><text:p>never said"
                        + "</text:p></text:deletion></text:changed-region></text:tracked-changes>")
                .p(
                    "",
                    "The <text:change text:change-id=\"c\"/>quay<text:note text:id=\"n\">"
                        + "<text:note-citation>1</text:note-citation><text:note-body>"
                        + "<text:p>A note.</text:p></text:note-body></text:note> will"
                        + "<office:annotation><dc:creator>Desk</dc:creator><text:p>Sure?</text:p>"
                        + "</office:annotation> close<text:span text:style-name=\"T2\"> hidden</text:span>."
                        + "<text:bookmark text:name=\"b\"/>")
                .body("<text:table-of-content><text:p>Contents</text:p></text:table-of-content>"));
    assertEquals(List.of("PARAGRAPH The quay will close."), kinds(article));
  }

  @Test
  void spacesFollowTheStandard() {
    Article article =
        read(
            new Odt()
                .p(
                    "",
                    "\n   The\n   quay<text:s text:c=\"3\"/>will<text:tab/>close &amp; "
                        + "<text:span>  the </text:span> board<text:line-break/>meets.\n"));
    assertEquals(
        "The quay   will\tclose & the board meets.\n",
        article.origin().source().content().replace(" \n", "\n"));
    assertEquals("The quay will close & the board meets.", article.text().text());
  }

  @Test
  void linksAndFrames() {
    Article article =
        read(
            new Odt()
                .p(
                    "",
                    text("The ")
                        + link("https://example.org/a?b&c", "<text:span>har</text:span>bor")
                        + "<draw:frame><draw:text-box><text:p>In the box.</text:p></draw:text-box>"
                        + "<svg:title>Two divers</svg:title></draw:frame>"
                        + text(" board.")));
    String words = article.text().text();
    assertEquals("The harbor board.\n\nIn the box.", words);
    assertEquals("harbor", article.links().get(0).span().in(words));
    assertEquals("https://example.org/a?b&c", article.links().get(0).target());
  }

  @Test
  void aCommentSilencesARule() {
    Article article =
        read(
            new Odt()
                .p(
                    "",
                    "The mayor <office:annotation office:name=\"c1\"><dc:creator>D</dc:creator>"
                        + "<text:p>copydesk-ignore LOA003: in the ruling</text:p></office:annotation>"
                        + "mysteriously<office:annotation-end office:name=\"c1\"/> left."));
    assertEquals(1, article.suppressions().size());
    Place at = article.suppressions().get(0).at();
    assertEquals("mysteriously", ((Place.InCopy) at).span().in(article.text().text()));
    assertEquals("in the ruling", article.suppressions().get(0).reason());
  }
}
