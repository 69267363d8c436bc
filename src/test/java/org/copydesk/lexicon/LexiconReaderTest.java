package org.copydesk.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconReaderTest {
  private static List<Entry> read(String text) {
    return LexiconReader.read("sample", "sample.txt", text);
  }

  @Test
  void anEntryHasItsFields() {
    Entry entry =
        read("\n[state]\nregime | noun | swap: government, cabinet | unless: ~ change; tax ~ | mild # why\n")
            .get(0);
    assertEquals("state", entry.group());
    assertEquals("regime", entry.term());
    assertEquals(PartOfSpeech.NOUN, entry.part());
    assertEquals(List.of("regime", "regimes"), entry.forms());
    assertEquals("government | cabinet", entry.swap());
    assertEquals("[~ change, tax ~]", entry.unless().toString());
    assertEquals(List.of(), entry.only());
    assertTrue(entry.mild());
    assertEquals("why", entry.why());
    assertEquals(3, entry.line());
  }

  @Test
  void withoutAPartOfSpeechAnEntryIsAPhrase() {
    assertEquals(PartOfSpeech.PHRASE, read("reign of terror").get(0).part());
  }

  @Test
  void aCommentExplainsTheRunUnderIt() {
    List<Entry> entries =
        read("# purpose\n\n# shared\n# reason\na\nb # own\nc\n\nd\n[group] # of the group\ne\n");
    assertEquals(
        List.of("shared reason", "own", "shared reason", "", "of the group"),
        entries.stream().map(Entry::why).toList());
  }

  @Test
  void windowsLineEndsAreNoPartOfAnEntry() {
    assertEquals("cabal", read("cabal | noun\r\nclique | noun\r\n").get(0).term());
  }

  @Test
  void aPluralCanBeTold() {
    assertEquals(
        List.of("attorney general", "attorneys general"),
        read("attorney general | noun | plural: attorneys general").get(0).forms());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "regime | noum; unknown field \"noum\"",
        "regime | swop: x; unknown field \"swop: x\"",
        "regime | noun | verb; two parts of speech",
        "regime | unless:; nothing after \"unless:\"",
        "regime | unless: tax; no \"~\" in \"tax\"",
        "regime | swap: a,,b; nothing between two \",\"",
        "regime | verb | plural: x; only a noun has a plural",
        "| noun; no term before the first \"|\"",
        "[state; a section is written [name]",
      })
  void aBrokenLineIsNamed(String line, String problem) {
    LexiconException error =
        assertThrows(LexiconException.class, () -> read("# purpose\n\n" + line + "\n"));
    assertEquals("sample.txt", error.file());
    assertEquals(3, error.line());
    assertEquals(line, error.excerpt());
    assertEquals("sample.txt:3: " + problem + "\n  " + line, error.getMessage());
  }
}
