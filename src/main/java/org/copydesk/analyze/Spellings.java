package org.copydesk.analyze;

import org.jspecify.annotations.Nullable;

/**
 * The words of copy as they are written, each with its key: most words of a story have been met
 * before, in it or in another, and are not cut out, folded and hashed again.
 *
 * <p>Of a fixed size: a new word takes the place of another one. Thread-safe without a lock, since
 * a spelling never changes, and whoever does not see one makes it again.
 */
final class Spellings {
  /** A power of two: the different words of a dozen stories, and small enough to stay at hand. */
  private static final int PLACES = 1 << 12;

  /** Longer words, in UTF-16 units, are addresses and accidents. */
  private static final int LONGEST = 24;

  private final @Nullable Spelling[] known = new Spelling[PLACES];

  /**
   * A word or a mark.
   *
   * @param form as written
   * @param key as {@link Tokenizer#key} folds it
   */
  record Spelling(String form, String key) {}

  /** The word {@code start..end} of {@code text}. */
  Spelling of(String text, int start, int end) {
    if (end - start > LONGEST) {
      return spelled(text, start, end);
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int place = (hash ^ hash >>> 15) & PLACES - 1;
    Spelling met = known[place];
    if (met == null || met.form.length() != end - start || !text.startsWith(met.form, start)) {
      met = spelled(text, start, end);
      known[place] = met;
    }
    return met;
  }

  private static Spelling spelled(String text, int start, int end) {
    String form = text.substring(start, end);
    return new Spelling(form, Tokenizer.key(form));
  }
}
