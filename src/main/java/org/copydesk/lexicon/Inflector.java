package org.copydesk.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The forms of English verbs and nouns: regular spelling rules and the {@linkplain Irregulars
 * irregular ones}.
 *
 * <p>{@code rip} gives <i>rip, rips, ripped, ripping</i>; {@code pin on} gives <i>pin on, pins on,
 * pinned on, pinning on</i>. Where British and American spelling differ, both are given.
 */
public final class Inflector {
  private Inflector() {}

  /**
   * Base form, third person, past, participle and <i>-ing</i> form; the base form first. Of several
   * words the first inflects.
   */
  public static List<String> verbForms(String base) {
    int space = base.indexOf(' ');
    String verb = space < 0 ? base : base.substring(0, space);
    String rest = space < 0 ? "" : base.substring(space);
    Set<String> forms = new LinkedHashSet<>(8);
    conjugate(verb, forms);
    if (verb.length() > 4 && verb.endsWith("ize")) {
      conjugate(verb.substring(0, verb.length() - 3) + "ise", forms);
    }
    List<String> all = new ArrayList<>(forms.size());
    for (String form : forms) {
      all.add(rest.isEmpty() ? form : form + rest);
    }
    return all;
  }

  /**
   * Singular and plural; the singular first. Of several words the last inflects, or the one before
   * <i>of</i>, <i>in</i>, <i>to</i> or <i>for</i>: <i>chiefs of staff</i>.
   */
  public static List<String> nounForms(String singular) {
    int end = head(singular);
    int start = singular.lastIndexOf(' ', end - 1) + 1;
    String head = singular.substring(start, end);
    List<String> forms = new ArrayList<>(3);
    forms.add(singular);
    for (String plural : plurals(head)) {
      String form = singular.substring(0, start) + plural + singular.substring(end);
      if (!forms.contains(form)) {
        forms.add(form);
      }
    }
    return forms;
  }

  private static int head(String noun) {
    for (String link : List.of(" of ", " in ", " to ", " for ", " with ", " at ")) {
      int at = noun.indexOf(link);
      if (at > 0) {
        return at;
      }
    }
    return noun.length();
  }

  private static void conjugate(String verb, Set<String> forms) {
    forms.add(verb);
    List<String> irregular = Irregulars.verb(verb);
    if (verb.equals("be")) {
      forms.addAll(irregular);
      return;
    }
    forms.add(withS(verb));
    List<String> stems = stems(verb);
    if (irregular.isEmpty()) {
      for (String stem : stems) {
        forms.add(past(verb, stem));
      }
    } else {
      forms.addAll(irregular);
    }
    for (String stem : stems) {
      forms.add(gerund(verb, stem));
    }
  }

  private static String past(String verb, String stem) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    return consonantY(verb) ? verb.substring(0, verb.length() - 1) + "ied" : stem + "ed";
  }

  private static String gerund(String verb, String stem) {
    if (verb.endsWith("ie")) {
      return verb.substring(0, verb.length() - 2) + "ying";
    }
    boolean silent =
        verb.endsWith("e")
            && !verb.endsWith("ee")
            && !verb.endsWith("oe")
            && !verb.endsWith("ye")
            && !verb.endsWith("inge")
            && verb.length() > 2;
    // Binge and singe keep their e; infringe and impinge do not.
    boolean soft = verb.endsWith("inge") && verb.length() > 5;
    return silent || soft ? verb.substring(0, verb.length() - 1) + "ing" : stem + "ing";
  }

  /** The verb with its last consonant once, doubled, or both where usage is divided. */
  private static List<String> stems(String verb) {
    int last = verb.length() - 1;
    if (Irregulars.eitherWay(verb)) {
      return List.of(verb, verb + verb.charAt(last));
    }
    if (last < 2 || vowel(verb, last) || !vowel(verb, last - 1) || doubleVowel(verb, last - 1)) {
      return verb.endsWith("c") ? List.of(verb + "k") : List.of(verb);
    }
    char end = verb.charAt(last);
    if (end == 'w' || end == 'x' || end == 'y') {
      return List.of(verb);
    }
    if (end == 'c') {
      return List.of(verb + "k");
    }
    String twice = verb + end;
    if (syllables(verb) == 1 || Irregulars.stressedLast(verb)) {
      return List.of(twice);
    }
    return end == 'l' ? List.of(verb, twice) : List.of(verb);
  }

  private static boolean doubleVowel(String word, int at) {
    // In quit and equip the u belongs to the q.
    return vowel(word, at - 1)
        && !(word.charAt(at - 1) == 'u' && at > 1 && word.charAt(at - 2) == 'q');
  }

  private static int syllables(String word) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < word.length(); i++) {
      boolean vowel = vowel(word, i) || (word.charAt(i) == 'y' && i > 0);
      if (vowel && !inside) {
        count++;
      }
      inside = vowel;
    }
    return count;
  }

  private static boolean vowel(String word, int at) {
    return at >= 0 && "aeiou".indexOf(word.charAt(at)) >= 0;
  }

  private static boolean consonantY(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == 'y' && !vowel(word, last - 1);
  }

  private static String withS(String word) {
    if (word.equals("have")) {
      return "has";
    }
    if (consonantY(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hiss =
        word.endsWith("s")
            || word.endsWith("x")
            || word.endsWith("z")
            || word.endsWith("sh")
            || (word.endsWith("ch") && !Irregulars.hardCh(word))
            || Irregulars.takesOes(word);
    return word + (hiss ? "es" : "s");
  }

  private static List<String> plurals(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    List<String> irregular = Irregulars.noun(lower);
    if (!irregular.isEmpty()) {
      return irregular;
    }
    if (lower.endsWith("man") && Irregulars.manToMen(lower)) {
      return List.of(noun.substring(0, noun.length() - 2) + "en");
    }
    if (lower.endsWith("person") && noun.length() > 6) {
      String before = noun.substring(0, noun.length() - "person".length());
      return List.of(before + "people", before + "persons");
    }
    if (lower.endsWith("sis")) {
      return List.of(noun.substring(0, noun.length() - 2) + "es");
    }
    if (lower.endsWith("iz")) {
      return List.of(noun + "zes");
    }
    // An acronym takes a bare s: NGOs, POWs.
    return List.of(
        Character.isUpperCase(noun.charAt(noun.length() - 1)) ? noun + "s" : withS(noun));
  }
}
