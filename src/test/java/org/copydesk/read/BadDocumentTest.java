package org.copydesk.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.copydesk.article.Article;
import org.copydesk.document.Docx;
import org.copydesk.document.Odt;
import org.copydesk.document.Zip;
import org.copydesk.finding.Problem;
import org.copydesk.read.spi.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken and hostile documents: one problem each, soon, whatever they are. */
class BadDocumentTest {
  /** Of the processor's time: a busy machine makes nothing quadratic. */
  private static final long SOON_NANOS = 5_000_000_000L;

  private static final Duration AT_LAST = Duration.ofSeconds(120);
  private static final Docx GOOD = new Docx().p(Docx.run("The port closed on Monday."));

  private static <T> T soon(ThrowingSupplier<T> work) {
    return assertTimeoutPreemptively(
        AT_LAST,
        () -> {
          long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
          T done = work.get();
          long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
          assertTrue(took < SOON_NANOS, () -> "it took " + took + " ns");
          return done;
        });
  }

  private static Problem problem(String path, byte[] bytes) {
    UnreadableException thrown =
        soon(
            () ->
                assertThrows(
                    UnreadableException.class, () -> ArticleReaders.read(path, bytes, "")));
    assertFalse(thrown.problem().hint().isBlank());
    assertTrue(thrown.problem().message().endsWith("."), thrown.problem().message());
    return thrown.problem();
  }

  private static byte[] with(String part, String xml) {
    Map<String, String> parts = GOOD.parts();
    parts.put(part, xml);
    return Zip.of(parts);
  }

  private static String document(String before, String text) {
    return "<?xml version=\"1.0\"?>"
        + before
        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:body><w:p><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p></w:body></w:document>";
  }

