package org.copydesk.annotate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.copydesk.document.Docx.field;
import static org.copydesk.document.Docx.run;
import static org.copydesk.document.Docx.t;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copydesk.article.Article;
import org.copydesk.document.Docx;
import org.copydesk.document.Zip;
import org.copydesk.finding.Finding;
import org.copydesk.parts.Archive;
import org.copydesk.parts.DocumentException;
import org.copydesk.parts.XmlPart;
import org.copydesk.parts.XmlTags;
import org.copydesk.read.ArticleReaders;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

class WordCommentsTest {

  private static Article read(byte[] bytes) {
    return ArticleReaders.read("a.docx", bytes, "");
  }

  /** Comments on the first place of each of {@code words}. */
  private static byte[] annotate(byte[] bytes, String... words) throws DocumentException {
    Article article = read(bytes);
    List<Finding> findings = new ArrayList<>();
    for (String one : words) {
      int at = article.text().text().indexOf(one);
      assertTrue(at >= 0, one);
      findings.add(Remarks.at(new Span(at, at + one.length()), "On " + one));
    }
    return WordComments.annotate(bytes, article, findings);
  }

  /** The words between the marks of each comment, as Word shows them. */
  private static Map<String, String> anchored(byte[] bytes) throws DocumentException {
    XmlPart part = XmlPart.of(Archive.open(bytes), "word/document.xml");
    XmlTags tags = new XmlTags(part);
    Map<String, StringBuilder> open = new LinkedHashMap<>();
    Map<String, String> done = new LinkedHashMap<>();
    int from = 0;
    int silent = 0;
    while (tags.next()) {
      String name = tags.name();
      if (name.equals("del") || name.equals("Fallback")) {
        silent += tags.opens() ? 1 : -1;
      } else if (name.equals("t") && tags.opens()) {
        from = tags.place().end();
      } else if (name.equals("t") && silent == 0) {
        String words = part.text().substring(from, tags.place().start());
        open.values().forEach(heard -> heard.append(words));
      } else if (name.equals("tab") && tags.opens()) {
        open.values().forEach(heard -> heard.append('\t'));
      } else if (name.equals("commentRangeStart") && tags.opens()) {
        open.put(tags.attribute("id"), new StringBuilder());
      } else if (name.equals("commentRangeEnd") && tags.opens()) {
        done.put(tags.attribute("id"), open.remove(tags.attribute("id")).toString());
      }
    }
    assertEquals(Map.of(), open);
    return done;
  }

  private static String part(byte[] bytes, String name) {
    return new String(Zip.parts(bytes).get(name), UTF_8);
  }

  private static final Docx STORY =
      new Docx()
          .p("Titel", run("Board quietly closes quay"))
          .p(
              run("<w:b/>", "The may")
                  + run("or mysteri")
                  + "<w:r><w:rPr><w:i/></w:rPr>"
                  + t("ously left")
                  + "<w:tab/>"
                  + t("town.")
                  + "</w:r>")
          .p(run("He is gone &amp; nobody knows."));

  @Test
  void commentsStandOnTheirWords() throws DocumentException {
    byte[] commented =
        annotate(STORY.bytes(), "quietly", "mysteriously left town", "mayor", "left", "town");
    assertEquals(
        Map.of(
            "0", "quietly", "1", "mysteriously left\ttown", "2", "mayor", "3", "left", "4", "town"),
        anchored(commented));
    String comments = part(commented, "word/comments.xml");
    assertTrue(comments.contains("w:author=\"Copydesk\""));
    assertTrue(comments.contains("LOA003 insinuating-adverbial (warning)"));
    assertTrue(comments.contains("On quietly"));
    assertTrue(comments.contains("Cut the word."));
  }

