package org.copydesk.read.news;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.BlockKind;
import org.copydesk.article.Metadata;
import org.copydesk.article.Origin;
import org.copydesk.read.html.XmlWords;
import org.copydesk.read.news.NewsParts.Form;
import org.copydesk.text.SourceText;
import org.copydesk.text.Span;
import org.jsoup.nodes.Element;

/** One item of an XML file becomes a story. Not thread-safe. */
final class NewsItem {
  /** Natures of items whose description is a caption (IPTC NewsCodes, ninat). */
  private static final Set<String> PICTURES = Set.of("picture", "graphic", "video", "audio");

  private final SourceText source;

  /** The item, its places counted in the file. */
  private final XmlItem inFile;

  /** The same, its places counted in what {@link #parts} has decoded. */
  private final XmlItem item;

  private final NewsParts parts = new NewsParts();

  /**
   * @param item counted in the file
   */
  NewsItem(SourceText source, XmlItem item) {
    this.source = source;
    this.inFile = item;
    // An export has many items; none of them needs the others' text.
    Span place = whole(item);
    parts.decoded().append(place.in(source.content()), place.start(), place.end());
    this.item = new XmlItem(item.root(), item.offset() - place.start(), place.length());
  }

  private static Span whole(XmlItem item) {
    if (item.root().normalName().equals("#root")) {
      return new Span(item.offset(), item.end());
    }
    int start = item.offset() + item.root().sourceRange().startPos();
    int end = item.offset() + item.root().endSourceRange().endPos();
    return new Span(start, end < start ? item.end() : Math.min(end, item.end()));
  }

  /** The story of a NITF document. */
  Article document() {
    Nitf.addTo(parts, item);
    return article(Nitf.fields(item));
  }

  /** The story of a NewsML item; without blocks if it has no text. */
  Article story() {
    List<Element> inline = item.all("inlinexml").toList();
    boolean document = inline.stream().anyMatch(it -> item.under(it).first("hl1") != null);
    heads(document);
    inline.forEach(content -> Nitf.addTo(parts, item.under(content)));
    item.all("inlinedata").forEach(this::data);
    item.all("datacontent").forEach(content -> Nitf.addTo(parts, item.under(content)));
    return article(fields());
  }

  private Article article(Map<String, String> fields) {
    return parts.story(source.path(), new Origin.TextFile(source), new Metadata(fields), List.of());
  }

  /**
   * What the item says about its content.
   *
   * @param document whether the content has a headline of its own, which then is the one shown
   */
  private void heads(boolean document) {
    Element itemClass = item.first("itemclass");
    String nature = itemClass == null ? "" : itemClass.attr("qcode");
    boolean picture = PICTURES.contains(nature.substring(nature.indexOf(':') + 1));
    for (Element meta : item.all("contentmeta").toList()) {
      if (!document) {
        add(meta, "headline", BlockKind.HEADLINE);
        add(meta, "description", picture ? BlockKind.CAPTION : BlockKind.DECK);
        add(meta, "by", BlockKind.BYLINE);
        add(meta, "dateline", BlockKind.DATELINE);
      }
    }
    // NewsML 1 has its own names for them.
    for (Element lines : item.all("newslines").toList()) {
      if (!document) {
        add(lines, "headline", BlockKind.HEADLINE);
        add(lines, "subheadline", BlockKind.DECK);
        add(lines, "byline", BlockKind.BYLINE);
        add(lines, "dateline", BlockKind.DATELINE);
      }
    }
  }

  private void add(Element meta, String name, BlockKind kind) {
    Element element = item.under(meta).first(name);
    if (element != null && !parts.has(kind)) {
      parts.add(kind, Form.XML, item.inside(element));
    }
  }

  /** Text that has references for its markup, or stands in a character data section. */
  private void data(Element data) {
    String type = data.attr("contenttype").toLowerCase(Locale.ROOT);
    boolean text = type.isEmpty() || type.startsWith("text/") || type.contains("xml");
    if (!text || data.hasAttr("encoding")) {
      return;
    }
    int start = parts.decoded().length();
    XmlWords.decode(parts.decoded(), source.content(), inFile.offset(), data);
    Span place = new Span(start, parts.decoded().length());
    if (type.contains("nitf")) {
      Nitf.addTo(parts, place);
    } else {
      parts.body(type.contains("html") ? Form.HTML : Form.PLAIN, place);
    }
  }

  private Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", item.words("headline"));
    String by = item.words("by");
    fields.put("author", by.isEmpty() ? item.words("byline") : by);
    fields.put("date", item.words("versioncreated"));
    Element genre = item.first("genre");
    fields.put("genre", genre == null ? "" : item.under(genre).words("name"));
    fields.put("lang", item.root().attr("xml:lang"));
    fields.values().removeIf(String::isBlank);
    return fields;
  }
}
