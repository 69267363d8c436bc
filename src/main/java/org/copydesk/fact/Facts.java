package org.copydesk.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Everything that the analysis saw in one story, in the order of their numbers: fact {@code i} of
 * the list has id {@code i + 1}. Immutable.
 *
 * @param all the facts
 */
public record Facts(List<Fact> all) {

  /** Copies the list. */
  public Facts {
    all = List.copyOf(all);
  }

  /** The facts of one kind, in order. */
  public <T extends Fact> List<T> of(Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (Fact fact : all) {
      if (kind.isInstance(fact)) {
        found.add(kind.cast(fact));
      }
    }
    return Collections.unmodifiableList(found);
  }

  /** The same, with the story judged as a report: a desk knows better what it has. */
  public Facts asReport() {
    return new Facts(
        all.stream().map(fact -> fact instanceof Story story ? story.asReport() : fact).toList());
  }

  /**
   * The fact with this number.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public Fact get(int id) {
    return all.get(id - 1);
  }
}
