package org.copydesk.read.docx;

import java.util.HashMap;
import java.util.Map;
import org.copydesk.article.BlockKind;
import org.copydesk.parts.Archive;
import org.copydesk.parts.DocumentException;
import org.copydesk.parts.Relationships;
import org.copydesk.parts.XmlPart;
import org.copydesk.parts.XmlTags;
import org.copydesk.read.document.ParagraphDraft;
import org.copydesk.read.document.StyleNames;
import org.jspecify.annotations.Nullable;

/** The paragraph styles of a document; read when the first one is asked for. */
final class Styles {
  /** Styles that rest on one another in a longer chain, or in a circle, say nothing. */
  private static final int LONGEST_CHAIN = 20;

  private final Archive archive;
  private final Relationships links;
  private @Nullable Map<String, Style> read;

  /**
   * A style.
   *
   * @param name in English, whatever language Word speaks, if the style is one of Word's own
   * @param base the id of the style that it rests on
   * @param level of a heading, or {@link ParagraphDraft#NO_HEADING}
   * @param list whether its paragraphs have bullets or numbers
   */
  private record Style(String name, String base, int level, boolean list) {}

  Styles(Archive archive, Relationships links) {
    this.archive = archive;
    this.links = links;
  }

  /** Says what {@code paragraph} is by its style. */
  void apply(String id, ParagraphDraft paragraph) throws DocumentException {
    Map<String, Style> styles = styles();
    Style style = styles.get(id);
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      int named = StyleNames.level(style.name);
      int level = named == ParagraphDraft.NO_HEADING ? style.level : named;
      BlockKind kind = StyleNames.kind(style.name);
      if (level != ParagraphDraft.NO_HEADING) {
        paragraph.heading(level);
        return;
      }
      if (kind != null || style.list) {
        paragraph.kind(kind == null ? BlockKind.LIST_ITEM : kind);
        return;
      }
      style = styles.get(style.base);
    }
  }

  private Map<String, Style> styles() throws DocumentException {
    Map<String, Style> all = read;
    if (all == null) {
      all = new HashMap<>();
      String name = links.part("styles");
      XmlPart part = name == null ? null : XmlPart.of(archive, name);
      if (part != null) {
        read(new XmlTags(part), all);
      }
      read = all;
    }
    return all;
  }

  private static void read(XmlTags tags, Map<String, Style> all) throws DocumentException {
    String id = "";
    Style style = new Style("", "", ParagraphDraft.NO_HEADING, false);
    while (tags.next()) {
      String tag = tags.name();
      if (!tags.opens()) {
        if (tag.equals("style")) {
          all.put(id, style);
        }
        continue;
      }
      String value = tags.attribute("val");
      switch (tag) {
        case "style" -> {
          id = tags.attribute("styleId");
          style = new Style("", "", ParagraphDraft.NO_HEADING, false);
        }
        case "name" -> style = new Style(value, style.base, style.level, style.list);
        case "basedOn" -> style = new Style(style.name, value, style.level, style.list);
        case "outlineLvl" -> style = new Style(style.name, style.base, level(value), style.list);
        case "numPr" -> style = new Style(style.name, style.base, style.level, true);
        default -> {}
      }
    }
  }

  /** Outline levels count from 0; 9 is body text. */
  static int level(String outline) {
    boolean heading = outline.length() == 1 && outline.charAt(0) >= '0' && outline.charAt(0) <= '8';
    return heading ? outline.charAt(0) - '0' + 1 : ParagraphDraft.NO_HEADING;
  }
}
