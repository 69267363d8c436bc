package org.copydesk.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.resource.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Lints the lists themselves. */
class WordListsTest {
  private static final Lexicons LISTS = Lexicons.load();

  static List<String> files() {
    return Bundle.list("org/copydesk/lexicons", ".txt");
  }

  private static List<Entry> read(String file) {
    return LexiconReader.read(file, file, Bundle.read(file));
  }

  @Test
  void thereAreLists() {
    assertTrue(files().size() > 40, () -> files().toString());
    assertEquals(files().size(), LISTS.names().size(), "two lists of one name");
  }

  @ParameterizedTest
  @MethodSource("files")
  void aListBeginsWithItsPurpose(String file) {
    assertTrue(Bundle.read(file).startsWith("# "), file);
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyEntrySaysWhyAndStandsOnce(String file) {
    List<String> faults = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    List<Entry> entries = read(file);
    // In a list without sections the purpose at its head is the why of all its entries.
    boolean sections = entries.stream().anyMatch(entry -> !entry.group().isEmpty());
    for (Entry entry : entries) {
      if (sections && entry.why().isEmpty()) {
        faults.add(entry.line() + ": no why: " + entry.term());
      }
      if (!seen.add(entry.term() + " | " + entry.part().code())) {
        faults.add(entry.line() + ": twice: " + entry.term());
      }
      for (TokenPattern guard : entry.unless()) {
        if (entry.only().stream().anyMatch(only -> only.toString().equals(guard.toString()))) {
          faults.add(entry.line() + ": both unless and only: " + guard);
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @MethodSource("files")
  void theEntriesOfARunAreSortedUnlessItsCommentSaysHowTheyAreOrdered(String file) {
    List<String> faults = new ArrayList<>();
    Set<Integer> ordered = linesInAnOrderOfTheirOwn(Bundle.read(file));
    Entry before = null;
    for (Entry entry : read(file)) {
      if (before != null
          && before.line() + 1 == entry.line()
          && !ordered.contains(entry.line())
          && key(before).compareTo(key(entry)) > 0) {
        faults.add(entry.line() + ": " + before.term() + " before " + entry.term());
      }
      before = entry;
    }
    assertEquals(List.of(), faults);
  }

  private static Set<Integer> linesInAnOrderOfTheirOwn(String text) {
    Set<Integer> lines = new HashSet<>();
    boolean ordered = false;
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        ordered = line.contains("Ordered by");
      } else if (ordered) {
        lines.add(number);
      }
    }
    return lines;
  }

  private static String key(Entry entry) {
    return entry.term().toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "loaded-modifier; brutal; The brutal/ADJECTIVE budget passed/VERB",
        "loaded-modifier; ; It was a brutal/ADJECTIVE winter",
        "loaded-modifier; ; the gross/ADJECTIVE domestic/ADJECTIVE product",
        "loaded-modifier; ; The brutalist/ADJECTIVE town hall",
        "loaded-modifier; ; a dark/ADJECTIVE blue car",
        "loaded-modifier; dirty; They used/VERB dirty/ADJECTIVE tricks",
        "insinuator; mysteriously; The files mysteriously/ADVERB vanished/VERB",
        "insinuator; ; She spoke/VERB quietly/ADVERB to the jurors",
        "insinuator; quietly; The board quietly/ADVERB dropped/VERB the plan",
        "insinuator; ; The hotel is conveniently/ADVERB close",
        "booster; incontrovertible; Incontrovertible/ADJECTIVE proof surfaced/VERB",
        "booster; certainly; The plan will/MODAL certainly/ADVERB fail/INFINITIVE",
        "booster; ; The exits were/AUXILIARY clearly/ADVERB marked/PARTICIPLE",
        "doubt-marker; so-called; The so-called/ADJECTIVE experts met/VERB",
        "doubt-marker; ; The train was/AUXILIARY supposed/PARTICIPLE to leave/INFINITIVE",
        "emotive-predicate; mask; The charity masked/VERB its/DETERMINER losses",
        "emotive-predicate; ; Surgeons masked/VERB and gowned/VERB",
        "emotive-predicate; ; They hijacked/VERB a/DETERMINER plane",
        "contested-label; regime; The regime fell/VERB",
        "contested-label; ; a new tax regime began/VERB",
        "contested-label; RINO; The RINOs lost/VERB",
        "partisan-action; liberate; The army liberated/VERB Harwick/NAME",
        "partisan-action; ; The camp was/AUXILIARY liberated/PARTICIPLE in 1945",
        "doubt-casting-verb; claim; He claimed/VERB that/SUBORDINATOR the dam leaks/VERB",
        "doubt-casting-verb; ; The group claimed/VERB responsibility",
        "doubt-casting-verb; ; The flood claimed/VERB the/DETERMINER lives of four",
        "endorsing-verb; point out; He pointed/VERB out that/SUBORDINATOR it leaks/VERB",
        "guilt-verb; admit; He admitted/VERB that/SUBORDINATOR the dam leaks/VERB",
        "guilt-verb; ; She was/AUXILIARY admitted/PARTICIPLE to Harwick hospital",
        "guilt-verb; refuse to comment; She refused/VERB to comment/INFINITIVE",
        "theatrical-verb; slam; The mayor slammed/VERB the/DETERMINER ruling",
        "theatrical-verb; ; The car slammed/VERB into a wall",
        "anonymity-reason; on condition of anonymity; who spoke/VERB on condition of anonymity",
      })
  void aGuardKeepsTheInnocentSenseSilent(String list, String term, String sentence) {
    List<String> terms =
        LISTS.match(list, Words.of(sentence)).stream().map(hit -> hit.entry().term()).toList();
    assertEquals(term == null ? List.of() : List.of(term), terms);
  }

  @ParameterizedTest
  @CsvSource({
    "source-role, sources, bare",
    "source-role, officials, official",
    "source-role, spokeswoman, spokesperson",
    "source-role, engineers, role",
    "source-role, voters, crowd",
    "source-role, jurors, sheltered",
    "organization-noun, ministry, state",
    "accusation-verb, hid, wrongdoing",
    "accusation-verb, killed, combat",
    "accusation-verb, funded, support",
    "anonymity-reason, to speak freely, formula",
    "vague-group, critics, critic",
  })
  void groupsAreKnownByAnyForm(String list, String form, String group) {
    assertEquals(Optional.of(group), LISTS.group(list, form));
  }
}
