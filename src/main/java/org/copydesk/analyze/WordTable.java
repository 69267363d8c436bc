package org.copydesk.analyze;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.copydesk.resource.Bundle;

/**
 * A table of words in groups, packed beside the analyzers: {@code [group]} lines, then words
 * separated by blanks; lines that begin with {@code #} are comments. For words that are grammar,
 * not editorial choice; those are word lists.
 */
final class WordTable {
  private final Map<String, Set<String>> groups = new LinkedHashMap<>();

  private WordTable() {}

  /** The table {@code name}, e.g. {@code abbreviations}. */
  static WordTable load(String name) {
    WordTable table = new WordTable();
    Set<String> group = new HashSet<>();
    for (String line : Bundle.read("org/copydesk/analyze/" + name + ".txt").split("\n", -1)) {
      if (line.startsWith("[")) {
        group =
            table.groups.computeIfAbsent(
                line.substring(1, line.indexOf(']')), g -> new HashSet<>());
      } else if (!line.startsWith("#")) {
        Collections.addAll(group, line.strip().split(" ", -1));
      }
    }
    table.groups.values().forEach(words -> words.remove(""));
    return table;
  }

  /**
   * The words of one group.
   *
   * @throws IllegalArgumentException if there is no such group
   */
  Set<String> group(String name) {
    Set<String> words = groups.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no group " + name);
    }
    return words;
  }

  /** All groups, in the order of the table. */
  Map<String, Set<String>> groups() {
    return groups;
  }
}
