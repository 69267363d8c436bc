package org.copydesk.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.copydesk.resource.Bundle;

/**
 * Writes all word lists as a {@link Pack}, when Copydesk is built: read and inflected, with a table
 * of first words, so that a run need not do that again.
 */
final class PackWriter {
  private final ByteArrayOutputStream head = new ByteArrayOutputStream();
  private final DataOutputStream lists = new DataOutputStream(head);
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final ByteArrayOutputStream texts = new ByteArrayOutputStream();
  private final Map<String, Integer> known = new HashMap<>();
  private final Map<Entry, Integer> numbers = new IdentityHashMap<>();
  private final List<Integer> places = new ArrayList<>();

  /** The entries of each list, by the number of the list. */
  private final List<List<Entry>> all = new ArrayList<>();

  private PackWriter() {}

  /**
   * Writes the pack of the lists in a folder of classes; part of the build.
   *
   * @param args the folder of the classes
   */
  public static void main(String[] args) throws IOException {
    byte[] pack = of(Bundle.list(Lexicons.FOLDER, ".txt"));
    Files.write(Path.of(args[0], Pack.PATH), pack);
  }

  /**
   * The pack of these lists.
   *
   * @param files paths in the bundle
   * @throws LexiconException if one is broken
   */
  static byte[] of(List<String> files) throws IOException {
    return new PackWriter().write(files);
  }

  private byte[] write(List<String> files) throws IOException {
    TermTrie terms = new TermTrie(Lexicons.FORMS);
    lists.writeInt(files.size());
    Map<String, String> byName = new TreeMap<>();
    files.forEach(file -> byName.put(Lexicons.name(file), file));
    int number = 0;
    for (Map.Entry<String, String> list : byName.entrySet()) {
      String file = list.getValue();
      String text = Bundle.read(file);
      List<Entry> entries = LexiconReader.read(list.getKey(), file, text);
      CRC32 checksum = new CRC32();
      checksum.update(text.getBytes(StandardCharsets.UTF_8));
      lists.writeUTF(file);
      lists.writeLong(checksum.getValue());
      lists.writeInt(places.size());
      lists.writeInt(places.size() + entries.size());
      for (Entry entry : entries) {
        numbers.put(entry, places.size());
        write(entry, number);
        if (Lexicons.holdsTerms(file)) {
          terms.add(entry);
        }
      }
      all.add(entries);
      number++;
    }
    lists.writeInt(places.size());
    for (int place : places) {
      lists.writeInt(place);
    }
    List<TermTrie> tries = new ArrayList<>(List.of(terms));
    for (List<Entry> entries : all) {
      TermTrie trie = new TermTrie(entries.size());
      entries.forEach(trie::add);
      tries.add(trie);
    }
    writeTries(tries);
    writeForms();
    lists.writeInt(body.size());
    body.writeTo(head);
    texts.writeTo(head);
    return head.toByteArray();
  }

  private void write(Entry entry, int list) {
    places.add(body.size());
    number(list);
    text(entry.group());
    text(entry.term());
    number(entry.part().ordinal());
    number((entry.mild() ? Pack.MILD : 0) + (entry.cased() ? Pack.CASED : 0));
    text(entry.swap());
    text(entry.why());
    number(entry.line());
    texts(entry.forms());
    texts(entry.unless().stream().map(TokenPattern::toString).toList());
    texts(entry.only().stream().map(TokenPattern::toString).toList());
  }

  /** Writes the first words of all tries into tables that they share. */
  private void writeTries(List<TermTrie> tries) throws IOException {
    int count = tries.stream().mapToInt(trie -> trie.branches().size()).sum();
    int[] slots = table(count);
    for (int i = 0; i < tries.size(); i++) {
      for (TermTrie.Branch branch : tries.get(i).branches().values()) {
        put(slots, Pack.hash(i, branch.key));
        number(i);
        text(branch.key);
        number(branch.waiting.size());
        for (int j = 0; j < branch.waiting.size(); j++) {
          text(branch.waiting.get(j));
          number(Objects.requireNonNull(numbers.get(branch.waitingFor.get(j))));
        }
      }
    }
    for (TermTrie trie : tries) {
      lists.writeInt(trie.heads().length);
      for (long bits : trie.heads()) {
        lists.writeLong(bits);
      }
    }
    writeTable(slots);
  }

  /** Writes the forms of all lists into one table. */
  private void writeForms() throws IOException {
    List<Map<String, Entry>> forms =
        all.stream().map(entries -> new WordList(entries).forms()).toList();
    int[] slots = table(forms.stream().mapToInt(Map::size).sum());
    for (int i = 0; i < forms.size(); i++) {
      for (Map.Entry<String, Entry> form : forms.get(i).entrySet()) {
        put(slots, Pack.hash(i, form.getKey()));
        number(i);
        text(form.getKey());
        number(Objects.requireNonNull(numbers.get(form.getValue())));
      }
    }
    writeTable(slots);
  }

  /** A hash table that will be half empty at least. */
  private static int[] table(int size) {
    return new int[Integer.highestOneBit(Math.max(1, size)) * 4];
  }

  /** Has a word of a table be what is written next. */
  private void put(int[] slots, int hash) {
    int slot = hash & slots.length - 1;
    while (slots[slot] != 0) {
      slot = slot + 1 & slots.length - 1;
    }
    if (body.size() >>> Pack.PLACE != 0) {
      throw new IllegalStateException("the lists have become too long for Pack.PLACE");
    }
    slots[slot] = body.size() | hash >>> Pack.PLACE << Pack.PLACE;
  }

  private void writeTable(int[] slots) throws IOException {
    lists.writeInt(slots.length);
    for (int slot : slots) {
      lists.writeInt(slot);
    }
  }

  private void texts(List<String> all) {
    number(all.size());
    all.forEach(this::text);
  }

  /** Writes where a text is; equal ones are written once. */
  private void text(String text) {
    number(
        known.computeIfAbsent(
            text,
            it -> {
              int place = texts.size();
              byte[] bytes = it.getBytes(StandardCharsets.UTF_8);
              number(bytes.length, texts);
              texts.writeBytes(bytes);
              return place;
            }));
  }

  private void number(int number) {
    number(number, body);
  }

  /** Seven bits a byte, the lowest first; the eighth says that there are more. */
  private static void number(int number, ByteArrayOutputStream out) {
    int rest = number;
    while (rest > 127) {
      out.write(rest & 127 | 128);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
