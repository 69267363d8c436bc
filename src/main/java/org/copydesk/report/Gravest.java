package org.copydesk.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.copydesk.rule.Severity;

/** What is kept where a reader cannot take everything. */
final class Gravest {
  private Gravest() {}

  /**
   * The gravest {@code limit} of {@code all}, in their order; among equals the first.
   *
   * @param severity how grave each is
   */
  static <T> List<T> of(List<T> all, Function<T, Severity> severity, int limit) {
    if (all.size() <= limit) {
      return List.copyOf(all);
    }
    return IntStream.range(0, all.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> severity.apply(all.get(i))))
        .limit(limit)
        .sorted()
        .map(all::get)
        .toList();
  }
}
