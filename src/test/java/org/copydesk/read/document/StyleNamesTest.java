package org.copydesk.read.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.copydesk.article.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Title, 0",
    "Headline, 0",
    "heading 1, 1",
    "Heading, 1",
    "Heading 9, 9",
    "Crosshead, 2",
    "Subhead, 2",
    "Normal, -1",
    "Heading 10, -1",
    "Body Text, -1"
  })
  void headingsHaveLevels(String name, int level) {
    assertEquals(level, StyleNames.level(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Subtitle, DECK",
    "Web Standfirst, DECK",
    "Intense Quote, BLOCKQUOTE",
    "Quotations, BLOCKQUOTE",
    "List Bullet 2, LIST_ITEM",
    "List Paragraph, LIST_ITEM",
    "Desk Byline, BYLINE",
    "Photo Credit, CREDIT",
    "toc 3, FURNITURE",
    "Contents Heading, FURNITURE"
  })
  void othersHaveKinds(String name, BlockKind kind) {
    assertEquals(kind, StyleNames.kind(name));
  }

  @Test
  void bodyTextIsWhateverItLooksLike() {
    assertNull(StyleNames.kind("Body Text"));
    assertNull(StyleNames.kind("Normal"));
  }
}
