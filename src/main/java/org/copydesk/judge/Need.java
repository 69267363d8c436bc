package org.copydesk.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.drools.model.functions.Predicate1;

/**
 * A fact that a rule asks for without an alternative: its kind and what the rule asks of it alone,
 * whatever other facts there are.
 *
 * <p>The rule on clichés asks for {@code TermHit cliche}, a hit of that list. The rule on figures
 * without a source asks for a {@code Figure} and has three tests for it: one that is worth
 * checking, in the story's own voice and no vague number.
 *
 * @param kind the name of a record, {@code Figure}, or with it the list of a hit, {@code TermHit
 *     cliche}
 * @param tests the classes that the rule compiler made of what is asked of such a fact
 */
record Need(String kind, List<String> tests) {

  /** Copies the tests. */
  Need {
    tests = List.copyOf(tests);
  }

  /** Reads what {@link #text} wrote. */
  static Need of(String text) {
    String[] words = text.split(",", -1);
    return new Need(words[0], Arrays.asList(words).subList(1, words.length));
  }

  /** The kind and the tests, divided by commas. */
  String text() {
    List<String> words = new ArrayList<>();
    words.add(kind);
    words.addAll(tests);
    return String.join(",", words);
  }

  /**
   * Whether one of these facts is all that is asked of it.
   *
   * @param facts of this kind
   */
  boolean isMetBy(List<Object> facts) {
    List<Object> left = facts;
    for (String test : tests) {
      left = passing(test, left);
    }
    return !left.isEmpty();
  }

  @SuppressWarnings("unchecked") // the rule compiler wrote the test for facts of this kind
  private static List<Object> passing(String test, List<Object> facts) {
    List<Object> passing = new ArrayList<>();
    try {
      // The compiler makes each test an enum of one value.
      Object value = Class.forName(test).getField("INSTANCE").get(null);
      for (Object fact : facts) {
        if (((Predicate1<Object>) value).test(fact)) {
          passing.add(fact);
        }
      }
      return passing;
    } catch (Exception e) { // of the test's own signature
      throw new IllegalStateException("the rule's test " + test + " failed", e);
    }
  }
}
