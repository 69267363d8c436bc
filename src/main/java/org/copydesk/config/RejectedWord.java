package org.copydesk.config;

import java.util.List;

/**
 * A word that the house does not use.
 *
 * @param word the word or phrase; a noun also in the plural, a verb in all its forms
 * @param part what it is: {@code noun}, {@code verb}, {@code adj}, {@code adv} or {@code phrase}
 * @param instead what to write; may be empty
 * @param message why, a sentence; may be empty
 */
public record RejectedWord(String word, String part, List<String> instead, String message) {

  /** Copies the list. */
  public RejectedWord {
    instead = List.copyOf(instead);
  }
}
