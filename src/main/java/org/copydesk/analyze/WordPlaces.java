package org.copydesk.analyze;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where the words of a set stand in a block. A sentence that is one list of figures is asked for
 * the same words by each of them, so what was found is kept. Of one story, so not thread-safe.
 */
final class WordPlaces {
  /** Shorter stretches are looked through. */
  private static final int SHORT = 16;

  private final List<Token> tokens;

  /** For each set, by identity, and each token: the first of its words from there on. */
  private Map<Set<String>, int[]> next = Map.of();

  /** Which tokens are names, as soon as anybody asks. */
  private @Nullable BitSet names;

  WordPlaces(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The first token from {@code from} to {@code to} whose key is one of {@code words}, or -1. */
  int first(Set<String> words, int from, int to) {
    int start = Math.max(0, from);
    int end = Math.min(to, tokens.size());
    if (end - start > SHORT) {
      int found = next(words)[start];
      return found < end ? found : -1;
    }
    for (int i = start; i < end; i++) {
      if (words.contains(tokens.get(i).key())) {
        return i;
      }
    }
    return -1;
  }

  /** Whether token {@code i} is {@linkplain NameForms#name written as a name}. */
  boolean name(int i) {
    BitSet known = names;
    if (known == null) {
      known = new BitSet(tokens.size());
      for (int at = 0; at < tokens.size(); at++) {
        known.set(at, NameForms.name(tokens.get(at)));
      }
      names = known;
    }
    return known.get(i);
  }

  private int[] next(Set<String> words) {
    if (next.isEmpty()) {
      next = new IdentityHashMap<>(); // most blocks are never asked
    }
    return next.computeIfAbsent(words, this::places);
  }

  private int[] places(Set<String> words) {
    int[] places = new int[tokens.size()];
    int found = Integer.MAX_VALUE;
    for (int i = places.length - 1; i >= 0; i--) {
      found = words.contains(tokens.get(i).key()) ? i : found;
      places[i] = found;
    }
    return places;
  }
}
