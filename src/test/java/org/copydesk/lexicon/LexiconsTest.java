package org.copydesk.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.text.Span;
import org.copydesk.text.Token;
import org.junit.jupiter.api.Test;

class LexiconsTest {
  private static String found(String list, String sentence) {
    return found(Map.of("sample", list), sentence);
  }

  private static String found(Map<String, String> lists, String sentence) {
    List<Token> tokens = Words.of(sentence);
    StringBuilder found = new StringBuilder();
    for (Lexicons.Hit hit : Lexicons.of(lists).match(tokens)) {
      found.append(hit.entry().list()).append(':').append(hit.entry().term());
      found.append('@').append(hit.from()).append('-').append(hit.to()).append(' ');
    }
    return found.toString().strip();
  }

  @Test
  void onlyWholeWordsAreFound() {
    assertEquals("", found("gross\nrage", "It grossed more than the average"));
  }

  @Test
  void theLongestTermAtAPlaceCounts() {
    assertEquals(
        "sample:reign of terror@1-4",
        found("reign\nreign of terror\nterror", "The reign of terror ended"));
  }

  @Test
  void aShorterTermStandsInForALongerThatIsNotMeant() {
    assertEquals(
        "sample:reign@1-2",
        found("reign\nreign of terror | unless: ~ 1793", "The reign of terror 1793"));
  }

  @Test
  void termsOfSeveralListsMayOverlap() {
    assertEquals(
        "cliche:reign of terror@1-4 label:terror@3-4",
        found(Map.of("label", "terror", "cliche", "reign of terror"), "The reign of terror ended"));
  }

  @Test
  void aTermThatBreaksOffIsNotFound() {
    assertEquals("", found("reign of terror", "The reign of"));
  }

  @Test
  void aVerbIsNotANoun() {
    assertEquals("sample:fuel@1-2", found("fuel | verb", "They fuel/VERB anger"));
    assertEquals("", found("fuel | verb", "The fuel/NOUN prices"));
    assertEquals("", found("mob | noun", "They mob/VERB her"));
  }

  @Test
  void anAdjectiveInANameIsNotMeantButATitledHeadlineIsHeard() {
    assertEquals("", found("radical | adj", "the small Radical/NAME Party/NAME"));
    assertEquals("sample:radical@1-2", found("radical | adj", "The Radical/NAME Plan Passes"));
    assertEquals("sample:radical@0-1", found("radical | adj", "Radical/NAME plans pass"));
  }

  @Test
  void unlessSilences() {
    String list = "gross | adj | unless: ~ domestic product; ~ income/profit";
    assertEquals("sample:gross@1-2", found(list, "a gross/ADJECTIVE insult"));
    assertEquals("", found(list, "the gross/ADJECTIVE domestic/ADJECTIVE product"));
    assertEquals("", found(list, "the gross/ADJECTIVE profit"));
  }

  @Test
  void onlyAdmits() {
    String list = "claim | verb | only: ~ that; ~ <pron> | unless: & court";
    assertEquals("sample:claim@1-2", found(list, "He claimed/VERB that/SUBORDINATOR"));
    assertEquals("", found(list, "He claimed/VERB the title"));
    assertEquals("", found(list, "The court heard he claimed/VERB that"));
  }

  @Test
  void caseCountsWhereTheListSaysSo() {
    assertEquals("sample:RINO@1-2", found("RINO | noun | case", "The RINO lost"));
    assertEquals("sample:RINO@1-2", found("RINO | noun | case", "The RINOs lost"));
    assertEquals("", found("RINO | noun | case", "The Rino lost"));
    assertEquals("sample:the West@0-2", found("the West | case", "The West fears"));
    assertEquals("", found("the West | case", "in the west"));
  }

  @Test
  void marksAreWords() {
    assertEquals(
        "sample:surprise, surprise@0-3", found("surprise, surprise", "Surprise , surprise he won"));
    assertEquals("sample:nobody's fool@0-3", found("nobody's fool", "Nobody 's fool"));
  }

  @Test
  void aHitKnowsItsSpan() {
    List<Token> tokens = Words.of("The reign of terror ended");
    Lexicons.Hit hit = Lexicons.of(Map.of("a", "reign of terror")).match(tokens).get(0);
    assertEquals(new Span(4, 19), hit.span(tokens));
  }

  @Test
  void oneListCanBeAsked() {
    Lexicons lexicons = Lexicons.of(Map.of("a", "brutal", "b", "budget"));
    List<Token> tokens = Words.of("a brutal budget");
    assertEquals(1, lexicons.match("b", tokens).size());
    assertEquals("budget", lexicons.match("b", tokens).get(0).entry().term());
  }

  @Test
  void membershipKnowsFormsAndGroups() {
    Lexicons lexicons =
        Lexicons.of(
            Map.of(
                "accusation-verb",
                "[wrongdoing]\nhide | noun\nhide | verb\n[violent]\nkill | verb"));
    assertTrue(lexicons.has("accusation-verb", "hidden"));
    assertFalse(lexicons.has("accusation-verb", "hiddenness"));
    assertEquals(Optional.of("violent"), lexicons.group("accusation-verb", "killed"));
    assertEquals(Optional.empty(), lexicons.group("accusation-verb", "saved"));
    assertEquals(
        Optional.of(PartOfSpeech.VERB), lexicons.verb("accusation-verb", "hide").map(Entry::part));
    assertEquals(
        Optional.of(PartOfSpeech.NOUN), lexicons.entry("accusation-verb", "hide").map(Entry::part));
    assertTrue(lexicons.words("accusation-verb").contains("killing"));
    assertEquals(3, lexicons.entries("accusation-verb").size());
  }

  @Test
  void anUnknownListIsAnError() {
    Lexicons lexicons = Lexicons.of(Map.of("a", "b"));
    assertEquals(
        "no word list \"c\"",
        assertThrows(IllegalArgumentException.class, () -> lexicons.has("c", "b")).getMessage());
  }
}
