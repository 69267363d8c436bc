package org.copydesk.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.copydesk.article.Article;
import org.copydesk.article.Origin;
import org.copydesk.read.KnownParagraphs.Escape;
import org.copydesk.read.KnownParagraphs.Layout;
import org.copydesk.read.KnownParagraphs.Piece;
import org.copydesk.read.KnownParagraphs.Writer;
import org.copydesk.read.KnownParagraphs.Written;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

/**
 * In every format, whatever the line ends, the escapes and the form of accents: known paragraphs
 * come back, and each piece of them leads to the characters that it was written as.
 */
class KnownParagraphsTest {
  private static final List<Piece> PIECES =
      List.of(
          Piece.plain("the harbor board"),
          Piece.plain("caf\u00e9 \u00c5ngstr\u00f6m"),
          Piece.plain("cafe\u0301 A\u030angstro\u0308m"),
          Piece.plain("\u1e9b\u0323 \ufb01 \u212b"),
          Piece.plain("\ud83d\ude42"),
          Piece.plain("\ud83d\udc69\u200d\ud83d\ude80 \ud83c\uddeb\ud83c\uddee"),
          Piece.plain("AT&T and 5 < 6"),
          Piece.plain("\u201call\u201d of it\u2019s \u2014 so"),
          Piece.plain("\u0928\u093f\u0930\u094d\u0923\u092f \u05e9\u05dc\u05d5\u05dd"),
          new Piece("of\u00a0Tarn", "of Tarn"),
          new Piece("12\u202fpercent", "12 percent"),
          new Piece("co\u00adoperate", "cooperate"));

  @Provide
  Arbitrary<List<List<Piece>>> story() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(KnownParagraphsTest::sentence)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static List<Piece> sentence(List<Piece> pieces) {
    Piece[] all = new Piece[pieces.size() + 2];
    all[0] = Piece.plain("Words");
    for (int i = 0; i < pieces.size(); i++) {
      all[i + 1] = pieces.get(i);
    }
    all[all.length - 1] = Piece.plain("end.");
    return List.of(all);
  }

  @Provide
  Arbitrary<Layout> layout() {
    return Combinators.combine(
            Arbitraries.of("\n", "\r\n", "\r"),
            Arbitraries.of(true, false),
            Arbitraries.of(Escape.class),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as(Layout::new);
  }

  @Property(tries = 2000)
  void everyPieceLeadsBackToItsPlace(
      @ForAll Writer writer,
      @ForAll("story") List<List<Piece>> story,
      @ForAll("layout") Layout layout) {
    comesBack(writer, story, layout);
  }

  /** Each piece in each format and layout once, so that none is left to chance. */
  @Test
  void everyPieceInEveryFormat() {
    for (Writer writer : Writer.values()) {
      for (Escape escape : Escape.values()) {
        for (String end : List.of("\n", "\r\n", "\r")) {
          List<List<Piece>> story = List.of(sentence(PIECES), sentence(PIECES.subList(4, 9)));
          comesBack(writer, story, new Layout(end, true, escape, true, true));
          comesBack(writer, story, new Layout(end, false, escape, false, false));
        }
      }
    }
  }

  @Test
  void everyFormatIsWritten() {
    Set<Format> written = EnumSet.noneOf(Format.class);
    for (Writer writer : Writer.values()) {
      String name = writer.name().replaceAll("_.*", "").replace("SUPERDESK", "NINJS");
      written.add(Format.valueOf(name));
    }
    assertEquals(EnumSet.allOf(Format.class), written);
  }

  private static void comesBack(Writer writer, List<List<Piece>> story, Layout layout) {
    Written written = KnownParagraphs.write(writer, story, layout);
    Article article = ArticleReaders.read(written.path(), written.file(), "");
    String text = article.text().text();
    String where = writer + " " + layout.toString().replace("\r", "\\r").replace("\n", "\\n");
    assertEquals(
        story.stream().map(KnownParagraphsTest::seen).toList(),
        article.blocks().stream().map(block -> block.span().in(text)).toList(),
        where);
    for (int i = 0; i < story.size(); i++) {
      int at = article.blocks().get(i).span().start();
      for (int j = 0; j < story.get(i).size(); j++) {
        String seen = story.get(i).get(j).seen();
        Span place = inFile(article, new Span(at, at + seen.length()));
        Span expected = written.places().get(i).get(j);
        assertEquals(expected.in(written.content()), place.in(written.content()), where);
        assertEquals(expected, place, where);
        at += seen.length() + 1;
      }
    }
  }

  private static String seen(List<Piece> paragraph) {
    return String.join(" ", paragraph.stream().map(Piece::seen).toList());
  }

  /** Where words stand in the file; in the XML of the main part of a document. */
  private static Span inFile(Article article, Span words) {
    Span place = article.text().toSource(words);
    return article.origin() instanceof Origin.Document document
        ? document.inPart().toSource(place)
        : place;
  }
}
