package org.copydesk.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.copydesk.resource.Bundle;
import org.copydesk.text.Token;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A pack says of every list what its text says. */
class PackTest {
  private static Pack pack;
  private static Lexicons packed;
  private static Lexicons read;

  @BeforeAll
  static void open() throws IOException {
    Map<String, String> terms = new TreeMap<>();
    List<String> files = Bundle.list(Lexicons.FOLDER, ".txt");
    for (String file : files) {
      if (Lexicons.holdsTerms(file)) {
        terms.put(Lexicons.name(file), Bundle.read(file));
      }
    }
    pack = new Pack(PackWriter.of(files));
    packed = Lexicons.of(pack);
    read = Lexicons.of(terms);
  }

  @Test
  void entriesAreThoseOfTheTexts() {
    for (String file : Bundle.list(Lexicons.FOLDER, ".txt")) {
      String name = Lexicons.name(file);
      assertTrue(packed.names().contains(name));
      assertEquals(
          LexiconReader.read(name, file, Bundle.read(file)).toString(),
          packed.entries(name).toString());
    }
  }

  @Test
  void everyFormOfEveryTermIsFoundAlike() {
    for (String list : read.names()) {
      for (Entry entry : read.entries(list)) {
        for (String form : entry.forms()) {
          List<Token> sentence = Words.of("They spoke of " + form + " at length");
          assertEquals(hits(read, sentence), hits(packed, sentence), form);
        }
      }
    }
  }

  @Test
  void everyListAnswersAlike() {
    for (String file : Bundle.list(Lexicons.FOLDER, ".txt")) {
      String name = Lexicons.name(file);
      WordList list = new WordList(LexiconReader.read(name, file, Bundle.read(file)));
      assertEquals(list.terms(), packed.terms(name));
      assertEquals(list.words(), packed.words(name));
      for (String key : list.words()) {
        List<Token> sentence = Words.of("They spoke of " + key + " at length");
        assertEquals(String.valueOf(list.entry(key)), packed.entry(name, key).get().toString());
        assertEquals(list.match(sentence).toString(), packed.match(name, sentence).toString(), key);
      }
      assertFalse(packed.has(name, "qwertzuiop"));
      assertFalse(packed.has(name, "\u00e9"));
    }
  }

  private static String hits(Lexicons lexicons, List<Token> sentence) {
    return lexicons.match(sentence).stream()
        .map(Lexicons.Hit::toString)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void anEntryIsMadeOnce() {
    Entry entry = packed.entries("cliche").get(0);
    assertSame(entry, pack.entries(pack.number("cliche")).get(0));
    String first = entry.term().split(" ")[0];
    assertTrue(pack.branch(0, Keys.key(first)).waitingFor.contains(entry));
  }

  @Test
  void whatIsInNoListIsNotFound() {
    assertNull(pack.branch(0, "qwertzuiop"));
    assertThrows(IllegalArgumentException.class, () -> pack.number("no-such-list"));
    assertThrows(IllegalArgumentException.class, () -> packed.words("no-such-list"));
  }

  @Test
  void aFolderOfClassesReadsTheTexts() {
    assertFalse(Bundle.packedWith(pack.checksums()));
    assertEquals(
        read.names().size(),
        pack.checksums().keySet().stream().filter(Lexicons::holdsTerms).count());
  }
}