  @Test
  void thePlainOneIsRead() {
    assertEquals(
        "The port closed on Monday.",
        ArticleReaders.read("a.docx", GOOD.bytes(), "").text().text());
    assertEquals(
        "The port closed.",
        ArticleReaders.read("x", with("word/document.xml", document("", "The port closed.")), "")
            .text()
            .text());
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 30, 200, 700})
  void aTruncatedFileIsDamaged(int length) {
    byte[] bytes = GOOD.bytes();
    assertEquals("damaged", problem("a.docx", Arrays.copyOf(bytes, length)).code());
    byte[] cut = Arrays.copyOf(bytes, bytes.length - length);
    assertEquals("damaged", problem("a.docx", cut).code());
  }

  @Test
  void noByteThatIsWrongMakesItCrash() {
    byte[] bytes = GOOD.bytes();
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= (byte) (1 << (i % 8));
      try {
        ArticleReaders.read("a.docx", changed, "");
      } catch (UnreadableException e) {
        assertFalse(e.problem().message().isBlank());
      }
    }
  }

  @Test
  void aDocumentThatIsNoneIsSaidToBe() {
    assertEquals("unknown-format", problem("a.docx", "The port closed.".getBytes(UTF_8)).code());
    assertEquals("unknown-format", problem("a.odt", "The port closed.".getBytes(UTF_8)).code());
    assertEquals("unknown-format", problem("a.docx", new byte[0]).code());
    Problem zip = problem("a.docx", Zip.of(Map.of("readme.txt", "x")));
    assertEquals("This is a ZIP archive, which is not read.", zip.message());
    Map<String, String> sheet = GOOD.parts();
    sheet.put("word/document.xml", "<workbook xmlns=\"urn:x\"/>");
    assertEquals("unknown-format", problem("a.docx", Zip.of(sheet)).code());
    Map<String, String> empty = GOOD.parts();
    empty.remove("word/document.xml");
    assertEquals("damaged", problem("a.docx", Zip.of(empty)).code());
  }

  @Test
  void anOldWordDocumentSaysWhatToDo() {
    byte[] old = new byte[3000];
    byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    System.arraycopy(magic, 0, old, 0, 4);
    Problem doc = problem("a.doc", old);
    assertEquals("This is an old Word document (.doc), which is not read.", doc.message());
    assertTrue(doc.hint().contains(".docx"));
    byte[] name = "EncryptedPackage".getBytes(UTF_16LE);
    System.arraycopy(name, 0, old, 1024, name.length);
    assertEquals("encrypted", problem("a.docx", old).code());
  }

  @Test
  void aLockedOpenDocumentIsEncrypted() {
    String manifest =
        "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry>"
            + "<m:encryption-data/></m:file-entry></m:manifest>";
    byte[] odt = new Odt().p("", "x").part("META-INF/manifest.xml", manifest).bytes();
    assertEquals("encrypted", problem("a.odt", odt).code());
  }

  @Test
  void aLockedEntryIsEncrypted() {
    byte[] bytes = GOOD.bytes();
    for (int i = 0; i + 46 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        bytes[i + 8] |= 1;
      }
    }
    assertEquals("encrypted", problem("a.docx", bytes).code());
  }

  @Test
  void partsOutsideOfThePackageAreUnsafe() {
    assertEquals("unsafe", problem("a.docx", with("../../etc/passwd", "x")).code());
    assertEquals("unsafe", problem("a.docx", with("word/..\\..\\x", "x")).code());
    assertEquals("unsafe", problem("a.docx", with("/etc/passwd", "x")).code());
  }

  @Test
  void anEntityIsNeverFetchedOrExpanded() {
    String file = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    assertEquals(
        "unsafe", problem("a.docx", with("word/document.xml", document(file, "&x;"))).code());
    StringBuilder bomb = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a").append(i).append(" \"");
      bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    String document = document(bomb + "]>", "&a29;");
    assertEquals("unsafe", problem("a.docx", with("word/document.xml", document)).code());
    String remote = "<!DOCTYPE d SYSTEM \"http://192.0.2.1/x.dtd\">";
    assertEquals(
        "unsafe", problem("a.docx", with("word/document.xml", document(remote, "x"))).code());
    assertEquals("unsafe", problem("a.docx", with("_rels/.rels", document(remote, "x"))).code());
  }

  @Test
  void brokenXmlIsDamaged() {
    String good = document("", "The port closed.");
    assertEquals(
        "damaged", problem("a.docx", with("word/document.xml", good.replace("</w:p>", ""))).code());
    assertEquals(
        "damaged", problem("a.docx", with("word/document.xml", document("", "&none;"))).code());
    assertEquals(
        "damaged", problem("a.docx", with("word/document.xml", document("", "\u0001"))).code());
    assertEquals("damaged", problem("a.docx", with("word/document.xml", "")).code());
    Map<String, byte[]> latin = new LinkedHashMap<>();
    GOOD.parts().forEach((name, text) -> latin.put(name, text.getBytes(UTF_8)));
    latin.put("word/document.xml", new byte[] {'<', 'a', '>', (byte) 0xE9, '<', '/', 'a', '>'});
    assertEquals("damaged", problem("a.docx", Zip.ofBytes(latin)).code());
  }

  @Test
  void utf16IsUnicodeToo() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    GOOD.parts().forEach((name, text) -> parts.put(name, text.getBytes(UTF_8)));
    String document = document("", "Café 🙂 closed.").replace("?>", " encoding=\"UTF-16\"?>");
    parts.put("word/document.xml", ("\uFEFF" + document).getBytes(UTF_16LE));
    Article article = ArticleReaders.read("a.docx", Zip.ofBytes(parts), "");
    assertEquals("Café 🙂 closed.", article.text().text());
  }

  @Test
  void nestingHasAnEnd() {
    int deep = 200_000;
    String text = "<w:sdt>".repeat(deep) + "</w:sdt>".repeat(deep);
    String document = document("", "x").replace("<w:p>", text + "<w:p>");
    assertEquals("too-deep", problem("a.docx", with("word/document.xml", document)).code());
    byte[] inner = GOOD.bytes();
    for (int i = 0; i < 20; i++) {
      inner = Zip.ofBytes(Map.of("word/document.xml", inner));
    }
    assertEquals("unknown-format", problem("a.docx", inner).code());
  }

  @Test
  void aBombOfSpacesIsTooLarge() {
    String spaces = " ".repeat(1 << 20);
    StringBuilder bomb = new StringBuilder();
    for (int i = 0; i < 64; i++) {
      bomb.append(spaces);
    }
    byte[] bytes = with("word/document.xml", document("", bomb.toString()));
    assertTrue(bytes.length < 100_000, "it is small: " + bytes.length);
    assertEquals("too-large", problem("a.docx", bytes).code());
    byte[] styles = with("word/styles.xml", bomb.toString());
    assertEquals(1, ArticleReaders.read("a.docx", styles, "").blocks().size());
    assertEquals("too-large", problem("a.odt", new Odt().p("", bomb.toString()).bytes()).code());
  }

  @Test
  void moreTextThanABookIsTooLarge() {
    byte[] text = with("word/document.xml", document("", "word ".repeat(1_000_000)));
    assertEquals("too-large", problem("a.docx", text).code());
    String paragraphs = document("", "x").replace("<w:p>", "<w:p/>".repeat(300_000) + "<w:p>");
    assertEquals("too-large", problem("a.docx", with("word/document.xml", paragraphs)).code());
    byte[] odt = new Odt().body("<text:p/>".repeat(300_000)).bytes();
    assertEquals("too-large", problem("a.odt", odt).code());
  }

  @Test
  void nothingIsQuadratic() {
    int many = 20_000;
    String link = "<w:hyperlink w:anchor=\"x\"><w:r><w:t>a </w:t></w:r></w:hyperlink>";
    String links = "<w:hyperlink w:anchor=\"y\">" + link.repeat(many) + "</w:hyperlink>";
    String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    String fields = begin.repeat(many) + "<w:r><w:t>a</w:t></w:r>".repeat(many);
    String marks = "<w:commentRangeStart w:id=\"1\"/>".repeat(many) + "<w:r><w:t>b</w:t></w:r>";
    for (String runs : new String[] {links, fields, marks}) {
      String document =
          document("", "x")
              .replace("<w:p>", "<w:p>" + runs + "</w:p>" + "<w:p/>".repeat(many) + "<w:p>");
      byte[] bytes = with("word/document.xml", document);
      soon(() -> ArticleReaders.read("a.docx", bytes, ""));
    }
    String spans =
        "<text:span>".repeat(900) + "<text:s/>".repeat(many * 10) + "</text:span>".repeat(900);
    byte[] odt = new Odt().p("", spans).bytes();
    soon(() -> ArticleReaders.read("a.odt", odt, ""));
  }

  @Test
  void aSizeThatLiesIsDamaged() {
    byte[] bytes = with("word/document.xml", document("", "x".repeat(100_000)));
    byte[] lies = bytes.clone();
    for (int i = 0; i + 46 < lies.length; i++) {
      if (lies[i] == 'P' && lies[i + 1] == 'K' && lies[i + 2] == 1 && lies[i + 3] == 2) {
        Arrays.fill(lies, i + 24, i + 28, (byte) 0);
        lies[i + 24] = 50;
      }
    }
    assertEquals("damaged", problem("a.docx", lies).code());
  }

  @Test
  void manyPartsAreTooMany() {
    Map<String, String> parts = GOOD.parts();
    for (int i = 0; i < 20_000; i++) {
      parts.put("word/media/" + i, "");
    }
    assertEquals("too-large", problem("a.docx", Zip.of(parts)).code());
  }

  @Test
  void twoPartsOfOneNameAreUnsafe() {
    byte[] bytes = with("word/document.xmk", document("", "Another story."));
    byte[] twin = "word/document.xmk".getBytes(UTF_8);
    for (int i = 0; i + twin.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + twin.length, twin, 0, twin.length)) {
        bytes[i + twin.length - 1] = 'l';
      }
    }
    assertEquals("unsafe", problem("a.docx", bytes).code());
  }

  /** Programs that write as they go put sizes behind the data, and wide ones at that. */
  @Test
  void sizesBehindTheDataAreFine() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream directory = new ByteArrayOutputStream();
    Map<String, String> parts = GOOD.parts();
    for (Map.Entry<String, String> part : parts.entrySet()) {
      byte[] name = part.getKey().getBytes(UTF_8);
      byte[] data = part.getValue().getBytes(UTF_8);
      CRC32 crc = new CRC32();
      crc.update(data);
      int offset = out.size();
      little(out, 4, 0x04034b50, 2, 45, 2, 8, 2, 0, 4, 0, 4, 0, 4, -1, 4, -1, 2, name.length);
      little(out, 2, 0);
      out.writeBytes(name);
      out.writeBytes(data);
      little(out, 4, 0x08074b50, 4, (int) crc.getValue(), 4, data.length, 4, 0, 4, data.length);
      little(out, 4, 0);
      little(directory, 4, 0x02014b50, 2, 45, 2, 45, 2, 8, 2, 0, 4, 0);
      little(directory, 4, (int) crc.getValue(), 4, -1, 4, -1, 2, name.length, 2, 20, 2, 0, 2, 0);
      little(directory, 2, 0, 4, 0, 4, offset);
      directory.writeBytes(name);
      little(directory, 2, 1, 2, 16, 4, data.length, 4, 0, 4, data.length, 4, 0);
    }
    int start = out.size();
    out.writeBytes(directory.toByteArray());
    little(out, 4, 0x06054b50, 4, 0, 2, parts.size(), 2, parts.size(), 4, directory.size());
    little(out, 4, start, 2, 0);
    assertEquals(
        "The port closed on Monday.",
        ArticleReaders.read("a.docx", out.toByteArray(), "").text().text());
  }

  /** Writes numbers, low byte first, each behind its width in bytes. */
  private static void little(ByteArrayOutputStream out, int... widthsAndNumbers) {
    for (int i = 0; i < widthsAndNumbers.length; i += 2) {
      for (int k = 0; k < widthsAndNumbers[i]; k++) {
        out.write(widthsAndNumbers[i + 1] >> (8 * k));
      }
    }
  }
}
