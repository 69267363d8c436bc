package org.copydesk.read.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.read.ArticleReaders;
import org.junit.jupiter.api.Test;

class HtmlLinkTest {
  private static Article read(String markdown) {
    return ArticleReaders.read("a.md", markdown.getBytes(StandardCharsets.UTF_8), "");
  }

  @Test
  void anHtmlLinkInsideAParagraphIsALink() {
    Article article =
        read(
            "The port lost <a href=\"https://example.org/a\" target=\"_blank\">$3 *million*</a> in May.");
    assertEquals(
        List.of("$3 million -> https://example.org/a"),
        article.links().stream()
            .map(link -> link.span().in(article.text().text()) + " -> " + link.target())
            .toList());
  }

  @Test
  void anUnclosedOneEndsWithItsParagraph() {
    assertEquals(
        List.of(),
        read("The <a href=\"https://example.org\">port lost.\n\nIt rained</a> again.").links());
  }
}
