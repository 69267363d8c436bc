package org.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URI;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Whatever copy holds comes out of an escaping as it went in. */
class EscapesPropertyTest {

  @Provide
  Arbitrary<String> copy() {
    Arbitrary<String> markup =
        Arbitraries.of(
            "<",
            ">",
            "&",
            "&amp;",
            "]]>",
            "<!--",
            "-->",
            "\"",
            "'",
            "`",
            "``",
            "*",
            "**",
            "_",
            "[",
            "](",
            ")",
            "|",
            "\\",
            "~~",
            "!",
            "$",
            "@desk",
            "#1",
            "https://x.example",
            ":tada:",
            "%",
            "%0A",
            "\ud83d\ude42",
            "\u00e9",
            "\u202e",
            " ",
            "a",
            "1.",
            "-",
            "=",
            "{0}",
            "<b>");
    return markup
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(parts -> "x" + String.join("", parts) + "x");
  }

  @Property
  void xml(@ForAll("copy") String copy) throws Exception {
    String xml = "<a b=\"" + Xml.escape(copy) + "\">" + Xml.escape(copy) + "</a>";
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(xml)))
            .getDocumentElement();
    assertEquals(copy, root.getTextContent());
    assertEquals(copy, root.getAttribute("b"));
  }

  @Property
  void html(@ForAll("copy") String copy) {
    org.jsoup.nodes.Element p = Jsoup.parse("<p>" + Xml.escape(copy) + "</p>").selectFirst("p");
    assertEquals(copy, p == null ? "" : p.wholeText());
  }

  @Property
  void uris(@ForAll("copy") String copy) {
    URI uri = URI.create(SarifResult.uri("drafts/" + copy));
    assertEquals("drafts/" + copy, uri.getPath());
  }

  @Property
  void markdown(@ForAll("copy") String copy) {
    Node document = Parser.builder().build().parse("- " + MarkdownReporter.escape(copy));
    StringBuilder text = new StringBuilder();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(HtmlInline html) {
            assertTrue(html.getLiteral().matches("<!-- -->|</?span>"), html.getLiteral());
          }

          @Override
          public void visit(Code code) {
            throw new AssertionError("code");
          }

          @Override
          public void visit(Link link) {
            throw new AssertionError("link");
          }

          @Override
          public void visit(StrongEmphasis strong) {
            throw new AssertionError("strong");
          }
        });
    assertEquals(Plain.text(copy), text.toString());
  }
}
