package org.copydesk.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/** One list. What a {@link Pack} does not know is built when first asked. */
final class WordList {
  private final @Nullable Pack pack;
  private final int number;
  private volatile @Nullable List<Entry> entries;
  private volatile @Nullable Map<String, Entry> byForm;
  private volatile @Nullable TermTrie trie;

  /** A list of these entries. */
  WordList(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    pack = null;
    number = 0;
  }

  /** The list of a pack with this number. */
  WordList(Pack pack, int number) {
    this.pack = pack;
    this.number = number;
    trie = new TermTrie(pack, number + 1);
  }

  List<Entry> entries() {
    List<Entry> known = entries;
    if (known == null) {
      known = pack == null ? List.of() : List.copyOf(pack.entries(number));
      entries = known;
    }
    return known;
  }

  List<String> terms() {
    return pack == null ? entries().stream().map(Entry::term).toList() : pack.terms(number);
  }

  Set<String> words() {
    return Collections.unmodifiableSet(forms().keySet());
  }

  @Nullable Entry entry(String key) {
    return pack == null ? forms().get(key) : pack.find(number, key);
  }

  @Nullable Entry verb(String key) {
    Entry first = entry(key);
    if (first == null || first.part() == PartOfSpeech.VERB) {
      return first;
    }
    // A noun of the same form stands before it: "hide | noun", "hide | verb".
    for (Entry entry : entries()) {
      if (entry.part() == PartOfSpeech.VERB && entry.forms().contains(key)) {
        return entry;
      }
    }
    return null;
  }

  List<Lexicons.Hit> match(List<Token> sentence) {
    TermTrie known = trie;
    return (known == null ? buildTrie() : known).match(sentence);
  }

  /** The first entry of each form, in the order of the list. */
  Map<String, Entry> forms() {
    Map<String, Entry> known = byForm;
    return known == null ? buildForms() : known;
  }

  private synchronized Map<String, Entry> buildForms() {
    Map<String, Entry> known = byForm;
    if (known == null) {
      Map<String, Entry> forms = new LinkedHashMap<>(entries().size() * 4);
      for (Entry entry : entries()) {
        for (String form : entry.forms()) {
          forms.putIfAbsent(Keys.key(form), entry);
        }
      }
      known = forms;
      byForm = known;
    }
    return known;
  }

  private synchronized TermTrie buildTrie() {
    TermTrie known = trie;
    if (known == null) {
      known = new TermTrie(entries().size());
      for (Entry entry : entries()) {
        known.add(entry);
      }
      trie = known;
    }
    return known;
  }
}
