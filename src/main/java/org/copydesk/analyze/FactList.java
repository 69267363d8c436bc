package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.fact.Fact;
import org.copydesk.fact.Facts;

/**
 * Collects the facts of one story and gives out their numbers, ahead of the fact where others refer
 * to it.
 */
final class FactList {
  private final List<Fact> byId = new ArrayList<>();
  private final Map<Class<?>, List<Fact>> byKind = new HashMap<>();

  /** A number for a fact that will be {@linkplain #put put} later. */
  @SuppressWarnings("NullAway") // every reserved place is filled before facts() is called
  int reserve() {
    byId.add(null);
    return byId.size();
  }

  /** Puts a fact in the place reserved for it, once. */
  void put(Fact fact) {
    byId.set(fact.id() - 1, fact);
    byKind.computeIfAbsent(fact.getClass(), kind -> new ArrayList<>()).add(fact);
  }

  /** The facts of one kind, a record, put so far, in order. */
  <T extends Fact> List<T> of(Class<T> kind) {
    List<Fact> known = byKind.getOrDefault(kind, List.of());
    List<T> found = new ArrayList<>(known.size());
    for (Fact fact : known) {
      found.add(kind.cast(fact));
    }
    found.sort(Comparator.comparingInt(Fact::id)); // nearly always they are
    return found;
  }

  /** The fact with this number, which was put. */
  Fact get(int id) {
    return byId.get(id - 1);
  }

  /** All facts, by number. */
  Facts facts() {
    return new Facts(byId);
  }
}
