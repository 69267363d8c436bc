package org.copydesk.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.Block;
import org.copydesk.article.BlockKind;
import org.copydesk.text.Span;
import org.copydesk.text.Token;
import org.junit.jupiter.api.Test;

/** What is remembered of words is what they are, however many others there were. */
class WordMemoryTest {
  private static final int MANY = 100_000;

  @Test
  void aWordIsMadeOnce() {
    Spellings spellings = new Spellings();
    String text = "Orrell said Orrell’s";
    assertSame(spellings.of(text, 0, 6), spellings.of(text, 12, 18));
    assertEquals("orrell's", spellings.of(text, 12, 20).key());
    assertEquals("Orrell’s", spellings.of(text, 12, 20).form());
  }

  @Test
  void aWordThatTakesAnothersPlaceIsItself() {
    Spellings spellings = new Spellings();
    for (int i = 0; i < MANY; i++) {
      String text = "(Word" + i + ")";
      assertEquals("Word" + i, spellings.of(text, 1, text.length() - 1).form());
      assertEquals("word" + i, spellings.of(text, 1, text.length() - 1).key());
    }
  }

  @Test
  void longWordsAndWordsWithTheSameHashAreTold() {
    Spellings spellings = new Spellings();
    String text = "Donaudampfschifffahrtsgesellschaft AaBB BBAa";
    assertEquals("Donaudampfschifffahrtsgesellschaft", spellings.of(text, 0, 34).form());
    assertEquals("AaBB", spellings.of(text, 35, 39).form());
    assertEquals("BBAa", spellings.of(text, 40, 44).form());
  }

  @Test
  void anAnswerIsThatOfTheWord() {
    List<String> asked = new ArrayList<>();
    WordMemo<Integer> lengths =
        new WordMemo<>(
            word -> {
              asked.add(word);
              return word.length();
            });
    assertEquals(6, lengths.of("tabled"));
    assertEquals(6, lengths.of("tabled"));
    assertEquals(List.of("tabled"), asked);
    for (int i = 0; i < MANY; i++) {
      assertEquals(String.valueOf(i).length(), lengths.of(String.valueOf(i)));
    }
  }

  @Test
  void aRowIsAPartOfItsBlock() {
    String text = "The port closed. It reopened.";
    Block paragraph = new Block(BlockKind.PARAGRAPH, new Span(0, text.length()));
    ParsedBlock block = new Parser(Set.of(), Set.of()).parse(text, paragraph, 0);
    Range second = block.sentences().get(1);
    List<Token> words = block.words(second);
    assertEquals(block.tokens().subList(second.from(), second.to()), words);
    assertThrows(IndexOutOfBoundsException.class, () -> words.get(words.size()));
  }
}
