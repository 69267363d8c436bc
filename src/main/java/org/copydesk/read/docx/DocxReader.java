package org.copydesk.read.docx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.parts.Archive;
import org.copydesk.parts.DocumentException;
import org.copydesk.parts.Relationships;
import org.copydesk.parts.XmlPart;
import org.copydesk.parts.XmlTags;
import org.copydesk.parts.XmlText;
import org.copydesk.read.document.DocumentDraft;
import org.copydesk.read.document.DocumentLayout;
import org.jspecify.annotations.Nullable;

/** Reads Word documents. */
public final class DocxReader {
  private DocxReader() {}

  /**
   * The story in a package.
   *
   * @param path its name
   * @throws DocumentException if it holds none, or cannot be read
   */
  public static Article read(String path, Archive archive) throws DocumentException {
    String main = Relationships.of(archive, "").part("officeDocument");
    XmlPart part = main == null ? null : XmlPart.of(archive, main);
    if (part == null) {
      throw DocumentException.damaged("its main part is missing");
    }
    Relationships links = Relationships.of(archive, part.name());
    DocumentDraft draft = new DocumentDraft();
    WordWalk walk = new WordWalk(part, links, new Styles(archive, links), draft);
    walk.read();
    return DocumentLayout.article(path, part.name(), draft, comments(archive, links), walk.notes());
  }

  /** The words of each comment by its id. */
  private static Map<String, String> comments(Archive archive, Relationships links)
      throws DocumentException {
    Map<String, String> all = new LinkedHashMap<>();
    String name = links.part("comments");
    XmlPart part = name == null ? null : XmlPart.of(archive, name);
    if (part == null) {
      return all;
    }
    XmlTags tags = new XmlTags(part);
    String id = "";
    @Nullable StringBuilder words = null;
    int from = 0;
    while (tags.next()) {
      boolean opens = tags.opens();
      String tag = tags.name();
      if (tag.equals("comment")) {
        if (opens) {
          id = tags.attribute("id");
          words = new StringBuilder();
        } else if (words != null) {
          all.put(id, words.toString());
          words = null;
        }
      } else if (words != null && tag.equals("t")) {
        if (opens) {
          from = tags.place().end();
        } else if (from <= tags.place().start()) {
          words.append(XmlText.decode(part.text(), from, tags.place().start()));
        }
      } else if (words != null && !opens && (tag.equals("p") || tag.equals("br"))) {
        words.append(' ');
      }
    }
    return all;
  }
}
