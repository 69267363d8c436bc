package org.copydesk.read.wxr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.BlockKind;
import org.copydesk.article.LinkLayer;
import org.copydesk.article.Metadata;
import org.copydesk.article.Origin;
import org.copydesk.read.html.HtmlBody;
import org.copydesk.read.html.MarkupParser;
import org.copydesk.read.html.WordPress;
import org.copydesk.read.layout.BlockClassifier;
import org.copydesk.read.layout.Markup;
import org.copydesk.read.spi.ArticleReader;
import org.copydesk.read.spi.BareLinks;
import org.copydesk.read.spi.ReadingText;
import org.copydesk.read.spi.SuppressionComments;
import org.copydesk.text.MappedText;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads WordPress exports (WXR 1.2) and RSS 2.0. Every post or page is a story of its own, drafts
 * included; media, menus, revisions and what lies in the trash are not stories.
 */
public final class WxrReader implements ArticleReader {
  private static final Set<String> NAMES = Set.of("wxr", "rss");

  private static final Set<String> NO_STORY =
      Set.of(
          "attachment",
          "nav_menu_item",
          "revision",
          "custom_css",
          "customize_changeset",
          "oembed_cache",
          "user_request",
          "wp_block",
          "wp_font_face",
          "wp_font_family",
          "wp_global_styles",
          "wp_navigation",
          "wp_template",
          "wp_template_part");

  private static final Set<String> NOT_WRITTEN = Set.of("trash", "auto-draft", "inherit");

  @Override
  public boolean reads(String extension, String head) {
    return NAMES.contains(extension) || head.contains("<rss");
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
    List<Article> stories = new ArrayList<>();
    for (Element item : document.getElementsByTag("item")) {
      Fields fields = new Fields(xml, offset, item);
      boolean story =
          !NO_STORY.contains(fields.plain("wp:post_type"))
              && !NOT_WRITTEN.contains(fields.plain("wp:status"));
      if (story) {
        stories.add(story(source, fields));
      }
    }
    return stories.isEmpty() ? List.of(empty(source)) : stories;
  }

  private static Article story(SourceText source, Fields fields) {
    MappedText.Builder item = new MappedText.Builder();
    fields.addTo(item, "title");
    int deck = item.length();
    fields.addTo(item, "excerpt:encoded");
    int copy = item.length();
    fields.addTo(
        item, fields.plain("content:encoded").isEmpty() ? "description" : "content:encoded");
    MappedText decoded = item.build();
    MappedText html = WordPress.postHtml(decoded.text(), copy).over(decoded);
    ReadingText text = new ReadingText(html.text());
    HtmlBody.read(text, html.text(), 0, deck, BlockKind.HEADLINE);
    HtmlBody.read(text, html.text(), deck, copy, BlockKind.DECK);
    HtmlBody.read(text, html.text(), copy, html.text().length());
    MappedText mapped = text.build().over(html);
    boolean headline = text.blocks().stream().anyMatch(b -> b.kind() == BlockKind.HEADLINE);
    return new Article(
        source.path(),
        new Origin.TextFile(source),
        mapped,
        BlockClassifier.classify(
            mapped.text(), text.blocks(), headline ? Markup.FULL : Markup.NO_HEADING),
        BareLinks.addTo(text.links(), mapped.text()),
        LinkLayer.PRESENT,
        metadata(fields),
        List.of(),
        SuppressionComments.in(
            source,
            html,
            text.comments(),
            html.toSource(new Span(html.text().length(), html.text().length())).end()));
  }

  private static Metadata metadata(Fields fields) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("title", Parser.unescapeEntities(fields.plain("title"), false));
    values.put("author", fields.plain("dc:creator"));
    String written = fields.plain("wp:post_date");
    values.put("date", written.isEmpty() ? fields.plain("pubdate") : written);
    values.put("section", fields.section());
    values.values().removeIf(String::isBlank);
    return new Metadata(values);
  }

  private static Article empty(SourceText source) {
    return new Article(
        source.path(),
        new Origin.TextFile(source),
        MappedText.identity(""),
        List.of(),
        List.of(),
        LinkLayer.PRESENT,
        Metadata.NONE,
        List.of());
  }
}
