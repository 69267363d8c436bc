package org.copydesk.read.news;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.read.html.MarkupParser;
import org.copydesk.text.MappedText;
import org.copydesk.text.Span;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * XML of news becomes HTML with the way back: the tags of NITF 3.6 get the names of what they are
 * in HTML, prefixes of name spaces are dropped, and all words stay as they are written, references
 * included. Tags of neither, such as {@code <person>}, vanish; their words stay.
 */
final class NewsMarkup implements NodeFilter {
  private static final String DIV = "div";

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("hl1", "h2"),
          Map.entry("hl2", "h3"),
          Map.entry("bq", "blockquote"),
          Map.entry("block", DIV),
          Map.entry("media", "figure"),
          Map.entry("media-caption", "figcaption"),
          Map.entry("nitf-table", DIV),
          Map.entry("fn", DIV),
          Map.entry("hedline", DIV),
          Map.entry("body", DIV),
          Map.entry("body.head", DIV),
          Map.entry("body.content", DIV),
          Map.entry("body.end", DIV));

  /** Elements of NITF that are told by a class in HTML. */
  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("byline", "byline"),
          Map.entry("tagline", "byline"),
          Map.entry("dateline", "dateline"),
          Map.entry("abstract", "deck"),
          Map.entry("note", "editors-note"),
          Map.entry("media-producer", "credit"),
          Map.entry("credit", "credit"),
          Map.entry("datasource", "credit"),
          Map.entry("distributor", "credit"),
          Map.entry("bibliography", "credit"));

  /** What no reader of the story sees. */
  private static final Set<String> SILENT =
      Set.of(
          "head",
          "rights",
          "series",
          "copyrite",
          "media-metadata",
          "media-object",
          "media-reference",
          "nitf-table-metadata",
          "nitf-colgroup",
          "alt-code");

  private static final Set<String> HTML =
      Set.of(
          "p",
          "a",
          "em",
          "strong",
          "b",
          "i",
          "u",
          "s",
          "q",
          "sub",
          "sup",
          "cite",
          "span",
          "del",
          "ins",
          "abbr",
          "code",
          "small",
          "time",
          "br",
          "hr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "td",
          "th",
          "caption",
          "blockquote",
          "pre",
          "figure",
          "figcaption",
          DIV,
          "section",
          "article",
          "header",
          "footer",
          "aside",
          "nav",
          "main",
          "address",
          "details",
          "summary",
          "form",
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "audio",
          "video",
          "svg",
          "button",
          "select",
          "textarea",
          "title",
          "strike",
          "tt",
          "center",
          "font");

  private static final Set<String> VOID = Set.of("br", "hr");

  /** A tag that a story has, and not a word in pointed brackets. */
  private static final Pattern TAG =
      Pattern.compile("</?(?:p|div|h[1-6]|ul|ol|li|br|blockquote|em|strong|b|i|a)\\b[^<>]*>");

  private final String source;
  private final int offset;
  private final MappedText.Builder html;

  private NewsMarkup(String source, int offset, MappedText.Builder html) {
    this.source = source;
    this.offset = offset;
    this.html = html;
  }

  /** Adds the HTML of the XML that stands at {@code place} of {@code source}. */
  static void html(String source, Span place, MappedText.Builder html) {
    Element root = MarkupParser.xml(place.in(source));
    root.filter(new NewsMarkup(source, place.start(), html));
  }

  /** The name of an element without the prefix of its name space, in lower case. */
  static String name(Element element) {
    String name = element.normalName();
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    int start = offset + node.sourceRange().startPos();
    int end = offset + node.sourceRange().endPos();
    if (node instanceof Element element) {
      String name = name(element);
      if (SILENT.contains(name)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      html.append(tag(element, name), start, end);
    } else if (node instanceof CDataNode words) {
      cdata(words, start, end);
    } else if ((node instanceof TextNode || node instanceof Comment) && start < end) {
      html.append(source.substring(start, end), start, end);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = shown(name(element));
      if (!name.isEmpty() && !VOID.contains(name)) {
        int start = Math.max(0, offset + element.endSourceRange().startPos());
        int end = Math.max(start, offset + element.endSourceRange().endPos());
        html.append("</" + name + ">", start, end);
      }
    }
    return FilterResult.CONTINUE;
  }

  /** The words of a character data section; some systems put the tags of the story in one. */
  private void cdata(CDataNode words, int start, int end) {
    String text = words.getWholeText();
    int from = source.indexOf(text, start);
    if (from < 0 || from + text.length() > end) {
      return;
    }
    if (TAG.matcher(text).find()) {
      html.append(text, from, from + text.length());
    } else {
      NewsParts.escaped(source, from, from + text.length(), html);
    }
  }

  /** The name in HTML; empty if the tags vanish. */
  private static String shown(String name) {
    if (CLASSES.containsKey(name)) {
      return DIV;
    }
    return HTML.contains(name) ? name : NAMES.getOrDefault(name, "");
  }

  private static String tag(Element element, String name) {
    String shown = shown(name);
    if (shown.isEmpty()) {
      return "";
    }
    StringBuilder tag = new StringBuilder("<").append(shown);
    String told = CLASSES.get(name);
    if (told != null) {
      tag.append(" class=\"").append(told).append('"');
    } else if (HTML.contains(name)) {
      for (Attribute attribute : element.attributes()) {
        tag.append(' ').append(attribute.getKey()).append("=\"");
        tag.append(attribute.getValue().replace("&", "&amp;").replace("\"", "&quot;")).append('"');
      }
    }
    return tag.append('>').toString();
  }
}
