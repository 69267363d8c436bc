package org.copydesk.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Note;
import org.copydesk.finding.Problem;
import org.copydesk.read.spi.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  private static Problem problem(String path, byte[] bytes, String format) {
    UnreadableException thrown =
        assertThrows(
            UnreadableException.class, () -> ArticleReaders.read(path, bytes, format), path);
    assertEquals(path, thrown.problem().path());
    assertFalse(thrown.problem().hint().isBlank());
    return thrown.problem();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static String words(Article article) {
    return article.text().text();
  }

  private static List<String> notes(Article article) {
    return article.notes().stream().map(Note::code).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t\n",
        "\uFEFF",
        "\u00a0\u200b\n",
        "---\ndraft: true\n---\n",
        "<!-- nothing -->",
        "{{< figure >}}"
      })
  void aFileWithoutWordsIsAnEmptyStory(String content) {
    Article article = ArticleReaders.read("a.md", content.getBytes(UTF_8), "");
    assertEquals(List.of(), article.blocks());
    assertEquals(List.of("empty-story"), notes(article));
    assertEquals("", words(article));
  }

  @Test
  void anEmptyPlainFileIsAnEmptyStory() {
    assertEquals(List.of("empty-story"), notes(ArticleReaders.read("a.txt", new byte[0], "")));
  }

  @Test
  void nulIsNotText() {
    assertEquals("not-text", problem("a.txt", "The port\0 closed.".getBytes(UTF_8), "").code());
  }

  @Test
  void manyControlCharactersAreNotText() {
    byte[] bytes = new byte[400];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (1 + i % 25);
    }
    assertEquals("not-text", problem("a", bytes, "").code());
  }

  @Test
  void aStrayControlCharacterIsText() {
    Article article = ArticleReaders.read("a.txt", "The port\u0007 closed.".getBytes(UTF_8), "");
    assertEquals("The port closed.", words(article));
  }

  @Test
  void bytesOfNoEncodingAreNotText() {
    assertEquals("not-text", problem("a.txt", bytes('T', 0x81, 0x8D, 0x90), "").code());
  }

  @Test
  void windows1252IsReadWithANote() {
    byte[] bytes = "“Naïve,” she said – twice.".getBytes(Charset.forName("windows-1252"));
    Article article = ArticleReaders.read("a.txt", bytes, "");
    assertEquals("“Naïve,” she said – twice.", words(article));
    assertEquals(List.of("fallback-charset"), notes(article));
  }

  @Test
  void utf16IsReadWithAndWithoutAMark() {
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      Article marked = ArticleReaders.read("a.txt", "\uFEFFThe café closed.".getBytes(charset), "");
      assertEquals("The café closed.", words(marked));
      assertEquals(List.of(), marked.notes());
      Article bare = ArticleReaders.read("a.txt", "The café closed.".getBytes(charset), "");
      assertEquals("The café closed.", words(bare));
      assertEquals(List.of("fallback-charset"), notes(bare));
    }
  }

  @Test
  void halfACharacterIsNotUtf16() {
    assertEquals("not-text", problem("a.txt", bytes(0xFF, 0xFE, 'a', 0, 'b'), "").code());
  }

  @Test
  void documentsSayWhatToExport() {
    Problem pdf = problem("a.pdf", "%PDF-1.7".getBytes(UTF_8), "");
    assertEquals("This is a PDF, which is not read.", pdf.message());
    assertEquals("unknown-format", problem("a.pdf", "%PDF-1.7".getBytes(UTF_8), "").code());
    assertEquals("unknown-format", problem("a", "{\\rtf1 x}".getBytes(UTF_8), "").code());
    assertEquals("unknown-format", problem("a.png", bytes(0x89, 'P', 'N', 'G', 0), "").code());
  }

  @Test
  void aFormatThatNobodyReadsIsAProblem() {
    Problem problem = problem("a.txt", "x".getBytes(UTF_8), "docbook");
    assertEquals("unknown-format", problem.code());
    assertEquals("There is no format \"docbook\".", problem.message());
  }

  @Test
  void xmlOfNoKnownKindIsAProblem() {
    Problem problem = problem("a.xml", "<?xml version='1.0'?><menu/>".getBytes(UTF_8), "");
    assertEquals("unknown-format", problem.code());
    assertTrue(problem.hint().contains("plain, markdown, html, wxr"));
  }

  @Test
  void anUnknownEndingIsPlainTextAndAFormatOverrulesTheEnding() {
    byte[] bytes = "# not a heading\n\nThe port closed on Monday.".getBytes(UTF_8);
    assertEquals("# not", words(ArticleReaders.read("a.story", bytes, "")).substring(0, 5));
    assertEquals("not a", words(ArticleReaders.read("a.story", bytes, "markdown")).substring(0, 5));
    assertEquals("# not", words(ArticleReaders.read("a.md", bytes, "plain")).substring(0, 5));
  }

  @Test
  void markupDeclaresItsEncoding() {
    String page = "<html><head><meta charset=\"%s\"><body><p>“Naïve,” she said.";
    for (String name : List.of("windows-1252", "iso-8859-1")) {
      byte[] bytes = page.formatted(name).getBytes(Charset.forName("windows-1252"));
      Article article = ArticleReaders.read("a.html", bytes, "");
      assertEquals("“Naïve,” she said.", words(article));
      assertEquals(List.of(), notes(article));
    }
    byte[] polish =
        "<?xml version='1.0' encoding='ISO-8859-2'?><rss><item><title>Łódź"
            .getBytes(Charset.forName("ISO-8859-2"));
    assertEquals("Łódź", words(ArticleReaders.read("a.xml", polish, "")));
  }

  @Test
  void aDeclarationThatTheBytesBelieIsNotBelieved() {
    String page = "<html><head><meta charset=\"iso-8859-1\"><body><p>“Naïve,” she said.";
    Article saved = ArticleReaders.read("a.html", page.getBytes(UTF_8), "");
    assertEquals("“Naïve,” she said.", words(saved));
    assertEquals(List.of("fallback-charset"), notes(saved));
    byte[] bytes = page.replace("iso-8859-1", "utf-8").getBytes(Charset.forName("windows-1252"));
    Article old = ArticleReaders.read("a.html", bytes, "");
    assertEquals("“Naïve,” she said.", words(old));
    assertEquals(List.of("fallback-charset"), notes(old));
    byte[] unknown = page.replace("iso-8859-1", "x-nobody").getBytes(UTF_8);
    assertEquals(List.of(), notes(ArticleReaders.read("a.html", unknown, "")));
  }

  @Test
  void aWebPageIsHtmlWhateverItsName() {
    byte[] page = "\n<!DOCTYPE html><p>The port closed.".getBytes(UTF_8);
    assertEquals("The port closed.", words(ArticleReaders.read("a.txt", page, "")));
    assertEquals("The port closed.", words(ArticleReaders.read("<stdin>", page, "")));
    byte[] blocks = "<!-- wp:paragraph --><p>The port closed.</p>".getBytes(UTF_8);
    assertEquals("The port closed.", words(ArticleReaders.read("draft", blocks, "")));
    byte[] copy = "<p> is the tag of a paragraph".getBytes(UTF_8);
    assertEquals("<p> is", words(ArticleReaders.read("a.txt", copy, "")).substring(0, 6));
  }

  @Test
  void aFileOverTheLimitIsTooLarge() {
    byte[] bytes = new byte[ArticleReaders.MAX_BYTES + 1];
    assertEquals("too-large", problem("a.txt", bytes, "").code());
  }

  @Test
  void walksPickUpStories() {
    assertEquals(
        List.of(
            ".ans",
            ".docx",
            ".htm",
            ".html",
            ".json",
            ".markdown",
            ".md",
            ".newsml",
            ".newsml-g2",
            ".ninjs",
            ".nitf",
            ".odt",
            ".rss",
            ".text",
            ".txt",
            ".wxr",
            ".xhtml",
            ".xml"),
        ArticleReaders.extensions());
    assertTrue(ArticleReaders.known("drafts/Port.TXT"));
    assertTrue(ArticleReaders.known("drafts/port.docx"));
    assertFalse(ArticleReaders.known("drafts/port.pdf"));
    assertFalse(ArticleReaders.known("drafts.md/port"));
  }
}
