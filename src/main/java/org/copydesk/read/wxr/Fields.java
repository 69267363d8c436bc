package org.copydesk.read.wxr;

import org.copydesk.read.html.XmlWords;
import org.copydesk.text.MappedText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The fields of an item, found by their name and read with their way back to the file. */
final class Fields {
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
      XmlWords.decode(html, xml, offset, field);
    }
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
