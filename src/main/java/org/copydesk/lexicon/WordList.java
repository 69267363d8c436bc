package org.copydesk.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/** The entries of one list, by form. */
final class WordList {
  private final List<Entry> entries;
  private final Map<String, Entry> byForm = new LinkedHashMap<>();
  private volatile @Nullable TermTrie trie;

  WordList(List<Entry> entries) {
    this.entries = List.copyOf(entries);
    for (Entry entry : this.entries) {
      for (String form : entry.forms()) {
        byForm.putIfAbsent(Keys.key(form), entry);
      }
    }
  }

  List<Entry> entries() {
    return entries;
  }

  Set<String> words() {
    return Collections.unmodifiableSet(byForm.keySet());
  }

  @Nullable Entry entry(String key) {
    return byForm.get(key);
  }

  @Nullable Entry verb(String key) {
    Entry first = byForm.get(key);
    if (first == null || first.part() == PartOfSpeech.VERB) {
      return first;
    }
    for (Entry entry : entries) {
      if (entry.part() == PartOfSpeech.VERB && entry.forms().contains(key)) {
        return entry;
      }
    }
    return null;
  }

  List<Lexicons.Hit> match(List<Token> sentence) {
    TermTrie known = trie;
    return (known == null ? build() : known).match(sentence);
  }

  private synchronized TermTrie build() {
    TermTrie known = trie;
    if (known == null) {
      known = new TermTrie();
      for (Entry entry : entries) {
        known.add(entry);
      }
      trie = known;
    }
    return known;
  }
}
