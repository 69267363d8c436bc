package org.copydesk.read.docx;

import static org.copydesk.document.Docx.field;
import static org.copydesk.document.Docx.run;
import static org.copydesk.document.Docx.t;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.BlockKind;
import org.copydesk.article.Origin;
import org.copydesk.article.Place;
import org.copydesk.article.Suppression;
import org.copydesk.article.Suppression.Target;
import org.copydesk.document.Docx;
import org.copydesk.read.ArticleReaders;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

  private static Article read(Docx docx) {
    return ArticleReaders.read("a.docx", docx.bytes(), "");
  }

  private static String words(String body) {
    return read(new Docx().body(body)).text().text();
  }

  private static List<String> kinds(Article article) {
    String text = article.text().text();
    return article.blocks().stream().map(b -> b.kind() + " " + b.span().in(text)).toList();
  }

  private static List<String> links(Article article) {
    String text = article.text().text();
    return article.links().stream().map(l -> l.span().in(text) + " -> " + l.target()).toList();
  }

  @Test
  void trackedChangesAreAccepted() {
    assertEquals(
        "The board will close the quay.",
        words(
            "<w:p>"
                + run("The board ")
                + "<w:del w:id=\"1\"><w:r><w:delText>may </w:delText></w:r></w:del><w:ins w:id=\"2\">"
                + run("will ")
                + "</w:ins><w:moveFrom w:id=\"3\">"
                + run("shut ")
                + "</w:moveFrom><w:moveTo w:id=\"4\">"
                + run("close ")
                + "</w:moveTo>"
                + run("the quay.")
                + "</w:p>"));
  }

  @Test
  void aDeletedParagraphEndJoinsTheNextParagraph() {
    Article article =
        read(
            new Docx()
                .body(
                    "<w:p><w:pPr><w:pStyle w:val=\"Titel\"/><w:rPr><w:del w:id=\"1\"/></w:rPr>"
                        + "</w:pPr>"
                        + run("The board ")
                        + "</w:p>")
                .p(run("will close the quay."))
                .p(run("It said so.")));
    assertEquals(
        List.of("PARAGRAPH The board will close the quay.", "PARAGRAPH It said so."),
        kinds(article));
    assertEquals(
        "The board will close the quay.\nIt said so.\n", article.origin().source().content());
  }

  @Test
  void aDeletedRowIsGone() {
    String cells = "<w:tc><w:p>%s</w:p></w:tc><w:tc><w:p>%s</w:p></w:tc>";
    assertEquals(
        "Year | Trips",
        words(
            "<w:tbl><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>"
                + cells.formatted(run("2030"), run("7"))
                + "</w:tr><w:tr>"
                + cells.formatted(run("Year"), run("Trips"))
                + "</w:tr></w:tbl>"));
  }

  @Test
  void oldPropertiesOfATrackedChangeSayNothing() {
    assertEquals(
        List.of("PARAGRAPH The board met on Monday, as the law wants it to each spring."),
        kinds(
            read(
                new Docx()
                    .p(
                        "<w:pPr><w:pPrChange w:id=\"1\"><w:pPr><w:pStyle w:val=\"Titel\"/></w:pPr>"
                            + "</w:pPrChange></w:pPr>"
                            + run(
                                "The board met on Monday, as the law wants it to each spring.")))));
  }

  @Test
  void stylesAreKindsByTheirEnglishNames() {
    Article article =
        read(
            new Docx()
                .p("Titel", run("Harbor board closes quay"))
                .p("Untertitel", run("Divers found cracks below the waterline"))
                .p("Autor", run("Lina Pohl, Harwick"))
                .p("", run("The board will close the quay on Monday."))
                .p("Zwischenzeile", run("What the divers found"))
                .p("Zitat", run("Nobody came."))
                .p("Aufzhlungszeichen", run("first item"))
                .p("<w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr>" + run("second item"))
                .p("Beschriftung", run("Two divers at the quay"))
                .p("Code", run("x = 1"))
                .p("Verzeichnis1", run("What the divers found 3")));
    assertEquals(
        List.of(
            "HEADLINE Harbor board closes quay",
            "DECK Divers found cracks below the waterline",
            "BYLINE Lina Pohl, Harwick",
            "PARAGRAPH The board will close the quay on Monday.",
            "SUBHEAD What the divers found",
            "BLOCKQUOTE Nobody came.",
            "LIST_ITEM first item",
            "LIST_ITEM second item",
            "CAPTION Two divers at the quay",
            "CODE x = 1",
            "FURNITURE What the divers found 3"),
        kinds(article));
    Origin.Document origin = assertInstanceOf(Origin.Document.class, article.origin());
    assertEquals("word/document.xml", origin.part());
    assertEquals(
        List.of("Harbor board closes quay", "What the divers found"), origin.headingsAbove(6));
    assertEquals(List.of("Harbor board closes quay"), origin.headingsAbove(5));
    assertEquals(List.of(), origin.headingsAbove(1));
  }

  @Test
  void aDocumentWithoutStylesIsReadByItsShape() {
    Article article =
        read(
            new Docx()
                .p(run("<w:b/>", "Harbor board closes north quay"))
                .p(run("By Lina Pohl"))
                .p(run("The board will close the quay on Monday, a spokeswoman said."))
                .p(run("<w:b/>", "What the divers found"))
                .p(run("The divers found cracks below the waterline on Friday.")));
    assertEquals(
        List.of(BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.PARAGRAPH, BlockKind.SUBHEAD),
        article.blocks().stream().map(b -> b.kind()).limit(4).toList());
  }

  @Test
  void linksAreElementsAndFields() {
    Docx docx = new Docx();
    docx.p(
        run("The ") + docx.link("https://example.org/a?b=1&c=2", run("har") + run("bor")) + t(""));
    docx.p(field(" HYPERLINK \"https://example.org/x\" \\l \"t2\" \\o \"Tip\" ", run("the table")));
    docx.p(
        "<w:fldSimple w:instr=\"HYPERLINK https://example.org/y\">"
            + run("a page")
            + "</w:fldSimple>");
    docx.p("<w:hyperlink w:anchor=\"top\">" + run("above") + "</w:hyperlink>");
    docx.p(field(" DATE \\@ \"d MMMM\" ", run("3 May")) + run(" and www.example.org"));
    assertEquals(
        List.of(
            "harbor -> https://example.org/a?b=1&c=2",
            "the table -> https://example.org/x#t2",
            "a page -> https://example.org/y",
            "above -> #top",
            "www.example.org -> www.example.org"),
        links(read(docx)));
    assertEquals(
        "The harbor\n\nthe table\n\na page\n\nabove\n\n3 May and www.example.org",
        read(docx).text().text());
  }

  @Test
  void aLinkOverParagraphsLinksBoth() {
    String begin = field(" HYPERLINK \"https://example.org/x\" ", run("one"));
    String open = begin.substring(0, begin.lastIndexOf("<w:r>"));
    String close = begin.substring(begin.lastIndexOf("<w:r>"));
    Article article = read(new Docx().p(open).p(run("two") + close).p(run("three")));
    assertEquals(
        List.of("one -> https://example.org/x", "two -> https://example.org/x"), links(article));
  }

  @Test
  void aTextBoxComesOnceAndBehindItsParagraph() {
    String box = "<w:txbxContent><w:p>" + run("In the box.") + "</w:p></w:txbxContent>";
    Article article =
        read(
            new Docx()
                .p(
                    run("Before ")
                        + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
                        + box
                        + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                        + box
                        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                        + run("behind.")));
    assertEquals(
        List.of("Before behind.", "In the box."),
        article.blocks().stream().map(b -> b.span().in(article.text().text())).toList());
  }

  @Test
  void whatWordShowsOtherwiseIsReadFromTheFallback() {
    assertEquals(
        "A smile \ud83d\ude42 in copy",
        words(
            "<w:p>"
                + run("A smile ")
                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"w16se\"><w16se:symEx/></mc:Choice>"
                + "<mc:Fallback>"
                + t("\ud83d\ude42")
                + "</mc:Fallback></mc:AlternateContent></w:r>"
                + run(" in copy")
                + "</w:p>"));
  }

  @Test
  void charactersThatAreElementsAreRead() {
    assertEquals(
        "U.S.-backed forces held 5 ≤ 6 • cooperate so on here",
        words(
            "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r>"
                + t("U.S.")
                + "<w:noBreakHyphen/>"
                + t("backed")
                + "<w:tab/>"
                + t("forces")
                + "<w:br/>"
                + t("held 5 ")
                + "<w:sym w:font=\"Symbol\" w:char=\"F0A3\"/>"
                + t(" 6 ")
                + "<w:sym w:font=\"Arial\" w:char=\"2022\"/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/>"
                + t(" co")
                + "<w:softHyphen/>"
                + t("operate")
                + "<w:footnoteReference w:id=\"2\"/></w:r><w:smartTag w:element=\"date\">"
                + run(" so")
                + "</w:smartTag><w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>"
                + run(" on")
                + "</w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + run("Click to enter text")
                + "</w:sdtContent></w:sdt>"
                + run("<w:vanish/>", " never seen")
                + run("<w:vanish w:val=\"0\"/>", " here")
                + "</w:p>"));
  }

  @Test
  void anEmptyLineInAParagraphBeginsABlock() {
    Article article =
        read(
            new Docx()
                .p(
                    "<w:r>"
                        + t("One.")
                        + "<w:br/><w:br/>"
                        + t("Two")
                        + "<w:br/>"
                        + t("lines.")
                        + "</w:r>"));
    assertEquals("One.\n\nTwo lines.", article.text().text());
    assertEquals("One.  Two lines.\n", article.origin().source().content());
  }

  @Test
  void spacesThatAreNotPreservedAreTrimmedAsInWord() {
    assertEquals(
        "The quay & board",
        words(
            "<w:p><w:r><w:t> The quay </w:t><w:t xml:space=\"preserve\"> &amp; </w:t>"
                + "<w:t><![CDATA[bo]]>ar&#100;</w:t></w:r></w:p>"));
  }

  @Test
  void aTableOfOneColumnIsAFrame() {
    Article article =
        read(
            new Docx()
                .body(
                    "<w:tbl><w:tr><w:tc><w:p>"
                        + run("The board will close the quay on Monday.")
                        + "</w:p><w:p>"
                        + run("It said so.")
                        + "</w:p></w:tc></w:tr></w:tbl>"));
    assertEquals(
        List.of("PARAGRAPH The board will close the quay on Monday.", "PARAGRAPH It said so."),
        kinds(article));
  }

  @Test
  void aCommentSilencesARule() {
    Article article =
        read(
            new Docx()
                .comment(0, "copydesk-ignore LOA003, emotive-cliche: it is in the ruling")
                .comment(1, "Nice lead!")
                .comment(2, "copydesk-ignore LOA003")
                .comment(3, "Copydesk-ignore: ATT002 – on the record")
                .p(
                    run("The mayor ")
                        + "<w:commentRangeStart w:id=\"0\"/>"
                        + run("myster")
                        + run("iously")
                        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
                        + "<w:commentRangeStart w:id=\"1\"/><w:commentRangeStart w:id=\"2\"/>"
                        + run(" left.")
                        + "<w:commentRangeEnd w:id=\"1\"/><w:commentRangeEnd w:id=\"2\"/>")
                .p(run("He said so.") + "<w:r><w:commentReference w:id=\"3\"/></w:r>"));
    assertEquals(
        List.of(
            "LOA003, emotive-cliche mysteriously (it is in the ruling)",
            "LOA003 left. ()",
            "ATT002 He said so. (on the record)"),
        article.suppressions().stream().map(it -> shown(article, it)).toList());
  }

  private static String shown(Article article, Suppression it) {
    Span span = ((Place.InCopy) it.at()).span();
    int end = Math.min(span.end(), article.text().text().length());
    String words = article.text().text().substring(span.start(), end);
    String rules = it.targets().stream().map(Target::name).collect(Collectors.joining(", "));
    return rules + " " + words.strip() + " (" + it.reason() + ")";
  }
}
