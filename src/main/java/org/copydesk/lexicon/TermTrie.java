package org.copydesk.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Entries by the keys of their words, so that <i>gross</i> is not found in <i>grossed</i> and
 * <i>reign of terror</i> is found as one term. Built once or taken from a {@link Pack}, then only
 * read.
 */
final class TermTrie {
  private final Map<String, Branch> branches;
  private final @Nullable Pack pack;

  /** Which of the tries in the pack this is. */
  private final int number;

  /** A bit for the hash of each first word: most words of copy begin no term and end here. */
  private final long[] heads;

  /** By how many places a mixed hash is shifted to be the place of a bit in {@link #heads}. */
  private final int shift;

  /**
   * An empty trie.
   *
   * @param forms how many forms it will hold, about: a table that is much too large is slow, since
   *     the next look-up finds none of it in the processor's cache
   */
  TermTrie(int forms) {
    branches = new HashMap<>(Math.max(16, forms * 2));
    heads = new long[Integer.highestOneBit(Math.max(16, forms)) / 2];
    shift = shift(heads);
    pack = null;
    number = 0;
  }

  /**
   * The terms of a pack.
   *
   * @param number 0 for all lists of terms, otherwise the number of a list and 1
   */
  TermTrie(Pack pack, int number) {
    branches = Map.of();
    heads = pack.heads(number);
    shift = shift(heads);
    this.pack = pack;
    this.number = number;
  }

  long[] heads() {
    return heads;
  }

  /** What was added, by the keys of first words. */
  Map<String, Branch> branches() {
    return branches;
  }

  /** Adds all forms of an entry. */
  void add(Entry entry) {
    for (String form : entry.forms()) {
      int space = form.indexOf(' ');
      String first = space < 0 ? form : form.substring(0, space);
      if (!plain(first)) {
        first = Keys.words(first).get(0);
      }
      String key = Keys.key(first);
      Branch branch = branches.get(key);
      if (branch == null) {
        branch = new Branch(number, key, new ArrayList<>(2), new ArrayList<>(2));
        branches.put(key, branch);
        int bit = bit(key);
        heads[bit >>> 6] |= 1L << bit;
      }
      branch.waiting.add(form);
      branch.waitingFor.add(entry);
    }
  }

  /**
   * The terms of a sentence, by start, then by list. Of one list only the longest term at a place
   * counts, and none that begins inside another; terms of several lists may overlap.
   */
  List<Lexicons.Hit> match(List<Token> sentence) {
    List<Lexicons.Hit> hits = List.of();
    Map<String, Integer> taken = Map.of();
    @Nullable Boolean titled = null;
    int size = sentence.size();
    for (int from = 0; from < size; from++) {
      String head = sentence.get(from).key();
      int bit = bit(head);
      Branch branch = (heads[bit >>> 6] & 1L << bit) == 0 ? null : branch(head);
      if (branch == null) {
        continue;
      }
      int first = hits.size();
      Node node = branch.grown();
      for (int to = from + 1; node != null; to++) {
        for (int e = 0; e < node.ends.size(); e++) {
          Entry entry = node.ends.get(e);
          // Most sentences have no word of a list: what only a hit needs is made for the first.
          titled = titled == null ? titled(sentence) : titled;
          if (taken.getOrDefault(entry.list(), 0) <= from
              && (fits(entry, sentence, from, titled) || headed(entry, sentence, from, to, titled))
              && entry.means(sentence, from, to)) {
            hits = hits.isEmpty() ? new ArrayList<>() : hits;
            keep(new Lexicons.Hit(entry, from, to), hits, first);
          }
        }
        node = to < size && !node.next.isEmpty() ? node.next.get(sentence.get(to).key()) : null;
      }
      if (hits.size() > first) {
        taken = taken.isEmpty() ? new HashMap<>() : taken;
        for (Lexicons.Hit hit : hits.subList(first, hits.size())) {
          taken.put(hit.entry().list(), hit.to());
        }
      }
    }
    return hits;
  }

