package org.copydesk.read.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.BlockKind;
import org.copydesk.article.LinkLayer;
import org.copydesk.article.Metadata;
import org.copydesk.article.Origin;
import org.copydesk.read.layout.BlockClassifier;
import org.copydesk.read.layout.Markup;
import org.copydesk.read.spi.ArticleReader;
import org.copydesk.read.spi.BareLinks;
import org.copydesk.read.spi.ReadingText;
import org.copydesk.read.spi.SuppressionComments;
import org.copydesk.text.MappedText;
import org.copydesk.text.SourceText;
import org.jsoup.nodes.Document;

/**
 * Reads HTML: a page as it was published, or a story as a content system stores it. Scripts, forms
 * and what is hidden are left out; navigation, share buttons and boxes beside the story are
 * furniture. Loads nothing that the page names.
 */
public final class HtmlReader implements ArticleReader {
  private static final Set<String> NAMES = Set.of("html", "htm", "xhtml", "shtml");

  @Override
  public boolean reads(String extension, String head) {
    String start = head.stripLeading().toLowerCase(Locale.ROOT);
    return NAMES.contains(extension) || start.startsWith("<!doctype html");
  }

  @Override
  public Article read(SourceText source) {
    String content = source.content();
    // Behind a byte order mark, or the parser would take the head of the page for text.
    int start = content.startsWith("\uFEFF") ? 1 : 0;
    MappedText html =
        WordPress.wrote(content) ? WordPress.plainHtml(content) : MappedText.identity(content);
    Document document = MarkupParser.html(html.text().substring(start));
    Metadata fields = PageFields.of(document);
    Page page = Page.of(document, fields.fields().getOrDefault("title", ""));
    ReadingText text = new ReadingText(html.text());
    new BlockWalk(text, html.text(), start, page).read();
    MappedText mapped = text.build().over(html);
    boolean headline = text.blocks().stream().anyMatch(b -> b.kind() == BlockKind.HEADLINE);
    List<Block> blocks =
        BlockClassifier.classify(
            mapped.text(), text.blocks(), headline ? Markup.FULL : Markup.NO_HEADING);
    return new Article(
        source.path(),
        new Origin.TextFile(source),
        mapped,
        blocks,
        BareLinks.addTo(text.links(), mapped.text()),
        LinkLayer.PRESENT,
        fields,
        List.of(),
        SuppressionComments.in(source, text.comments().stream().map(html::toSource).toList()));
  }
}
