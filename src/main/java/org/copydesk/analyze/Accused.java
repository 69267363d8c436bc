package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.fact.Context;
import org.copydesk.text.Span;

/** Whom a story charges, and the words by which each of them is known again. */
final class Accused {
  private final List<Party> parties = new ArrayList<>();

  /** By each word, the first of the parties that are known by it. */
  private final Map<String, Integer> first = new HashMap<>();

  /** A party while its charges are counted. */
  static final class Party {
    private final Set<String> keys;
    private final String text;
    private final Span span;
    private final Context context;
    private final boolean answerable;
    private int charges = 1;

    Party(Set<String> keys, String text, Span span, Context context, boolean answerable) {
      this.keys = keys;
      this.text = text;
      this.span = span;
      this.context = context;
      this.answerable = answerable;
    }

    /** Words it is known by again. */
    Set<String> keys() {
      return keys;
    }

    String text() {
      return text;
    }

    Span span() {
      return span;
    }

    Context context() {
      return context;
    }

    /** Whether a reply can be asked for. */
    boolean answerable() {
      return answerable;
    }

    int charges() {
      return charges;
    }
  }

  /** The index of the first party that shares one of {@code keys}, and so may be meant; or -1. */
  int known(Set<String> keys) {
    int known = Integer.MAX_VALUE;
    for (String key : keys) {
      known = Math.min(known, first.getOrDefault(key, Integer.MAX_VALUE));
    }
    return known == Integer.MAX_VALUE ? -1 : known;
  }

  /** Adds a party that was not known. */
  void add(Party party) {
    parties.add(party);
    know(party.keys, parties.size() - 1);
  }

  /** Counts one more charge against a known party, which goes by {@code keys} too from now on. */
  void charge(int known, Set<String> keys) {
    Party party = parties.get(known);
    party.charges++;
    party.keys.addAll(keys);
    know(keys, known);
  }

  /** The parties in the order of the story; {@link #known} counts by this order from now on. */
  List<Party> inOrder() {
    parties.sort((one, other) -> one.span.compareTo(other.span));
    first.clear();
    for (int i = 0; i < parties.size(); i++) {
      know(parties.get(i).keys, i);
    }
    return parties;
  }

  private void know(Set<String> keys, int party) {
    for (String key : keys) {
      first.merge(key, party, Math::min);
    }
  }
}
