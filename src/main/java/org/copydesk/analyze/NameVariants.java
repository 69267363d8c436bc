package org.copydesk.analyze;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.copydesk.analyze.NameForms.Form;
import org.copydesk.analyze.NameForms.Place;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.NameVariant;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Span;

/**
 * Finds one name in two spellings: <i>Orrell</i> and <i>Orell</i>, <i>Deir er-Zor</i> and <i>Deir
 * ez-Zor</i>, <i>Bel Harra</i> and <i>Bel-Harra</i>.
 *
 * <p>Names that only look alike are told apart by what stands beside them: two people have given
 * names of their own, and <i>Ann</i> and <i>Anne</i> are two.
 */
final class NameVariants implements FactFinder {
  private static final int MOST_EDITS = 2;
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(MOST_EDITS);

  /** One letter may differ from here on, if nothing beside the names shows that they are one. */
  private static final int LONG_ENOUGH = 5;

  /** Two letters may differ from here on. */
  private static final int LONG = 8;

  /** A spelling this often is meant. */
  private static final int MOST_RARE = 2;

  /** So many letters may belong to the endings of both. */
  private static final int SHARED = 3;

  private static final Set<String> ENDINGS =
      Set.of(
          "s", "es", "n", "an", "ian", "i", "ish", "ic", "er", "r", "y", "ist", "ism", "ed", "d",
          "al", "e", "a", "o", "in", "na", "ne", "us", "is", "on", "ive", "ity", "ness");

  private static final List<String> WORD_LISTS =
      List.of(
          "common-verb",
          "common-adjective",
          "title-noun",
          "organization-noun",
          "document-noun",
          "source-role",
          "distinct-name");

  private final Lexicons lexicons;

