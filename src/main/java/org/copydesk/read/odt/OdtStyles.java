package org.copydesk.read.odt;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.BlockKind;
import org.copydesk.parts.DocumentException;
import org.copydesk.parts.XmlPart;
import org.copydesk.parts.XmlTags;
import org.copydesk.read.document.ParagraphDraft;
import org.copydesk.read.document.StyleNames;

/** The styles of an OpenDocument text: common ones, and those made for single paragraphs. */
final class OdtStyles {
  private static final int LONGEST_CHAIN = 20;
  private static final Pattern CODE = Pattern.compile("_([0-9a-f]{2,4})_");

  private final Map<String, Style> styles = new HashMap<>();

  private record Style(String name, String parent, boolean bold, boolean hidden) {}

  /** Reads the styles of a part. */
  void read(XmlPart part) throws DocumentException {
    XmlTags tags = new XmlTags(part);
    String id = "";
    while (tags.next()) {
      String tag = tags.name();
      if (tags.opens() && tag.equals("style")) {
        id = tags.attribute("family") + " " + tags.attribute("name");
        String display = tags.attribute("display-name");
        String name = display.isEmpty() ? plain(tags.attribute("name")) : display;
        String parent = tags.attribute("parent-style-name");
        String above = parent.isEmpty() ? "" : tags.attribute("family") + " " + parent;
        styles.put(id, new Style(name, above, false, false));
      } else if (tags.opens() && tag.equals("text-properties") && styles.containsKey(id)) {
        Style style = styles.get(id);
        boolean bold = tags.attribute("font-weight").equals("bold");
        boolean hidden = tags.attribute("display").equals("none");
        styles.put(id, new Style(style.name, style.parent, bold, hidden));
      } else if (!tags.opens() && tag.equals("style")) {
        id = "";
      } else if (tag.equals("body")) {
        return;
      }
    }
  }

  /** Says what {@code paragraph} is by its style. */
  void apply(String id, ParagraphDraft paragraph) {
    Style style = styles.get("paragraph " + id);
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      int level = StyleNames.level(style.name);
      BlockKind kind = StyleNames.kind(style.name);
      if (level != ParagraphDraft.NO_HEADING) {
        paragraph.heading(level);
        return;
      }
      if (kind != null) {
        paragraph.kind(kind);
        return;
      }
      style = styles.get(style.parent);
    }
  }

  /** Whether text of the style is bold. */
  boolean bold(String family, String id) {
    Style style = styles.get(family + " " + id);
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      if (style.bold || style.name.equals("Strong Emphasis")) {
        return true;
      }
      style = styles.get(style.parent);
    }
    return false;
  }

  /** Whether nobody sees text of the style. */
  boolean hidden(String family, String id) {
    Style style = styles.get(family + " " + id);
    return style != null && style.hidden;
  }

  /** {@code Heading_20_1} is "Heading 1". */
  private static String plain(String name) {
    Matcher code = CODE.matcher(name);
    return code.replaceAll(
        it -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(it.group(1), 16))));
  }
}
