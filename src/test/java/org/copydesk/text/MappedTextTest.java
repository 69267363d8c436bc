package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MappedTextTest {
  /** {@code a *bold* &amp; true} as a reader of Markdown sees it. */
  private static MappedText example() {
    return new MappedText.Builder()
        .append("a ", 0, 2)
        .append("bold", 3, 7)
        .append(" ", 8, 9)
        .append("&", 9, 14)
        .append(" true", 14, 19)
        .build();
  }

  private static String source(int start, int end) {
    return example().toSource(new Span(start, end)).in("a *bold* &amp; true");
  }

  @Test
  void aSpanOverMarkupIncludesIt() {
    assertEquals("a bold & true", example().text());
    assertEquals("bold* &amp;", source(2, 8));
    assertEquals("bold", source(2, 6));
    assertEquals("old", source(3, 6));
    assertEquals("&amp;", source(7, 8));
    assertEquals("rue", source(10, 13));
    assertEquals("a *bold* &amp; true", source(0, 13));
  }

  @Test
  void anEmptySpanStaysEmpty() {
    assertEquals(new Span(3, 3), example().toSource(new Span(2, 2)));
    assertEquals(new Span(0, 0), new MappedText.Builder().build().toSource(new Span(0, 0)));
  }

  @Test
  void aSpanOutsideIsRefused() {
    assertThrows(IndexOutOfBoundsException.class, () -> example().toSource(new Span(0, 14)));
  }

  @Test
  void theBreakBetweenBlocksHasNoSource() {
    MappedText text =
        new MappedText.Builder()
            .append("one", 2, 5)
            .appendUnsourced("\n\n")
            .append("two", 9, 12)
            .build();
    assertEquals(new Span(5, 5), text.toSource(new Span(3, 5)));
    assertEquals(new Span(4, 10), text.toSource(new Span(2, 6)));
  }

  @Test
  void aTextThatIsItsOwnSourceMapsToItself() {
    MappedText text = MappedText.identity("copy");
    assertEquals(new Span(1, 3), text.toSource(new Span(1, 3)));
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of("word", " ", "*", "&amp;", "é", "🙂", "**").list().ofMaxSize(40);
  }

  @Property(tries = 300)
  void everyUnitMapsToItsOwnPlace(@ForAll("pieces") List<String> pieces) {
    MappedText.Builder builder = new MappedText.Builder();
    StringBuilder source = new StringBuilder();
    for (String piece : pieces) {
      int start = source.length();
      source.append(piece);
      if (!piece.startsWith("*")) {
        builder.append(piece.equals("&amp;") ? "&" : piece, start, source.length());
      }
    }
    MappedText text = builder.build();
    for (int i = 0; i < text.text().length(); i++) {
      for (int end = i + 1; end <= Math.min(i + 8, text.text().length()); end++) {
        String slice = text.toSource(new Span(i, end)).in(source.toString());
        assertEquals(
            new Span(i, end).in(text.text()), slice.replace("*", "").replace("&amp;", "&"));
      }
    }
  }
}
