package org.copydesk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedCopyTest {

  @Test
  void aMarkIsTakenOutAndItsWordsAreKept() {
    MarkedCopy copy = MarkedCopy.parse("Crime rose [12 percent]{unsourced-figure} last year.");
    assertEquals("Crime rose 12 percent last year.", copy.text());
    assertEquals(List.of(new Mark(new Span(11, 21), "unsourced-figure", "", false)), copy.marks());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Crime rose [12 percent](https://example.org/crime) last year.",
        "Crime rose [12 percent][crime] last year.\n\n[crime]: https://example.org/crime",
        "He called it [sic] a win[^1].",
        "A template says {name} and [name] {name}.",
        "[x]{Not A Rule} and ]{",
      })
  void bracketsThatAreNotMarksAreCopy(String text) {
    assertEquals(new MarkedCopy(text, List.of()), MarkedCopy.parse(text));
  }

  @Test
  void aMarkMayHoldALink() {
    MarkedCopy copy = MarkedCopy.parse("Crime [rose [12](https://example.org) percent]{a}.");
    assertEquals("Crime rose [12](https://example.org) percent.", copy.text());
    assertEquals("rose [12](https://example.org) percent", words(copy, 0));
  }

  @Test
  void aLinkMayHoldAMark() {
    MarkedCopy copy = MarkedCopy.parse("Crime rose [[12]{a} percent](https://example.org).");
    assertEquals("Crime rose [12 percent](https://example.org).", copy.text());
    assertEquals("12", words(copy, 0));
  }

  @Test
  void marksMayLieInsideOneAnother() {
    MarkedCopy copy = MarkedCopy.parse("The [[brutal]{a} regime]{b} [fell]{c}.");
    assertEquals("The brutal regime fell.", copy.text());
    assertEquals(
        List.of("brutal", "brutal regime", "fell"),
        List.of(words(copy, 0), words(copy, 1), words(copy, 2)));
  }

  @Test
  void aBraceNamesRulesMessagesAndKnownMisses() {
    MarkedCopy copy = MarkedCopy.parse("[x]{a \"says so: b?\" c ? d-e}");
    Span span = new Span(0, 1);
    assertEquals(
        List.of(
            new Mark(span, "a", "says so: b?", false),
            new Mark(span, "c", "", true),
            new Mark(span, "d-e", "", false)),
        copy.marks());
  }

  @Test
  void offsetsCountUtf16Units() {
    MarkedCopy copy = MarkedCopy.parse("naïve 🙂 café [somehow]{a}");
    assertEquals(new Span(14, 21), copy.marks().get(0).span());
  }

  @Test
  void withCrLfTheMarksStayOnTheirWords() {
    MarkedCopy copy = MarkedCopy.parse("One\n\ntwo [three\nfour]{a} [five]{b}\n").withCrLf();
    assertEquals("One\r\n\r\ntwo three\r\nfour five\r\n", copy.text());
    assertEquals("three\r\nfour", words(copy, 0));
    assertEquals("five", words(copy, 1));
  }

  @Test
  void theWordsOfARuleCanBeShown() {
    MarkedCopy copy = MarkedCopy.parse("[One]{a} [[two]{b} three]{a} [four]{a ?}");
    assertEquals("<One> <two three> four", copy.shown("a", "<", ">"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Crime rose []{a}.", "Crime rose]{a}."})
  void aMarkWithoutWordsIsAnError(String marked) {
    assertThrows(IllegalArgumentException.class, () -> MarkedCopy.parse(marked));
  }

  private static String words(MarkedCopy copy, int mark) {
    return copy.marks().get(mark).span().in(copy.text());
  }
}
