package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.fact.Attribution.CueClass;
import org.copydesk.resource.Bundle;
import org.jspecify.annotations.Nullable;

/**
 * The words that tie content to a source, with the frames they take.
 *
 * <p>{@code said} leads to the verb {@code say} of class speech with the frames {@code S} and
 * {@code C}; see {@code cues.txt} for the letters. Immutable.
 */
final class CueTable {
  private final Map<String, Verb> verbs = new HashMap<>();
  private final Map<String, Sense> nouns = new HashMap<>();
  private final VerbForms forms;

  /** By any form of the verb; empty for what is no cue. */
  private final WordMemo<Optional<Verb>> byForm = new WordMemo<>(this::found);

  /**
   * A verb with all classes and frames it has.
   *
   * @param lemma base form
   * @param senses its classes, the first listed first
   */
  record Verb(String lemma, List<Sense> senses) {
    /** The first sense with one of {@code frames}, null if there is none. */
    @Nullable Sense with(String frames) {
      for (Sense sense : senses) {
        for (int i = 0; i < frames.length(); i++) {
          if (sense.frames().indexOf(frames.charAt(i)) >= 0) {
            return sense;
          }
        }
      }
      return null;
    }
  }

  /**
   * One class of a verb.
   *
   * @param cueClass what it reports
   * @param frames letters of {@code cues.txt}
   */
  record Sense(CueClass cueClass, String frames) {}

  CueTable(VerbForms forms) {
    this.forms = forms;
    CueClass cueClass = CueClass.SPEECH;
    String frames = "";
    for (String line : Bundle.read("org/copydesk/analyze/cues.txt").split("\n", -1)) {
      if (line.startsWith("[")) {
        String[] head = line.substring(1, line.indexOf(']')).split(" ", -1);
        cueClass = CueClass.valueOf(head[0].toUpperCase(Locale.ROOT));
        frames = head[1];
      } else if (!line.startsWith("#")) {
        for (String lemma : line.strip().split(" ", -1)) {
          if (frames.equals("noun")) {
            nouns.putIfAbsent(lemma, new Sense(cueClass, frames));
          } else if (!lemma.isEmpty()) {
            add(lemma, new Sense(cueClass, frames));
          }
        }
      }
    }
  }

  /** The noun {@code key}, in the singular, as a cue; null if it is none. */
  @Nullable Sense noun(String key) {
    return nouns.get(key);
  }

  /** The adjective {@code key} as a cue, null if it is none. */
  @Nullable Verb adjective(String key) {
    return verbs.get(key);
  }

  private void add(String lemma, Sense sense) {
    Verb verb = verbs.get(lemma);
    List<Sense> senses = verb == null ? new ArrayList<>() : new ArrayList<>(verb.senses());
    senses.add(sense);
    verbs.put(lemma, new Verb(lemma, List.copyOf(senses)));
  }

  /** The base forms that {@code key} may be a form of. */
  Set<String> lemmas(String key) {
    return forms.lemmas(key);
  }

  /** The verb that {@code key} is a form of, null if it is no cue. */
  @Nullable Verb find(String key) {
    return byForm.of(key).orElse(null);
  }

  private Optional<Verb> found(String key) {
    for (String lemma : forms.lemmas(key)) {
      Verb verb = verbs.get(lemma);
      if (verb != null) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }
}
