package org.copydesk.annotate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.copydesk.document.Docx.run;
import static org.copydesk.document.Docx.t;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.document.Docx;
import org.copydesk.document.Zip;
import org.copydesk.finding.Finding;
import org.copydesk.parts.DocumentException;
import org.copydesk.read.ArticleReaders;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

/**
 * A document as a desk hands it on, unpacked before and after: comments were added, and without
 * them every byte is the old one.
 */
class AnnotatedPackageTest {
  private static final String COMMENTS = "word/comments.xml";
  private static final String MAIN = "word/document.xml";
  private static final String TYPES = "[Content_Types].xml";
  private static final String LINKS = "word/_rels/document.xml.rels";

  /** Marks of comments, whose ids in these tests are all above those that were there. */
  private static final String MARK =
      "(?:<w:commentRange(?:Start|End) w:id=\"[1-9]\\d\"/>"
          + "|<w:r><w:commentReference w:id=\"[1-9]\\d\"/></w:r>)+";

  private static final Pattern MARKS = Pattern.compile(MARK);
  private static final Pattern CLOSED = Pattern.compile("(?:</w:t>)?</w:r>" + MARK);
  private static final Pattern REOPENED =
      Pattern.compile("<w:r(?: [^>]*)?>(?:<w:rPr>.*?</w:rPr>)?(?:<w:t(?: [^>]*)?>)?");

  /** All that editors leave in a document; comments 8 and 9 are theirs. */
  private static Map<String, String> desk(boolean commented) {
    Docx docx = new Docx();
    docx.p("Titel", run("Board quietly closes quay"));
    docx.p(
        (commented ? "<w:commentRangeStart w:id=\"8\"/><w:commentRangeStart w:id=\"9\"/>" : "")
            + "<w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr><w:t>The mayor mysteriously left</w:t></w:r>"
            + (commented
                ? "<w:commentRangeEnd w:id=\"8\"/><w:r><w:commentReference w:id=\"8\"/></w:r>"
                    + "<w:commentRangeEnd w:id=\"9\"/><w:r><w:commentReference w:id=\"9\"/></w:r>"
                : "")
            + "<w:r><w:rPr><w:i/></w:rPr>"
            + t(" and brazenly")
            + "<w:tab/>"
            + t("lied to all.")
            + "<w:footnoteReference w:id=\"2\"/></w:r>");
    docx.p(
        "<w:ins w:id=\"90\" w:author=\"X\" w:date=\"2031-05-04T06:00:00Z\">"
            + run("They quietly ")
            + "</w:ins><w:del w:id=\"91\" w:author=\"X\"><w:r><w:delText>rob</w:delText></w:r></w:del>"
            + run("stole money &amp; more.")
            + "<w:proofErr w:type=\"spellStart\"/>"
            + docx.link("https://example.org/a?b&c", run("a clear lie")));
    docx.body(
        "<w:tbl><w:tr><w:tc><w:p>"
            + run("Cell quietly filled")
            + "</w:p></w:tc></w:tr></w:tbl>\r\n  <!-- kept -->");
    docx.body(
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdH\"/>"
            + "<w:footerReference w:type=\"default\" r:id=\"rIdF\"/></w:sectPr>");
    docx.part("word/header1.xml", "<w:hdr xmlns:w=\"u\"><w:p/></w:hdr>");
    docx.part("word/footer1.xml", "<w:ftr xmlns:w=\"u\"><w:p/></w:ftr>");
    docx.part("word/footnotes.xml", "<w:footnotes xmlns:w=\"u\"/>");
    docx.part("word/media/image1.png", "\u0001\u0002\u0003");
    docx.part("word/settings.xml", "<w:settings xmlns:w=\"u\"><w:trackRevisions/></w:settings>");
    docx.part("customXml/item1.xml", "<x/>");
    docx.part("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"u\"/>");
    if (commented) {
      docx.comment(8, "Is this so?").comment(9, "The clerk says it is.");
      threaded(docx);
    }
    return docx.parts();
  }

  /** The second comment answers the first. */
  private static void threaded(Docx docx) {
    docx.part(
        "word/commentsExtended.xml",
        "<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\">"
            + "<w15:commentEx w15:paraId=\"00000001\" w15:done=\"0\"/><w15:commentEx"
            + " w15:paraId=\"00000002\" w15:paraIdParent=\"00000001\" w15:done=\"0\"/>"
            + "</w15:commentsEx>");
    docx.part("word/commentsIds.xml", "<w16cid:commentsIds xmlns:w16cid=\"u\"/>");
    docx.part("word/people.xml", "<w15:people xmlns:w15=\"u\"/>");
  }

  /** The package, its relationships and types as Word writes them. */
  private static byte[] packed(boolean commented) {
    Map<String, String> parts = new LinkedHashMap<>(desk(commented));
    String base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    StringBuilder links = new StringBuilder();
    links.append(link("rIdH", base + "header", "header1.xml"));
    links.append(link("rIdF", base + "footer", "footer1.xml"));
    links.append(link("rIdN", base + "footnotes", "footnotes.xml"));
    if (commented) {
      String later = "http://schemas.microsoft.com/office/2011/relationships/";
      links.append(link("rIdE", later + "commentsExtended", "commentsExtended.xml"));
      links.append(link("rIdI", later + "commentsIds", "commentsIds.xml"));
      parts.compute(
          COMMENTS,
          (name, xml) ->
              xml.replaceFirst("<w:p>", "<w:p xmlns:w14=\"u\" w14:paraId=\"00000001\">")
                  .replaceFirst("<w:p>", "<w:p xmlns:w14=\"u\" w14:paraId=\"00000002\">"));
    }
    parts.compute(
        LINKS, (name, xml) -> xml.replace("</Relationships>", links + "</Relationships>"));
    parts.compute(
        TYPES,
        (name, xml) ->
            xml.replace(
                "</Types>", "<Default Extension=\"png\" ContentType=\"image/png\"/></Types>"));
    return Zip.of(parts);
  }

