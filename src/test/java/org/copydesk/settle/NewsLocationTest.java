package org.copydesk.settle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import org.copydesk.article.Article;
import org.copydesk.article.Origin;
import org.copydesk.finding.Location.InValue;
import org.copydesk.read.ArticleReaders;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

/** Places in values of a JSON file. */
class NewsLocationTest {
  private static final String JSON =
      "{\"type\":\"story\",\"headlines\":{\"basic\":\"Quay\"},\"content_elements\":[\n"
          + "{\"type\":\"text\",\"content\":\"\\ud83d\\ude42 \\u201cOne &amp; two.\"},\n"
          + "{\"type\":\"text\",\"a/b~c\":1,\"content\":\"Three,\\u201d she said.\"}]}";

  private final Article article =
      ArticleReaders.read("a.json", JSON.getBytes(StandardCharsets.UTF_8), "");

  private InValue locate(String words) {
    int at = article.text().text().indexOf(words);
    return (InValue) new Locator(article).locate(new Span(at, at + words.length()));
  }

  @Test
  void aPlaceCountsCodePointsOfItsValue() {
    InValue place = locate("& two");
    assertEquals("/content_elements/0/content", place.pointer());
    assertEquals(7, place.start());
    assertEquals(16, place.end());
    assertEquals(JSON.indexOf("&amp;"), place.file().start().offset());
    assertEquals(2, place.file().start().line());
  }

  @Test
  void wordsThatRunOnEndWithTheirValue() {
    InValue place = locate("two.\n\nThree");
    assertEquals("/content_elements/0/content", place.pointer());
    assertEquals(13, place.start());
    assertEquals(17, place.end());
    assertEquals(JSON.indexOf("two."), place.file().utf16Start());
    assertEquals(JSON.indexOf("Three") + 5, place.file().utf16End());
    assertEquals(3, place.file().end().line());
  }

  @Test
  void betweenValuesIsNoValue() {
    Origin.Values values = (Origin.Values) article.origin();
    assertNull(values.at(0));
    assertNull(values.at(JSON.length() - 1));
    assertEquals("/headlines/basic", values.at(JSON.indexOf("Quay")).pointer());
  }
}