  private @Nullable Branch branch(String head) {
    return pack == null ? branches.get(head) : pack.branch(number, head);
  }

  /** The place of a word in {@link #heads}, by the upper bits of its hash mixed. */
  private int bit(String key) {
    return (key.hashCode() * 0x9E3779B9) >>> shift;
  }

  private static int shift(long[] heads) {
    return Integer.numberOfLeadingZeros(heads.length * 64 - 1);
  }

  /** Longer terms come later, so that they replace shorter ones of their list. */
  private static void keep(Lexicons.Hit hit, List<Lexicons.Hit> hits, int first) {
    int place = first;
    while (place < hits.size()) {
      int order = hits.get(place).entry().list().compareTo(hit.entry().list());
      if (order == 0) {
        if (hits.get(place).to() < hit.to()) {
          hits.set(place, hit);
        }
        return;
      }
      if (order > 0) {
        break;
      }
      place++;
    }
    hits.add(place, hit);
  }

  /**
   * A noun of several words may have its head last: <i>illegal immigrant</i>, <i>secret
   * payment</i>.
   */
  private static boolean headed(
      Entry entry, List<Token> sentence, int from, int to, boolean titled) {
    return entry.part() == PartOfSpeech.NOUN
        && to - from > 1
        && fits(entry, sentence, to - 1, titled);
  }

  private static boolean fits(Entry entry, List<Token> sentence, int from, boolean titled) {
    return entry
        .part()
        .admits(sentence.get(from).tag(), titled || TokenPattern.opens(sentence, from));
  }

  /** Whether every long word has a capital, as in many headlines: then capitals tell nothing. */
  private static boolean titled(List<Token> sentence) {
    for (Token token : sentence) {
      if (token.form().length() > 4 && Character.isLowerCase(token.form().charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean plain(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isLetter(form.charAt(i)) && form.charAt(i) != '-') {
        return false;
      }
    }
    return true;
  }

  /** All terms with one first word; most are never met, so that the rest grows when asked. */
  static final class Branch {
    final int trie;
    final String key;
    final List<String> waiting;
    final List<Entry> waitingFor;
    private volatile @Nullable Node node;

    /**
     * All terms with the first word {@code key}.
     *
     * @param trie which of the tries in a pack it belongs to
     * @param waiting their forms
     * @param waitingFor the entry of each form
     */
    Branch(int trie, String key, List<String> waiting, List<Entry> waitingFor) {
      this.trie = trie;
      this.key = key;
      this.waiting = waiting;
      this.waitingFor = waitingFor;
    }

    Node grown() {
      Node known = node;
      return known == null ? grow() : known;
    }

    private synchronized Node grow() {
      Node known = node;
      if (known == null) {
        known = new Node();
        for (int i = 0; i < waiting.size(); i++) {
          String form = waiting.get(i);
          Node end = known;
          if (!plain(form)) { // most forms have one word
            List<String> words = Keys.words(form);
            for (String word : words.subList(1, words.size())) {
              end = end.step(Keys.key(word));
            }
          }
          end.end(waitingFor.get(i));
        }
        node = known;
      }
      return known;
    }
  }

  private static final class Node {
    Map<String, Node> next = Map.of();
    List<Entry> ends = List.of();

    Node step(String key) {
      @Nullable Node node = next.get(key);
      if (node == null) {
        if (next.isEmpty()) {
          next = new HashMap<>();
        }
        node = new Node();
        next.put(key, node);
      }
      return node;
    }

    void end(Entry entry) {
      if (ends.isEmpty()) {
        ends = List.of(entry);
      } else if (!has(entry)) {
        ends = new ArrayList<>(ends);
        ends.add(entry);
      }
    }

    private boolean has(Entry entry) {
      for (Entry known : ends) {
        if (known == entry) {
          return true;
        }
      }
      return false;
    }
  }
}
