package org.copydesk.read.wxr;

import org.copydesk.text.MappedText;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The fields of an item, found by their name and read with their way back to the file. */
final class Fields {
  private static final int CDATA_START = "<![CDATA[".length();
  private static final int CDATA_END = "]]>".length();
  private static final int LONGEST_REFERENCE = 40;

  private final String xml;
  private final int offset;
  private final Element item;

  /**
   * @param xml the file
   * @param offset where in it the parsed text begins
   */
  Fields(String xml, int offset, Element item) {
    this.xml = xml;
    this.offset = offset;
    this.item = item;
  }

  /** The words of a field that is not shown; empty if the item has none of that name. */
  String plain(String name) {
    Element field = find(name);
    return field == null ? "" : field.wholeText().strip();
  }

  /** The first attribute {@code domain} category, WordPress's word for a section. */
  String section() {
    for (Element field : item.children()) {
      if (field.normalName().equals("category") && field.attr("domain").equals("category")) {
        return field.wholeText().strip();
      }
    }
    return "";
  }

  /** Adds the HTML of a field to {@code html}; nothing if the item has none of that name. */
  void addTo(MappedText.Builder html, String name) {
    Element field = find(name);
    if (field != null) {
      for (Node node : field.childNodes()) {
        add(node, html);
      }
    }
  }

  private void add(Node node, MappedText.Builder html) {
    int start = offset + node.sourceRange().startPos();
    int end = offset + node.sourceRange().endPos();
    if (node instanceof CDataNode && end - start >= CDATA_START + CDATA_END) {
      boolean closed = xml.startsWith("]]>", end - CDATA_END);
      int last = closed ? end - CDATA_END : end;
      html.append(xml.substring(start + CDATA_START, last), start + CDATA_START, last);
    } else if (node instanceof TextNode && start < end) {
      decode(start, end, html);
    }
  }

  /** Adds XML text: {@code &lt;p&gt;} is the tag of a paragraph. */
  private void decode(int start, int end, MappedText.Builder html) {
    int run = start;
    int at = start;
    while (at < end) {
      int close = xml.charAt(at) == '&' ? xml.indexOf(';', at) : -1;
      if (close > 0 && close < end && close - at <= LONGEST_REFERENCE) {
        html.append(xml.substring(run, at), run, at);
        run = close + 1;
        html.append(Parser.unescapeEntities(xml.substring(at, run), false), at, run);
        at = run;
      } else {
        at++;
      }
    }
    html.append(xml.substring(run, end), run, end);
  }

  private @Nullable Element find(String name) {
    for (Element field : item.children()) {
      if (field.normalName().equals(name)) {
        return field;
      }
    }
    return null;
  }
}
