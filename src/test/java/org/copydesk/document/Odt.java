package org.copydesk.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes OpenDocument texts for tests. */
public final class Odt {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String BASE = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String SPACES =
      " xmlns:office=\""
          + BASE
          + "office:1.0\" xmlns:text=\""
          + BASE
          + "text:1.0\" xmlns:table=\""
          + BASE
          + "table:1.0\" xmlns:draw=\""
          + BASE
          + "drawing:1.0\" xmlns:style=\""
          + BASE
          + "style:1.0\" xmlns:fo=\""
          + BASE
          + "xsl-fo-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
          + " xmlns:svg=\""
          + BASE
          + "svg-compatible:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
          + " office:version=\"1.3\"";

  private final StringBuilder body = new StringBuilder();
  private final Map<String, String> more = new LinkedHashMap<>();

  /** A paragraph with the style of this name. */
  public Odt p(String style, String content) {
    return body("<text:p text:style-name=\"" + style + "\">" + content + "</text:p>");
  }

  /** A heading. */
  public Odt h(int level, String content) {
    return body("<text:h text:outline-level=\"" + level + "\">" + content + "</text:h>");
  }

  /** Any XML in the text. */
  public Odt body(String xml) {
    body.append(xml).append('\n');
    return this;
  }

  /** Another part. */
  public Odt part(String name, String xml) {
    more.put(name, xml);
    return this;
  }

  /** Words that lead to an address. */
  public static String link(String target, String content) {
    return "<text:a xlink:type=\"simple\" xlink:href=\""
        + Docx.escape(target)
        + "\">"
        + content
        + "</text:a>";
  }

  /** Text, its runs of spaces as OpenDocument writes them. */
  public static String text(String text) {
    return Docx.escape(text).replace("  ", " <text:s/>").replace("\t", "<text:tab/>");
  }

  /** The package. */
  public byte[] bytes() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        HEAD
            + "<office:document-content"
            + SPACES
            + "><office:automatic-styles>"
            + "<style:style style:name=\"P1\" style:family=\"paragraph\""
            + " style:parent-style-name=\"Quotations\"/>"
            + "<style:style style:name=\"T1\" style:family=\"text\">"
            + "<style:text-properties fo:font-weight=\"bold\"/></style:style>"
            + "<style:style style:name=\"T2\" style:family=\"text\">"
            + "<style:text-properties text:display=\"none\"/></style:style>"
            + "</office:automatic-styles><office:body><office:text>\n"
            + body
            + "</office:text></office:body></office:document-content>");
    parts.put(
        "styles.xml",
        HEAD
            + "<office:document-styles"
            + SPACES
            + "><office:styles><style:style style:name=\"Heading_20_1\""
            + " style:display-name=\"Heading 1\" style:family=\"paragraph\"/>"
            + "<style:style style:name=\"Title\" style:family=\"paragraph\"/>"
            + "<style:style style:name=\"Subtitle\" style:family=\"paragraph\"/>"
            + "<style:style style:name=\"Quotations\" style:family=\"paragraph\"/>"
            + "<style:style style:name=\"Caption\" style:family=\"paragraph\"/>"
            + "<style:style style:name=\"Preformatted_20_Text\" style:family=\"paragraph\"/>"
            + "</office:styles></office:document-styles>");
    parts.putAll(more);
    return Zip.of(parts);
  }
}
