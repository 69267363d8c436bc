package org.copydesk.read.odt;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.parts.Archive;
import org.copydesk.parts.DocumentException;
import org.copydesk.parts.XmlPart;
import org.copydesk.parts.XmlTags;
import org.copydesk.read.document.DocumentDraft;
import org.copydesk.read.document.DocumentLayout;

/** Reads OpenDocument texts. */
public final class OdtReader {
  private static final String CONTENT = "content.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  private OdtReader() {}

  /**
   * The story in a package.
   *
   * @param path its name
   * @throws DocumentException if it holds none, or cannot be read
   */
  public static Article read(String path, Archive archive) throws DocumentException {
    if (encrypted(archive)) {
      throw DocumentException.encrypted();
    }
    XmlPart content = XmlPart.of(archive, CONTENT);
    if (content == null) {
      throw DocumentException.damaged("its main part is missing");
    }
    OdtStyles styles = new OdtStyles();
    XmlPart common = XmlPart.of(archive, "styles.xml");
    if (common != null) {
      styles.read(common);
    }
    styles.read(content);
    DocumentDraft draft = new DocumentDraft();
    OdtWalk walk = new OdtWalk(content, styles, draft);
    walk.read();
    return DocumentLayout.article(path, CONTENT, draft, walk.comments(), List.of());
  }

  /** The manifest says which parts are locked. */
  private static boolean encrypted(Archive archive) throws DocumentException {
    XmlPart manifest = XmlPart.of(archive, MANIFEST);
    if (manifest == null) {
      return false;
    }
    XmlTags tags = new XmlTags(manifest);
    while (tags.next()) {
      if (tags.name().equals("encryption-data")) {
        return true;
      }
    }
    return false;
  }
}
