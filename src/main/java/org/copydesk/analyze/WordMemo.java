package org.copydesk.analyze;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out for single words, for those that come again and again: the base forms of
 * <i>claims</i>, the phrases that <i>calls</i> begins.
 *
 * <p>Of a fixed size: a new word takes the place of another one. Thread-safe without a lock, since
 * an answer never changes, and whoever does not see one works it out again.
 *
 * @param <A> an immutable answer
 */
final class WordMemo<A> {
  /** A power of two. */
  private static final int PLACES = 1 << 12;

  private final Function<String, A> question;
  private final @Nullable Answer<A>[] known;

  private record Answer<A>(String key, A found) {}

  /** Nothing is known yet. */
  @SuppressWarnings("unchecked") // an array of a generic type
  WordMemo(Function<String, A> question) {
    this.question = question;
    known = new Answer[PLACES];
  }

  /** The answer for one word. */
  A of(String key) {
    int hash = key.hashCode();
    int place = (hash ^ hash >>> 15) & PLACES - 1;
    Answer<A> answer = known[place];
    if (answer == null || !answer.key.equals(key)) {
      answer = new Answer<>(key, question.apply(key));
      known[place] = answer;
    }
    return answer.found;
  }
}
