package org.copydesk.analyze;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The figures of a story that had a source or a link, so that a later mention of the same figure
 * can be told from a new one. In the order of the story; of one story, so not thread-safe.
 */
final class SourcedFigures {
  private final Map<String, Set<String>> nouns = new HashMap<>();

  /** What makes two figures the same but for what they count. */
  private static String amount(Figures.Draft draft) {
    return draft.kind() + " " + draft.value() + " " + draft.measure();
  }

  /** Remembers a figure; vague amounts are never the same as others. */
  void add(Figures.Draft draft) {
    if (!Double.isNaN(draft.value())) {
      nouns.computeIfAbsent(amount(draft), amount -> new HashSet<>()).add(draft.noun());
    }
  }

  /** Whether a figure that says the same about the same thing, or about nothing, was added. */
  boolean has(Figures.Draft draft) {
    Set<String> counted = nouns.get(amount(draft));
    return counted != null
        && !Double.isNaN(draft.value())
        && (draft.noun().isEmpty() || counted.contains(draft.noun()) || counted.contains(""));
  }
}
