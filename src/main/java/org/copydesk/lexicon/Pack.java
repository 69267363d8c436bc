package org.copydesk.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All word lists as {@link PackWriter} left them: an entry is made when a story asks for it, which
 * most never are. Thread-safe; of each entry there is one.
 *
 * <p>Numbers are big-endian. The lists: how many, then of each its file, the CRC-32 of its text,
 * its first entry and the entry behind its last. The place of each entry in the body. Bits for the
 * first words of all lists of terms together and then of each list; a hash table of those words,
 * and one of the forms of all lists. The body, and the texts that it names by their place.
 *
 * <p>A place of a table is 0 if it is empty. Otherwise its lower bits are a place in the body and
 * its upper bits those of the hash, so that another word is hardly ever looked at.
 */
final class Pack {
  /** Where it is in the bundle. */
  static final String PATH = "org/copydesk/lexicons.pack";

  static final int MILD = 1;
  static final int CASED = 2;

  /** How many bits of a place of a table are a place in the body. */
  static final int PLACE = 22;

  private static final PartOfSpeech[] PARTS = PartOfSpeech.values();

  private final byte[] bytes;
  private final Map<String, Integer> lists = new TreeMap<>();
  private final Listed[] listed;
  private final String[] names;
  private final int[] places;

  /** Those made so far; all their parts are final, so that a look without the lock sees them. */
  private final @Nullable Entry[] entries;

  private final long[][] heads;
  private final int[] slots;
  private final TermTrie.@Nullable Branch[] branches;
  private final int[] forms;
  private final int body;
  private final int texts;

  /** Which entries are those of a list: from {@code from} up to {@code to}, which is not. */
  private record Listed(String file, long checksum, int from, int to) {}

  /** A place in the body from which numbers are read one after another. */
  private final class Cursor {
    private int at;

    Cursor(int place) {
      at = body + place;
    }

    int number() {
      int number = 0;
      for (int shift = 0; ; shift += 7) {
        int next = bytes[at++];
        number |= (next & 127) << shift;
        if (next >= 0) {
          return number;
        }
      }
    }

    String text() {
      int place = number();
      int behind = at;
      at = texts + place;
      int length = number();
      // Most entries have no section, no swap and no reason.
      String text = length == 0 ? "" : new String(bytes, at, length, StandardCharsets.UTF_8);
      at = behind;
      return text;
    }

    /** Whether the text here is {@code word}; goes on behind it. */
    boolean reads(String word) {
      int place = number();
      int behind = at;
      at = texts + place;
      int length = number();
      int from = at;
      at = behind;
      if (length != word.length()) {
        // What is no letter of ASCII takes more bytes than characters.
        return length > word.length()
            && new String(bytes, from, length, StandardCharsets.UTF_8).equals(word);
      }
      for (int i = 0; i < length; i++) {
        if (bytes[from + i] != word.charAt(i)) {
          return false;
        }
      }
      return true;
    }

    List<String> texts() {
      int size = number();
      if (size == 0) {
        return List.of();
      }
      String[] all = new String[size];
      for (int i = 0; i < size; i++) {
        all[i] = text();
      }
      return List.of(all);
    }

    List<TokenPattern> patterns() {
      List<String> sources = texts();
      if (sources.isEmpty()) {
        return List.of();
      }
      List<TokenPattern> patterns = new ArrayList<>(sources.size());
      for (String source : sources) {
        patterns.add(TokenPattern.later(source));
      }
      return patterns;
    }
  }

