package org.copydesk.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** Writes Word documents for tests. */
public final class Docx {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
  private static final String SPACES =
      " xmlns:w=\""
          + WORD
          + "\" xmlns:r=\""
          + OFFICE
          + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:w16se=\"http://schemas.microsoft.com/office/word/2015/wordml/symex\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

  private final StringBuilder body = new StringBuilder();
  private final StringBuilder links = new StringBuilder();
  private final StringBuilder comments = new StringBuilder();
  private final Map<String, String> more = new LinkedHashMap<>();
  private int count;

  /** A paragraph of runs. */
  public Docx p(String runs) {
    return body("<w:p>" + runs + "</w:p>");
  }

  /** A paragraph with the style of this id. */
  public Docx p(String style, String runs) {
    String properties = style.isEmpty() ? "" : "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    return p(properties + runs);
  }

  /** Any XML in the body. */
  public Docx body(String xml) {
    body.append(xml);
    return this;
  }

  /** Another part. */
  public Docx part(String name, String xml) {
    more.put(name, xml);
    return this;
  }

  /** A comment by its id. */
  public Docx comment(int id, String words) {
    comments.append("<w:comment w:id=\"").append(id).append("\" w:author=\"Desk\"><w:p>");
    comments.append(run(words)).append("</w:p></w:comment>");
    return this;
  }

  /** A run of text. */
  public static String run(String text) {
    return "<w:r>" + t(text) + "</w:r>";
  }

  /** A run of text with properties: {@code <w:b/>}. */
  public static String run(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr>" + t(text) + "</w:r>";
  }

  /** Text in a run. */
  public static String t(String text) {
    return "<w:t xml:space=\"preserve\">" + escape(text) + "</w:t>";
  }

  /** Runs that lead to an address. */
  public String link(String target, String runs) {
    String id = "rIdLink" + ++count;
    links.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(OFFICE);
    links.append("/hyperlink\" Target=\"").append(escape(target));
    links.append("\" TargetMode=\"External\"/>");
    return "<w:hyperlink r:id=\"" + id + "\">" + runs + "</w:hyperlink>";
  }

  /** Runs that are the result of a field. */
  public static String field(String instruction, String runs) {
    int half = instruction.length() / 2;
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
        + escape(instruction.substring(0, half))
        + "</w:instrText></w:r><w:r><w:instrText xml:space=\"preserve\">"
        + escape(instruction.substring(half))
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + runs
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  /** Text as XML holds it. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** The parts of the package. */
  public Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        HEAD
            + "<Types xmlns=\""
            + PACKAGE
            + "/content-types\"><Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + override("document", "document.main")
            + override("styles", "styles")
            + (comments.isEmpty() ? "" : override("comments", "comments"))
            + "</Types>");
    parts.put(
        "_rels/.rels",
        relationships(
            "<Relationship Id=\"rId1\" Type=\""
                + OFFICE
                + "/officeDocument\" Target=\"word/document.xml\"/>"));
    parts.put(
        "word/document.xml",
        HEAD + "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>");
    parts.put("word/styles.xml", styles());
    String commented =
        comments.isEmpty()
            ? ""
            : "<Relationship Id=\"rIdC\" Type=\""
                + OFFICE
                + "/comments\" Target=\"comments.xml\"/>";
    parts.put(
        "word/_rels/document.xml.rels",
        relationships(
            "<Relationship Id=\"rIdS\" Type=\""
                + OFFICE
                + "/styles\" Target=\"styles.xml\"/>"
                + commented
                + links));
    if (!comments.isEmpty()) {
      parts.put(
          "word/comments.xml", HEAD + "<w:comments" + SPACES + ">" + comments + "</w:comments>");
    }
    parts.putAll(more);
    return parts;
  }

  /** The package. */
  public byte[] bytes() {
    return Zip.of(parts());
  }

  private static String override(String name, String type) {
    return "<Override PartName=\"/word/"
        + name
        + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml."
        + type
        + "+xml\"/>";
  }

  private static String relationships(String all) {
    return HEAD
        + "<Relationships xmlns=\""
        + PACKAGE
        + "/relationships\">"
        + all
        + "</Relationships>";
  }

  /** Ids as a German Word writes them; names are English all the same. */
  private static String styles() {
    StringBuilder all = new StringBuilder(HEAD + "<w:styles" + SPACES + ">");
    style(all, "Standard", "Normal", "");
    style(all, "Titel", "Title", "");
    style(all, "Untertitel", "Subtitle", "");
    style(all, "berschrift1", "heading 1", "");
    style(all, "berschrift2", "heading 2", "");
    style(all, "Zwischenzeile", "Desk Crosser", "berschrift2");
    style(all, "Zitat", "Quote", "");
    style(all, "Beschriftung", "caption", "");
    style(all, "Autor", "Desk Byline", "");
    style(all, "Aufzhlungszeichen", "List Bullet", "");
    style(all, "Listenabsatz", "List Paragraph", "");
    style(all, "Code", "HTML Preformatted", "");
    style(all, "Verzeichnis1", "toc 1", "");
    return all.append("</w:styles>").toString();
  }

  private static void style(StringBuilder all, String id, String name, String base) {
    all.append("<w:style w:type=\"paragraph\" w:styleId=\"")
        .append(id)
        .append("\"><w:name w:val=\"");
    all.append(name).append("\"/>");
    all.append(base.isEmpty() ? "" : "<w:basedOn w:val=\"" + base + "\"/>").append("</w:style>");
  }
}