  private static String link(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  /** Comments on all that a desk would ask about, and on the document as a whole. */
  private static byte[] annotate(byte[] bytes) throws DocumentException {
    Article article = ArticleReaders.read("a.docx", bytes, "");
    String text = article.text().text();
    List<Finding> findings = new ArrayList<>();
    findings.add(Remarks.at(new Span(0, 0), "On \u2026"));
    for (String words :
        List.of("quietly", "mysteriously", "left and", "brazenly lied", "quietly stole", "money")) {
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        findings.add(Remarks.at(new Span(at, at + words.length()), "On " + words));
      }
    }
    int lie = text.indexOf("clear lie");
    findings.add(Remarks.at(new Span(lie, lie + 9), "On \u2026"));
    return WordComments.annotate(bytes, article, findings);
  }

  @Test
  void onlyCommentsAndTheirMarksAreNew() throws DocumentException {
    byte[] bytes = packed(true);
    Map<String, byte[]> before = Zip.parts(bytes);
    Map<String, byte[]> after = Zip.parts(annotate(bytes));
    assertEquals(Set.of(COMMENTS, MAIN), changed(before, after));
    assertEquals(List.copyOf(before.keySet()), List.copyOf(after.keySet()), "order of the parts");
    withoutMarks(text(before, MAIN), text(after, MAIN));
    withoutComments(text(before, COMMENTS), text(after, COMMENTS));
  }

  @Test
  void theFirstCommentsMakeAPart() throws DocumentException {
    byte[] bytes = packed(false);
    Map<String, byte[]> before = Zip.parts(bytes);
    byte[] high = annotate(withHighId(bytes));
    Map<String, byte[]> after = Zip.parts(high);
    assertEquals(Set.of(COMMENTS, MAIN, LINKS, TYPES), changed(before, after));
    List<String> names = new ArrayList<>(after.keySet());
    names.remove(COMMENTS);
    assertEquals(List.copyOf(before.keySet()), names, "order of the parts");
    withoutMarks(text(Zip.parts(withHighId(bytes)), MAIN), text(after, MAIN));
    assertEquals(
        text(before, LINKS),
        text(after, LINKS).replaceFirst("<Relationship [^>]*/comments\"[^>]*>", ""));
    assertEquals(
        text(before, TYPES),
        text(after, TYPES).replaceFirst("<Override [^>]*/comments.xml\"[^>]*>", ""));
  }

  /** A mark left over from a comment that is gone, so that new ids have two digits. */
  private static byte[] withHighId(byte[] bytes) {
    Map<String, byte[]> parts = new LinkedHashMap<>(Zip.parts(bytes));
    String left = "<w:p><w:commentRangeStart w:id=\"9\"/>";
    String xml = new String(parts.get(MAIN), UTF_8).replaceFirst("<w:p>", left);
    parts.put(MAIN, xml.getBytes(UTF_8));
    return Zip.ofBytes(parts);
  }

  @Test
  void takenOutAgainNothingIsLeft() throws DocumentException {
    byte[] bytes = packed(true);
    byte[] commented = annotate(bytes);
    Article article = ArticleReaders.read("a.docx", commented, "");
    Map<String, byte[]> after = Zip.parts(WordComments.annotate(commented, article, List.of()));
    Map<String, byte[]> before = Zip.parts(bytes);
    // Runs that were cut stay cut (ADR 18); all else is as before.
    assertEquals(Set.of(MAIN), changed(before, after));
  }

  private static Set<String> changed(Map<String, byte[]> before, Map<String, byte[]> after) {
    Set<String> changed = new TreeSet<>();
    after.forEach(
        (name, bytes) -> {
          if (!Arrays.equals(before.get(name), bytes)) {
            changed.add(name);
          }
        });
    assertTrue(after.keySet().containsAll(before.keySet()));
    return changed;
  }

  private static String text(Map<String, byte[]> parts, String name) {
    return new String(parts.get(name), UTF_8);
  }

  /**
   * Goes through both texts side by side. The new one may have marks between runs, marks inside a
   * run that is closed before and opened again behind them, and the attribute that keeps a space.
   */
  private static void withoutMarks(String before, String after) {
    StringBuilder left = new StringBuilder();
    int cuts = 0;
    for (int at = 0; at < after.length(); ) {
      int end = behind(MARKS, after, at);
      boolean there =
          before.startsWith("</w:t></w:r>", left.length())
              || before.startsWith("</w:r>", left.length());
      int cut = there ? at : behind(CLOSED, after, at);
      if (end > at) {
        at = end;
      } else if (cut > at) {
        cuts++;
        at = behind(REOPENED, after, cut);
        assertTrue(at > cut, after.substring(cut));
      } else if (after.startsWith(Runs.PRESERVE, at)
          && !before.startsWith(Runs.PRESERVE, left.length())) {
        at += Runs.PRESERVE.length();
      } else {
        left.append(after.charAt(at++));
      }
    }
    assertEquals(before, left.toString());
    assertTrue(cuts > 4, "runs are cut in this test");
  }

  private static int behind(Pattern pattern, String text, int from) {
    Matcher matcher = pattern.matcher(text).region(from, text.length());
    return matcher.lookingAt() ? matcher.end() : from;
  }

  private static void withoutComments(String before, String after) {
    String rest =
        after.replaceAll("<w:comment(?: [^>]*)? w:author=\"Copydesk\".*?</w:comment>", "");
    assertEquals(before, rest);
  }
}