  /** Opens a pack that {@link PackWriter} wrote. */
  Pack(byte[] bytes) {
    this.bytes = bytes;
    ByteBuffer in = ByteBuffer.wrap(bytes);
    names = new String[in.getInt()];
    listed = new Listed[names.length];
    for (int i = 0; i < names.length; i++) {
      byte[] file = new byte[in.getShort()];
      in.get(file);
      Listed list =
          new Listed(
              new String(file, StandardCharsets.UTF_8), in.getLong(), in.getInt(), in.getInt());
      names[i] = Lexicons.name(list.file);
      lists.put(names[i], i);
      listed[i] = list;
    }
    places = numbers(in);
    entries = new Entry[places.length];
    heads = new long[names.length + 1][];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = new long[in.getInt()];
      in.asLongBuffer().get(heads[i]);
      in.position(in.position() + heads[i].length * Long.BYTES);
    }
    slots = numbers(in);
    branches = new TermTrie.Branch[slots.length];
    forms = numbers(in);
    texts = in.getInt() + in.position();
    body = in.position();
  }

  private static int[] numbers(ByteBuffer in) {
    int[] numbers = new int[in.getInt()];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + numbers.length * Integer.BYTES);
    return numbers;
  }

  /** The CRC-32 of the text of each list that it was made of, by file. */
  Map<String, Long> checksums() {
    Map<String, Long> checksums = new HashMap<>();
    for (Listed list : listed) {
      checksums.put(list.file, list.checksum);
    }
    return checksums;
  }

  /** The names of all lists. */
  Set<String> names() {
    return lists.keySet();
  }

  /** The number of a list that there is, from 0. */
  int number(String name) {
    Integer number = lists.get(name);
    if (number == null) {
      throw new IllegalArgumentException("no word list \"" + name + "\" in the pack");
    }
    return number;
  }

  /** The entries of a list, in the order of its file. */
  List<Entry> entries(int list) {
    List<Entry> all = new ArrayList<>(listed[list].to - listed[list].from);
    for (int i = listed[list].from; i < listed[list].to; i++) {
      all.add(entry(i));
    }
    return all;
  }

  /** The terms of a list, as {@link Entry#term()} has them, in the order of its file. */
  List<String> terms(int list) {
    List<String> all = new ArrayList<>(listed[list].to - listed[list].from);
    for (int i = listed[list].from; i < listed[list].to; i++) {
      Cursor cursor = new Cursor(places[i]);
      cursor.number(); // its list
      cursor.number(); // its section
      all.add(cursor.text());
    }
    return all;
  }

  /** The first entry of a list that has the form {@code key}; null if none has. */
  @Nullable Entry find(int list, String key) {
    int hash = hash(list, key);
    int slot = hash & forms.length - 1;
    while (forms[slot] != 0) {
      if (forms[slot] >>> PLACE == hash >>> PLACE) {
        Cursor cursor = cursorAt(forms[slot]);
        if (cursor.number() == list && cursor.reads(key)) {
          int number = cursor.number();
          Entry known = entries[number];
          return known == null ? entry(number) : known;
        }
      }
      slot = slot + 1 & forms.length - 1;
    }
    return null;
  }

  private Cursor cursorAt(int slot) {
    return new Cursor(slot & (1 << PLACE) - 1);
  }

  /** The hash of a word in one of several tables that share their places. */
  static int hash(int table, String key) {
    int hash = (key.hashCode() + table * 0x9E3779B1) * 0x85EBCA6B;
    return hash ^ hash >>> 15;
  }

  /**
   * A bit for each first word.
   *
   * @param trie 0 for all lists of terms, otherwise the number of a list and 1
   */
  long[] heads(int trie) {
    return heads[trie];
  }

  /**
   * The terms with this first word; null if there are none.
   *
   * @param trie 0 for all lists of terms, otherwise the number of a list and 1
   */
  TermTrie.@Nullable Branch branch(int trie, String key) {
    int hash = hash(trie, key);
    int slot = hash & slots.length - 1;
    while (slots[slot] != 0) {
      if (slots[slot] >>> PLACE == hash >>> PLACE) {
        TermTrie.Branch branch = branches[slot];
        branch = branch == null ? branchAt(slot) : branch;
        if (branch.trie == trie && branch.key.equals(key)) {
          return branch;
        }
      }
      slot = slot + 1 & slots.length - 1;
    }
    return null;
  }

  private synchronized TermTrie.Branch branchAt(int slot) {
    TermTrie.Branch known = branches[slot];
    if (known != null) {
      return known;
    }
    Cursor cursor = cursorAt(slots[slot]);
    int trie = cursor.number();
    String key = cursor.text();
    int size = cursor.number();
    List<String> words = new ArrayList<>(size);
    List<Entry> terms = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      words.add(cursor.text());
      terms.add(entry(cursor.number()));
    }
    TermTrie.Branch branch = new TermTrie.Branch(trie, key, words, terms);
    branches[slot] = branch;
    return branch;
  }

  private synchronized Entry entry(int number) {
    Entry known = entries[number];
    if (known != null) {
      return known;
    }
    Cursor cursor = new Cursor(places[number]);
    String list = names[cursor.number()];
    String group = cursor.text();
    String term = cursor.text();
    PartOfSpeech part = PARTS[cursor.number()];
    int marks = cursor.number();
    String swap = cursor.text();
    String why = cursor.text();
    int line = cursor.number();
    List<String> forms = cursor.texts();
    Entry entry =
        new Entry(
            list,
            group,
            term,
            part,
            forms,
            cursor.patterns(),
            cursor.patterns(),
            swap,
            (marks & MILD) != 0,
            (marks & CASED) != 0,
            why,
            line);
    entries[number] = entry;
    return entry;
  }
}
