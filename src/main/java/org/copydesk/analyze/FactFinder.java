package org.copydesk.analyze;

/**
 * Finds facts of one kind when sentences, attributions, figures and list words are known: names,
 * documents, headline claims, balance of sources.
 *
 * <p>Finders run in the order of {@link Analyzer}'s list; each sees what those before it put. An
 * implementation keeps nothing of a story and is thread-safe.
 */
interface FactFinder {

  /** Puts what it finds in {@code story} into {@code facts}; never a fact twice. */
  void find(StoryText story, FactList facts);
}
