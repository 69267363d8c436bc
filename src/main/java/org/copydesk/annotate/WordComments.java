package org.copydesk.annotate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Origin;
import org.copydesk.finding.Finding;
import org.copydesk.parts.Archive;
import org.copydesk.parts.ArchiveWriter;
import org.copydesk.parts.DocumentException;
import org.copydesk.parts.Relationships;
import org.copydesk.parts.XmlPart;
import org.copydesk.parts.XmlTags;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes findings into a Word document as comments on their words, in the place of those of an
 * earlier run. Only the comments, the marks that anchor them, the list of content types and the
 * main part's relationships change; every other byte of every part stays.
 */
public final class WordComments {
  private static final String TYPES = "[Content_Types].xml";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Archive archive;
  private final ArchiveWriter writer;
  private final Article article;
  private final Origin.Document document;
  private final Root main;
  private final Relationships links;

  private WordComments(Archive archive, Article article) throws DocumentException {
    this.archive = archive;
    this.writer = new ArchiveWriter(archive);
    this.article = article;
    this.document = (Origin.Document) article.origin();
    this.main = Root.of(part(document.part()));
    this.links = Relationships.of(archive, document.part());
  }

  /** Whether {@code bytes}, which were read as {@code article}, are a Word document. */
  public static boolean fits(Article article, byte[] bytes) throws DocumentException {
    return article.origin() instanceof Origin.Document && Archive.open(bytes).has(TYPES);
  }

  /**
   * The document with comments.
   *
   * @param bytes the document that {@code article} was read from
   * @param findings in the order of the story
   * @return the bytes of the new document; without findings a document of the same parts
   * @throws DocumentException if the document cannot be read
   */
  public static byte[] annotate(byte[] bytes, Article article, List<Finding> findings)
      throws DocumentException {
    return new WordComments(Archive.open(bytes), article).annotate(findings);
  }

  private byte[] annotate(List<Finding> findings) throws DocumentException {
    XmlPart old = linked("comments");
    Earlier earlier = Earlier.in(old, linked("commentsExtended"));
    if (findings.isEmpty() && earlier.isEmpty()) {
      return writer.write();
    }
    Runs runs = new Runs(main.part(), main.space(), earlier);
    int id = Math.max(runs.highestComment(), old == null ? -1 : highest(old, earlier)) + 1;
    String declaration = declaration(old);
    StringBuilder comments = new StringBuilder();
    Marks marks = new Marks(main, runs);
    for (Finding placed : findings) {
      Span seen = Anchor.of(article, placed.span());
      Span words = document.inPart().toSource(article.text().toSource(seen));
      if (!earlier.stays(CommentText.words(placed)) && marks.add(id, words)) {
        comments.append(CommentText.of(id, placed, declaration));
        id++;
      }
    }
    writer.put(main.part().name(), main.part().bytes(marks.write(earlier)));
    if (old != null) {
      Splice splice = new Splice(old.text());
      earlier.removeFrom(splice);
      writer.put(old.name(), Root.of(old).append(comments.toString(), splice));
    } else {
      add(comments.toString());
    }
    for (String about : List.of("commentsExtended", "commentsIds")) {
      XmlPart part = linked(about);
      if (part != null && !earlier.isEmpty()) {
        writer.put(part.name(), earlier.without(part));
      }
    }
    return writer.write();
  }

  /** The part that the main part has of a type; null if it has none. */
  private @Nullable XmlPart linked(String type) throws DocumentException {
    String name = links.part(type);
    return name == null ? null : XmlPart.of(archive, name);
  }

  /** Declares the prefix {@code w:} where an existing part of comments does not. */
  private String declaration(@Nullable XmlPart old) throws DocumentException {
    boolean bound = old == null || Root.of(old).bindsW();
    return bound ? "" : " xmlns:w=\"" + main.space() + "\"";
  }

  private void add(String comments) throws DocumentException {
    String folder = document.part().substring(0, document.part().lastIndexOf('/') + 1);
    String file = archive.has(folder + "comments.xml") ? "copydesk-comments.xml" : "comments.xml";
    String root = "<w:comments xmlns:w=\"" + main.space() + "\">";
    put(folder + file, HEAD + "\n" + root + comments + "</w:comments>");

    Root types = Root.of(part(TYPES));
    String override = "Override PartName=\"/" + folder + file + "\" ContentType=\"" + TYPE + "\"/>";
    writer.put(TYPES, types.append("<" + types.prefix() + override));

    String id = "rIdCopydesk";
    while (links.all().containsKey(id)) {
      id += "x";
    }
    String base =
        main.space().equals(STRICT)
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String link =
        "Relationship Id=\"" + id + "\" Type=\"" + base + "/comments\" Target=\"" + file + "\"/>";
    if (archive.has(links.name())) {
      Root all = Root.of(part(links.name()));
      writer.put(links.name(), all.append("<" + all.prefix() + link));
    } else {
      String all = "<Relationships xmlns=\"" + RELATIONSHIPS + "\"><" + link + "</Relationships>";
      put(links.name(), HEAD + "\n" + all);
    }
  }

  private void put(String name, String xml) {
    writer.put(name, xml.getBytes(StandardCharsets.UTF_8));
  }

  private XmlPart part(String name) throws DocumentException {
    XmlPart part = XmlPart.of(archive, name);
    if (part == null) {
      throw DocumentException.damaged("a part is missing (" + name + ")");
    }
    return part;
  }

  /** The highest id of a comment in a part of comments; -1 if there is none. */
  private static int highest(XmlPart comments, Earlier earlier) throws DocumentException {
    XmlTags tags = new XmlTags(comments);
    int highest = -1;
    while (tags.next()) {
      int id = Runs.commentId(tags);
      highest = earlier.has(id) ? highest : Math.max(highest, id);
    }
    return highest;
  }
}