  @Test
  void nothingElseChanges() throws DocumentException {
    byte[] bytes =
        STORY.part("word/media/a.bin", "\u0001\u0002").part("customXml/item1.xml", "<x/>").bytes();
    byte[] commented = annotate(bytes, "mysteriously", "left");
    Map<String, byte[]> before = Zip.parts(bytes);
    Map<String, byte[]> after = Zip.parts(commented);
    TreeSet<String> changed = new TreeSet<>();
    after.forEach(
        (name, content) -> {
          if (!java.util.Arrays.equals(before.get(name), content)) {
            changed.add(name);
          }
        });
    assertEquals(
        new TreeSet<>(
            List.of(
                "[Content_Types].xml",
                "word/_rels/document.xml.rels",
                "word/comments.xml",
                "word/document.xml")),
        changed);
    assertTrue(after.keySet().containsAll(before.keySet()));
    // Without the marks, and with cut runs joined again, the old bytes are back.
    String bare =
        part(commented, "word/document.xml")
            .replaceAll("<w:commentRange(Start|End) w:id=\"\\d+\"/>", "")
            .replaceAll("<w:r><w:commentReference w:id=\"\\d+\"/></w:r>", "")
            .replace("</w:t></w:r><w:r><w:t xml:space=\"preserve\">ously", "</w:t></w:r>ously")
            .replaceAll(
                "</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\"> ?left", " left")
            .replaceAll("</w:r><w:r><w:rPr><w:i/></w:rPr><w:tab/>", "<w:tab/>");
    assertTrue(
        bare.contains("<w:b/></w:rPr><w:t xml:space=\"preserve\">The may</w:t></w:r>"), bare);
    assertEquals(read(bytes).text().text(), read(commented).text().text());
    assertArrayEquals(commented, annotate(bytes, "mysteriously", "left"));
  }

  @Test
  void withoutFindingsEveryPartStays() throws DocumentException {
    byte[] same = WordComments.annotate(STORY.bytes(), read(STORY.bytes()), List.of());
    Map<String, byte[]> before = Zip.parts(STORY.bytes());
    Zip.parts(same).forEach((name, bytes) -> assertArrayEquals(before.get(name), bytes, name));
  }

