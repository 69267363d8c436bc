package org.copydesk.read.news;

import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.article.BlockKind;
import org.copydesk.read.html.MarkupParser;
import org.copydesk.read.news.NewsParts.Form;
import org.copydesk.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a NITF document (IPTC, 3.6): {@code hl1} is the headline, {@code hl2} beside it and
 * {@code abstract} are decks. A part that the item around it has already given is not read twice.
 */
public final class Nitf {
  private static final Map<String, BlockKind> HEAD =
      Map.of(
          "hl1", BlockKind.HEADLINE,
          "hl2", BlockKind.DECK,
          "abstract", BlockKind.DECK,
          "byline", BlockKind.BYLINE,
          "dateline", BlockKind.DATELINE,
          "distributor", BlockKind.CREDIT,
          "note", BlockKind.CORRECTION);

  private Nitf() {}

  /**
   * Adds the parts of a document, or of a body without its document.
   *
   * @param place where it stands in what {@code parts} has decoded
   */
  public static void addTo(NewsParts parts, Span place) {
    String xml = parts.decoded().soFar().subSequence(place.start(), place.end()).toString();
    Document document = MarkupParser.xml(xml);
    addTo(parts, new XmlItem(document, place.start(), place.end()));
  }

  /** Adds the parts of the document whose root is, or stands in, {@code item}. */
  static void addTo(NewsParts parts, XmlItem item) {
    Element content = item.first("body.content");
    if (content == null) {
      Element body = item.first("body");
      Span place = body == null ? item.inside(item.root()) : item.inside(body);
      parts.body(Form.XML, place);
      return;
    }
    Element head = item.first("body.head");
    if (head != null) {
      head(parts, item, head);
    }
    parts.body(Form.XML, item.inside(content));
    Element tagline = item.first("tagline");
    if (tagline != null) {
      parts.add(BlockKind.BYLINE, Form.XML, item.inside(tagline));
    }
  }

  /** What the document says about itself. */
  static Map<String, String> fields(XmlItem item) {
    Map<String, String> fields = new LinkedHashMap<>();
    String headline = item.words("hl1");
    fields.put("title", headline.isEmpty() ? item.words("title") : headline);
    fields.put("author", item.words("byline"));
    String released = attribute(item, "date.release", "norm");
    fields.put("date", released.isEmpty() ? attribute(item, "date.issue", "norm") : released);
    fields.put("section", attribute(item, "pubdata", "position.section"));
    fields.put("genre", attribute(item, "tobject.property", "tobject.property.type"));
    fields.values().removeIf(String::isBlank);
    return fields;
  }

  private static String attribute(XmlItem item, String name, String attribute) {
    Element element = item.first(name);
    return element == null ? "" : element.attr(attribute).strip();
  }

  private static void head(NewsParts parts, XmlItem item, Element head) {
    boolean headline = parts.has(BlockKind.HEADLINE);
    boolean deck = parts.has(BlockKind.DECK);
    boolean byline = parts.has(BlockKind.BYLINE);
    for (Element element : item.below(head)) {
      @Nullable BlockKind kind = HEAD.get(NewsMarkup.name(element));
      boolean given =
          (kind == BlockKind.HEADLINE && headline)
              || (kind == BlockKind.DECK && deck)
              || (kind == BlockKind.BYLINE && byline);
      if (kind != null && !given) {
        parts.add(kind, Form.XML, item.inside(element));
      }
    }
  }
}
