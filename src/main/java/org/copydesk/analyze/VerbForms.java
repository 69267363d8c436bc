package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.resource.Bundle;

/** From a form of a verb to the base forms it may come from. Thread-safe. */
final class VerbForms {
  private final WordMemo<Set<String>> known = new WordMemo<>(this::found);
  private final Map<String, String> irregular = new HashMap<>();

  VerbForms() {
    boolean table = false;
    for (String line : Bundle.read("org/copydesk/analyze/verb-forms.txt").split("\n", -1)) {
      if (line.startsWith("[")) {
        table = line.equals("[irregular]");
      } else if (table && !line.startsWith("#")) {
        String[] forms = line.strip().split(" ", -1);
        for (int i = 1; i < forms.length; i++) {
          irregular.putIfAbsent(forms[i], forms[0]);
        }
      }
    }
  }

  /**
   * The base forms that {@code key} may come from, the likeliest first; always ends with {@code
   * key} itself: {@code claiming} gives {@code claim, claime, claiming}. Not to be changed.
   */
  Set<String> lemmas(String key) {
    return known.of(key);
  }

  private Set<String> found(String key) {
    Set<String> found = new LinkedHashSet<>();
    String base = irregular.get(key);
    if (base != null) {
      found.add(base);
    }
    int length = key.length();
    if (key.endsWith("ies") && length > 4) {
      found.add(key.substring(0, length - 3) + "y");
    } else if (key.endsWith("s") && length > 3) {
      found.add(key.substring(0, length - 1));
      if (key.endsWith("es")) {
        found.add(key.substring(0, length - 2));
      }
    } else if (key.endsWith("ied") && length > 4) {
      found.add(key.substring(0, length - 3) + "y");
    } else if (key.endsWith("ed") && length > 4) {
      stems(key.substring(0, length - 2), found);
    } else if (key.endsWith("ing") && length > 5) {
      stems(key.substring(0, length - 3), found);
    }
    found.add(key);
    return Collections.unmodifiableSet(found);
  }

  private static void stems(String stem, Set<String> found) {
    List<String> stems = new ArrayList<>(List.of(stem, stem + "e"));
    int last = stem.length() - 1;
    if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
      stems.add(stem.substring(0, last));
    }
    found.addAll(stems);
  }
}
