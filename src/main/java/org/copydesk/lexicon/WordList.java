package org.copydesk.lexicon;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/** The entries of one list; its indexes are built when first asked. */
final class WordList {
  private final List<Entry> entries;
  private volatile @Nullable Map<String, Entry> byForm;
  private volatile @Nullable TermTrie trie;

  WordList(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  List<Entry> entries() {
    return entries;
  }

  Set<String> words() {
    return Collections.unmodifiableSet(forms().keySet());
  }

  @Nullable Entry entry(String key) {
    return forms().get(key);
  }

  @Nullable Entry verb(String key) {
    Entry first = forms().get(key);
    if (first == null || first.part() == PartOfSpeech.VERB) {
      return first;
    }
    // A noun of the same form stands before it: "hide | noun", "hide | verb".
    for (Entry entry : entries) {
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

  private Map<String, Entry> forms() {
    Map<String, Entry> known = byForm;
    return known == null ? buildForms() : known;
  }

  private synchronized Map<String, Entry> buildForms() {
    Map<String, Entry> known = byForm;
    if (known == null) {
      Map<String, Entry> forms = new LinkedHashMap<>(entries.size() * 4);
      for (Entry entry : entries) {
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
      known = new TermTrie(entries.size());
      for (Entry entry : entries) {
        known.add(entry);
      }
      trie = known;
    }
    return known;
  }
}