  @Test
  void commentsThatAreThereStay() throws DocumentException {
    Docx docx =
        new Docx()
            .comment(7, "Who says so?")
            .p(
                "<w:commentRangeStart w:id=\"7\"/>"
                    + run("The mayor mysteriously left.")
                    + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>");
    byte[] commented = annotate(docx.bytes(), "mysteriously");
    assertEquals(
        Map.of("8", "mysteriously", "7", "The mayor mysteriously left."), anchored(commented));
    assertTrue(part(commented, "word/comments.xml").contains("Who says so?"));
    Map<String, byte[]> before = Zip.parts(docx.bytes());
    Map<String, byte[]> after = Zip.parts(commented);
    assertArrayEquals(before.get("[Content_Types].xml"), after.get("[Content_Types].xml"));
    assertEquals(before.keySet(), after.keySet());
    // And again: the comment of the first time gives way.
    assertEquals(
        Map.of("8", "mayor", "7", "The mayor mysteriously left."),
        anchored(annotate(commented, "mayor")));
  }

  @Test
  void marksStandInLinksFieldsChangesAndBoxes() throws DocumentException {
    Docx docx = new Docx();
    docx.p(run("The ") + docx.link("https://example.org/", run("mayor mysteriously left")));
    docx.p(field(" HYPERLINK \"https://example.org/\" ", run("a clear lie")) + run(" it was."));
    docx.p(
        "<w:ins w:id=\"90\" w:author=\"X\">"
            + run("They quietly ")
            + "</w:ins><w:del w:id=\"91\"><w:r><w:delText>rob</w:delText></w:r></w:del>"
            + run("stole money."));
    String box =
        "<w:txbxContent><w:p>" + run("In the box they brazenly lied.") + "</w:p></w:txbxContent>";
    docx.p(
        run("Host ")
            + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>"
            + box
            + "</wps:txbx></mc:Choice><mc:Fallback><v:textbox>"
            + box
            + "</v:textbox></mc:Fallback></mc:AlternateContent></w:r>"
            + run(" paragraph."));
    byte[] commented =
        annotate(docx.bytes(), "mysteriously", "clear lie", "quietly stole", "brazenly");
    assertEquals(
        Map.of(
            "0",
            "mysteriously",
            "1",
            "clear lie",
            "2",
            "quietly stole",
            "3",
            "In the box they brazenly lied."),
        anchored(commented));
    assertEquals(read(docx.bytes()).text().text(), read(commented).text().text());
    String xml = part(commented, "word/document.xml");
    assertTrue(xml.indexOf("commentRangeStart w:id=\"3\"") < xml.indexOf("AlternateContent"));
  }

  @Test
  void otherPrefixesAndUnpreservedSpaces() throws DocumentException {
    Map<String, String> parts = STORY.parts();
    String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    parts.put(
        "word/document.xml",
        "<x:document xmlns:x=\""
            + word
            + "\"><x:body><x:p><x:r x:rsidR=\"1\"><x:t>The mayor mysteriously left</x:t></x:r>"
            + "</x:p></x:body></x:document>");
    parts.remove("word/_rels/document.xml.rels");
    byte[] commented = annotate(Zip.of(parts), "mysteriously");
    assertEquals(Map.of("0", "mysteriously"), anchored(commented));
    String xml = part(commented, "word/document.xml");
    assertTrue(xml.contains("<x:t xml:space=\"preserve\">The mayor </x:t></x:r>"), xml);
    assertTrue(xml.contains("<w:commentRangeStart xmlns:w=\"" + word + "\""), xml);
    assertTrue(part(commented, "word/_rels/document.xml.rels").contains("comments.xml"));
    assertEquals("The mayor mysteriously left", read(commented).text().text());
  }

  @Test
  void aFindingWithoutWordsStandsOnItsParagraph() throws DocumentException {
    byte[] bytes = STORY.bytes();
    Article article = read(bytes);
    int end = article.text().text().length();
    List<Finding> findings =
        List.of(
            Remarks.at(new Span(0, 0), "No byline."), Remarks.at(new Span(end, end), "No end."));
    assertEquals(
        Map.of("0", "Board quietly closes quay", "1", "He is gone &amp;amp; nobody knows."),
        anchored(WordComments.annotate(bytes, article, findings)));
  }

  @Test
  void annotatingAgainReplacesItsOwnComments() throws DocumentException {
    byte[] once = annotate(STORY.bytes(), "quietly", "closes quay", "nobody");
    byte[] twice = annotate(once, "quietly", "closes quay", "nobody");
    assertEquals(Zip.parts(once).keySet(), Zip.parts(twice).keySet());
    for (String name : Zip.parts(once).keySet()) {
      assertEquals(part(once, name), part(twice, name), name);
    }
    byte[] other = annotate(once, "nobody");
    assertEquals(Map.of("0", "nobody"), anchored(other));
    assertEquals(1, part(other, "word/comments.xml").split("<w:comment ", -1).length - 1);
    byte[] none = WordComments.annotate(once, read(once), List.of());
    assertEquals(Map.of(), anchored(none));
    assertEquals(0, part(none, "word/document.xml").split("omment", -1).length - 1);
    assertEquals(read(STORY.bytes()).text().text(), read(none).text().text());
  }

  @Test
  void commentsOfPeopleAndAnsweredOnesStay() throws DocumentException {
    Docx docx = new Docx().comment(7, "Is this so?");
    docx.p(
        "<w:commentRangeStart w:id=\"7\"/>"
            + run("The mayor ")
            + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>"
            + run("mysteriously left quietly."));
    byte[] once = annotate(docx.bytes(), "mysteriously", "quietly");
    assertEquals(Map.of("7", "The mayor ", "8", "mysteriously", "9", "quietly"), anchored(once));
    // Somebody answers the first in Word, which gives paragraphs numbers.
    Map<String, byte[]> parts = Zip.parts(once);
    String word = "http://schemas.microsoft.com/office/word/2012/wordml";
    String comments =
        part(once, "word/comments.xml")
            .replaceFirst(
                "(?s)(<w:comment w:id=\"8\".*?)<w:p>", "$1<w:p xmlns:w14=\"u\" w14:paraId=\"1\">")
            .replaceFirst(
                "(?s)(<w:comment w:id=\"9\".*?)<w:p>", "$1<w:p xmlns:w14=\"u\" w14:paraId=\"3\">");
    parts.put("word/comments.xml", comments.getBytes(UTF_8));
    String threads =
        "<w15:commentsEx xmlns:w15=\""
            + word
            + "\"><w15:commentEx w15:paraId=\"1\"/><w15:commentEx w15:paraId=\"3\"/>"
            + "<w15:commentEx w15:paraId=\"2\" w15:paraIdParent=\"1\"/></w15:commentsEx>";
    parts.put("word/commentsExtended.xml", threads.getBytes(UTF_8));
    String links =
        part(once, "word/_rels/document.xml.rels")
            .replace(
                "</Relationships>",
                "<Relationship Id=\"x\" Type=\"http://x/commentsExtended\""
                    + " Target=\"commentsExtended.xml\"/></Relationships>");
    parts.put("word/_rels/document.xml.rels", links.getBytes(UTF_8));
    byte[] twice = annotate(Zip.ofBytes(parts), "mysteriously", "quietly", "left");
    assertEquals(
        Map.of("7", "The mayor ", "8", "mysteriously", "9", "quietly", "10", "left"),
        anchored(twice));
    assertTrue(part(twice, "word/comments.xml").contains("Is this so?"));
    String left = part(twice, "word/commentsExtended.xml");
    assertTrue(left.contains("paraIdParent=\"1\"") && !left.contains("\"3\""), left);
  }

  @Test
  void aHostileMessageIsText() throws DocumentException {
    byte[] bytes = STORY.bytes();
    Finding placed = Remarks.at(new Span(0, 5), "</w:t><script>\u0000\u001b & \"'");
    byte[] commented = WordComments.annotate(bytes, read(bytes), List.of(placed));
    String comments = part(commented, "word/comments.xml");
    assertTrue(comments.contains("&lt;/w:t&gt;&lt;script&gt; &amp; &quot;'</w:t>"), comments);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of("The ", "mayor", " & ", "caf\u00e9", "\ud83d\ude42 ", "le\u0301ft ", ". ")
        .list()
        .ofMinSize(4)
        .ofMaxSize(20);
  }

  @Property(tries = 200)
  void anyWordsOfAnyRunsAreAnchored(@ForAll("words") List<String> words, @ForAll long seed)
      throws DocumentException {
    Random random = new Random(seed);
    StringBuilder runs = new StringBuilder();
    for (String word : words) {
      runs.append(random.nextBoolean() ? run(word) : run("<w:b/>", word));
    }
    byte[] bytes = new Docx().p(runs.toString()).p(run("The end of it all.")).bytes();
    Article article = read(bytes);
    String text = article.text().text();
    List<Finding> findings = new ArrayList<>();
    Map<String, String> expected = new LinkedHashMap<>();
    for (int i = 0; i < 6; i++) {
      int start = random.nextInt(text.length() - 1);
      int end = start + 1 + random.nextInt(text.length() - start - 1);
      boolean whole =
          !Character.isLowSurrogate(text.charAt(start))
              && (end == text.length() || !Character.isLowSurrogate(text.charAt(end)));
      boolean atWords = text.charAt(start) > ' ' && text.charAt(end - 1) > ' ';
      if (whole && atWords) {
        expected.put(String.valueOf(findings.size()), folded(text.substring(start, end)));
        findings.add(Remarks.at(new Span(start, end), "On it"));
      }
    }
    byte[] commented = WordComments.annotate(bytes, article, findings);
    Map<String, String> found = new LinkedHashMap<>();
    anchored(commented).forEach((id, seen) -> found.put(id, folded(seen.replace("&amp;", "&"))));
    assertEquals(expected, found.isEmpty() ? Map.of() : new java.util.TreeMap<>(found));
    assertEquals(text, read(commented).text().text());
  }

  private static String folded(String words) {
    return words.replaceAll("\\s+", "");
  }
}