  NameVariants(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public void find(StoryText story, FactList facts) {
    NameForms names = NameForms.of(story);
    Map<Character, List<Spelling>> byLetter = new HashMap<>();
    for (Form form : names.all()) {
      if (!known(names, form.text())) {
        Spelling spelling = new Spelling(form, folded(form.text()));
        byLetter.computeIfAbsent(spelling.letters.charAt(0), c -> new ArrayList<>()).add(spelling);
      }
    }
    for (List<Spelling> alike : byLetter.values().stream().sorted(NameVariants::byPlace).toList()) {
      for (int i = 0; i < alike.size(); i++) {
        for (int j = i + 1; j < alike.size(); j++) {
          if (alike.get(i).near(alike.get(j))) {
            compare(story, facts, alike.get(i), alike.get(j));
          }
        }
      }
    }
    spaced(story, facts, names);
  }

  /** A form and its {@linkplain #folded letters}. */
  private record Spelling(Form form, String letters) {
    /**
     * Whether it is worth a look: one of the two is rare, and they differ in two letters at most.
     */
    boolean near(Spelling other) {
      return Math.abs(letters.length() - other.letters.length()) <= MOST_EDITS
          && Math.min(form.count(), other.form.count()) <= MOST_RARE;
    }
  }

  private static int byPlace(List<Spelling> one, List<Spelling> two) {
    return one.get(0).form.text().compareTo(two.get(0).form.text());
  }

  /** Whether the word is an ordinary one, or a name that has a twin. */
  private boolean known(NameForms names, String form) {
    String key = Tokenizer.key(form);
    return names.common(form) || listed(key);
  }

  private void compare(StoryText story, FactList facts, Spelling first, Spelling second) {
    Form one = first.form;
    Form two = second.form;
    boolean tie = one.count() == two.count() && given(two.text()) && !given(one.text());
    Form rare = one.count() < two.count() || tie ? one : two;
    Form usual = rare == one ? two : one;
    boolean certain = share(one.before(), two.before()) || share(one.after(), two.after());
    boolean rarity = rare.count() <= MOST_RARE && (usual.count() > rare.count() || certain);
    if (rarity && alike(first, second, certain, usual.count()) && !apart(one, two)) {
      put(story, facts, rare, usual);
    }
  }

  private boolean alike(Spelling a, Spelling b, boolean certain, int usual) {
    String one = a.form.text();
    String two = b.form.text();
    String first = a.letters;
    String second = b.letters;
    if (first.equals(second)) {
      return !straight(one).equalsIgnoreCase(straight(two));
    }
    if (given(one) && given(two) || derived(first, second) || derived(second, first)) {
      return false;
    }
    int shorter = Math.min(first.length(), second.length());
    int edits = DISTANCE.apply(first, second);
    boolean swapped = edits == 2 && swap(first, second);
    if (edits == 1 || swapped) {
      // Obama and Osama: in five letters another one makes another name, one too few rarely does.
      boolean enough = shorter > LONG_ENOUGH || first.length() != second.length();
      return certain ? shorter >= 4 : shorter >= LONG_ENOUGH && enough && usual > 2;
    }
    return edits == 2 && shorter >= LONG && certain;
  }

  /** With straight apostrophes: which ones a keyboard has is no matter of spelling. */
  private static String straight(String form) {
    return form.replace('’', '\'').replace('‑', '-');
  }

  /** Whether two letters beside each other changed places: <i>Brein</i>, <i>Brien</i>. */
  private static boolean swap(String one, String two) {
    if (one.length() != two.length()) {
      return false;
    }
    int at = 0;
    while (at < one.length() && one.charAt(at) == two.charAt(at)) {
      at++;
    }
    return at + 1 < one.length()
        && one.charAt(at) == two.charAt(at + 1)
        && one.charAt(at + 1) == two.charAt(at)
        && one.substring(at + 2).equals(two.substring(at + 2));
  }

  private boolean given(String form) {
    return lexicons.has("given-name", Tokenizer.key(form));
  }

  /** Whether one is the other with an ending: <i>Harwick</i>, <i>Harwicks</i>; <i>Latino</i>. */
  private static boolean derived(String one, String two) {
    int same = 0;
    while (same < Math.min(one.length(), two.length()) && one.charAt(same) == two.charAt(same)) {
      same++;
    }
    String rest = one.substring(same);
    String other = two.substring(same);
    boolean doubled =
        rest.isEmpty()
            && other.length() == 1
            && same > 0
            && other.charAt(0) == two.charAt(same - 1);
    if (rest.isEmpty() && other.length() > 1) {
      return true;
    }
    // "Conservatism", "Conservative": the endings share their first letter
    for (int cut = same; cut > Math.max(0, same - SHARED); cut--) {
      String first = one.substring(cut);
      boolean ends = first.isEmpty() || ENDINGS.contains(first);
      if (ends && ENDINGS.contains(two.substring(cut)) && !doubled) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands beside them shows two people or places. */
  private static boolean apart(Form one, Form two) {
    return different(one.before(), two.before())
        || different(one.after(), two.after())
        || begins(one) && ends(two)
        || ends(one) && begins(two);
  }

  /** Only the first part of longer names, as <i>Bridget</i> in <i>Bridget Orrell</i>. */
  private static boolean begins(Form form) {
    return form.before().isEmpty() && !form.after().isEmpty();
  }

  /** Only the last part of longer names, as <i>Bridge</i> in <i>Harwick Bridge</i>. */
  private static boolean ends(Form form) {
    return form.after().isEmpty() && !form.before().isEmpty();
  }

  private static boolean different(Set<String> one, Set<String> two) {
    return !one.isEmpty() && !two.isEmpty() && !share(one, two);
  }

  private static boolean share(Set<String> one, Set<String> two) {
    return !Collections.disjoint(one, two);
  }

  /** <i>Bel Harra</i> beside <i>Bel-Harra</i> and <i>Belharra</i>. */
  private void spaced(StoryText story, FactList facts, NameForms names) {
    Map<String, Form> joined = new HashMap<>();
    for (Form form : names.all()) {
      if (form.text().indexOf('-') > 0) {
        joined.put(folded(form.text()), form);
      }
    }
    if (joined.isEmpty()) {
      return;
    }
    Set<Form> done = new HashSet<>();
    for (Form pair : names.pairs()) {
      Form one = joined.get(folded(pair.text()));
      if (one == null || !done.add(one) || ordinary(pair.text())) {
        continue;
      }
      Form rare = one.count() <= pair.count() ? one : pair;
      put(story, facts, rare, rare == one ? pair : one);
    }
  }

  /** Whether one part is an ordinary word, so that the hyphen is grammar: <i>Vice-President</i>. */
  private boolean ordinary(String pair) {
    for (String part : pair.split(" ", -1)) {
      String key = Tokenizer.key(part);
      if (listed(key)) {
        return true;
      }
    }
    return false;
  }

  private boolean listed(String key) {
    for (String list : WORD_LISTS) {
      if (lexicons.has(list, key)) {
        return true;
      }
    }
    return false;
  }

  /** Lower case without accents, hyphens, apostrophes and blanks. */
  private static String folded(String form) {
    if (form.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
      return form.toLowerCase(Locale.ROOT); // as nearly all names
    }
    String plain = Normalizer.normalize(form, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(plain.length());
    plain.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.isEmpty() ? form : letters.toString();
  }

  private static void put(StoryText story, FactList facts, Form rare, Form usual) {
    Place place = rare.places().get(0);
    Place there = usual.places().get(0);
    Span span = place.block().parsed().span(place.at(), place.to());
    facts.put(
        new NameVariant(
            facts.reserve(),
            span,
            story.context(place.block(), new Range(place.at(), place.to())),
            rare.text(),
            usual.text(),
            usual.count(),
            there.block().parsed().span(there.at(), there.to()),
            rare.onlyQuoted()));
  }
}
