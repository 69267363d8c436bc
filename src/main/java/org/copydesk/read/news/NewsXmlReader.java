package org.copydesk.read.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.read.html.MarkupParser;
import org.copydesk.read.spi.ArticleReader;
import org.copydesk.text.SourceText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads NITF, NewsML-G2 and, as far as its items look like those, NewsML 1. Each news item with
 * text is a story; packages, concepts and plans are none. Name spaces and references that the file
 * does not declare do no harm; none is looked up anywhere.
 */
public final class NewsXmlReader implements ArticleReader {
  private static final Set<String> NAMES = Set.of("nitf", "newsml", "newsml-g2");

  @Override
  public boolean reads(String extension, String head) {
    return NAMES.contains(extension);
  }

  @Override
  public Article read(SourceText source) {
    return readAll(source).get(0);
  }

  @Override
  public List<Article> readAll(SourceText source) {
    String xml = source.content();
    int offset = xml.startsWith("\uFEFF") ? 1 : 0;
    Document document = MarkupParser.xml(xml.substring(offset));
    XmlItem file = new XmlItem(document, offset, xml.length());
    List<Element> items = file.all("newsitem").toList();
    if (items.isEmpty()) {
      // A package, a plan: their words are about stories and are none.
      boolean story = file.first("nitf") != null || file.first("body.content") != null;
      NewsItem item = new NewsItem(source, file);
      return List.of(story ? item.document() : item.story());
    }
    List<Article> stories = new ArrayList<>();
    int behind = 0;
    for (Element item : items) {
      // An item in an item is a part of it.
      if (item.sourceRange().startPos() >= behind) {
        behind = Math.max(behind, item.endSourceRange().endPos());
        Article story = new NewsItem(source, file.under(item)).story();
        if (!story.blocks().isEmpty()) {
          stories.add(story);
        }
      }
    }
    return stories.isEmpty()
        ? List.of(new NewsItem(source, file.under(items.get(0))).story())
        : stories;
  }
}
