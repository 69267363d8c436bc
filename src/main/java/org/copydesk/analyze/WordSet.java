package org.copydesk.analyze;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/**
 * A few words of which each word of a story is asked whether it is one: nearly always in vain. The
 * sets of the JDK look at several of their words, letter by letter, before they say no; this one
 * looks at a bit. Immutable.
 *
 * <p>For sets that hardly any word is asked of, {@link Set#of} does.
 */
final class WordSet extends AbstractSet<String> {
  /** By how many places a mixed hash is shifted to be the place of a bit: one of 256. */
  private static final int SHIFT = 24;

  private final Set<String> words;
  private final long[] bits = new long[4];

  private WordSet(String... words) {
    this.words = new HashSet<>(Arrays.asList(words));
    for (String word : words) {
      int bit = bit(word);
      bits[bit >>> 6] |= 1L << bit;
    }
  }

  /** These words, some dozens at most: of more, too many bits would be set. */
  static WordSet of(String... words) {
    return new WordSet(words);
  }

  @Override
  public boolean contains(Object word) {
    int bit = bit(word);
    return (bits[bit >>> 6] & 1L << bit) != 0 && words.contains(word);
  }

  @Override
  public Iterator<String> iterator() {
    return Collections.unmodifiableSet(words).iterator();
  }

  @Override
  public int size() {
    return words.size();
  }

  private static int bit(Object word) {
    return word.hashCode() * 0x9E3779B9 >>> SHIFT;
  }
}
