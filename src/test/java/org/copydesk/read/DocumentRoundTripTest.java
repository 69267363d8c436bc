package org.copydesk.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Origin;
import org.copydesk.document.Docx;
import org.copydesk.document.Odt;
import org.copydesk.document.Zip;
import org.copydesk.text.Span;

/** Documents made of known paragraphs come back with each character in its place. */
class DocumentRoundTripTest {
  private static final List<String> PIECES =
      List.of(
          "The harbor board ",
          "closed ",
          "caf\u00e9 ",
          "cafe\u0301 ",
          "\ud83d\ude42\ud83d\udc69\u200d\ud83d\ude80 ",
          "AT&T <b> \"x\" ]]> ",
          "\u0928\u093f\u0930\u094d\u0923\u092f ",
          "\u05e9\u05dc\u05d5\u05dd ",
          "co\u00adoperate ",
          "of\u00a0Tarn ",
          "12\u202fpercent ",
          "\u1e9b\u0323 \ufb01 ",
          "said.");

  @Provide
  Arbitrary<List<List<String>>> story() {
    return Arbitraries.of(PIECES).list().ofMinSize(0).ofMaxSize(8).list().ofMinSize(1).ofMaxSize(6);
  }

  @Property(tries = 300)
  void wordDocuments(@ForAll("story") List<List<String>> story, @ForAll long seed) {
    Random random = new Random(seed);
    Docx docx = new Docx();
    List<String> paragraphs = paragraphs(story);
    for (String paragraph : paragraphs) {
      StringBuilder runs = new StringBuilder();
      for (String piece : split(paragraph, random)) {
        runs.append(random.nextBoolean() ? Docx.run(piece) : Docx.run("<w:b/>", piece));
      }
      docx.p(runs.toString());
    }
    comesBack(docx.bytes(), "a.docx", paragraphs, "word/document.xml");
  }

  @Property(tries = 300)
  void openDocuments(@ForAll("story") List<List<String>> story, @ForAll long seed) {
    Random random = new Random(seed);
    Odt odt = new Odt();
    List<String> paragraphs = paragraphs(story);
    for (String paragraph : paragraphs) {
      StringBuilder spans = new StringBuilder();
      for (String piece : split(paragraph, random)) {
        spans.append("<text:span>").append(Odt.text(piece)).append("</text:span>");
      }
      odt.p("", spans.toString());
    }
    comesBack(odt.bytes(), "a.odt", paragraphs, "content.xml");
  }

  private static List<String> paragraphs(List<List<String>> story) {
    return story.stream().map(pieces -> String.join("", pieces)).toList();
  }

  /** Pieces of any length, cut inside words and between a letter and its accent. */
  private static List<String> split(String text, Random random) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + 1 + random.nextInt(9));
      if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
        to++;
      }
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }

  private static void comesBack(byte[] bytes, String path, List<String> paragraphs, String part) {
    Article article = ArticleReaders.read(path, bytes, "");
    Origin.Document origin = (Origin.Document) article.origin();
    assertEquals(part, origin.part());
    String source = origin.source().content();
    assertEquals(String.join("\n", paragraphs) + "\n", source);
    String xml = new String(Zip.parts(bytes).get(part), StandardCharsets.UTF_8);
    String text = article.text().text();
    for (Block block : article.blocks()) {
      for (int i = block.span().start(); i < block.span().end(); i++) {
        char c = text.charAt(i);
        Span place = article.text().toSource(new Span(i, i + 1));
        String seen = place.in(source);
        assertTrue(seen.equals(String.valueOf(c)) || c == ' ', () -> c + " from " + place);
        String written = origin.inPart().toSource(place).in(xml);
        boolean same = written.equals(seen) || written.startsWith("&");
        assertTrue(same || c == ' ', () -> c + " from " + written);
      }
    }
  }
}
