package org.copydesk.settle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.text.Span;

/**
 * Where a text uses words that the house has accepted. <i>surgical strike</i> spares a finding on
 * <i>surgical</i> where the phrase stands, and no other. Not thread-safe.
 */
final class AcceptedWords {
  private final SpanSet places = new SpanSet();
  private final String text;
  private final boolean any;

  /**
   * @param accepted words and phrases, in any case
   */
  AcceptedWords(String text, List<String> accepted) {
    this.text = text;
    this.any = !accepted.isEmpty();
    if (any) {
      find(accepted);
    }
  }

  /** Whether all of {@code span} is accepted. */
  boolean hold(Span span) {
    return any && places.contains(span);
  }

  private void find(List<String> accepted) {
    // By the first word, so that a text is walked once however many words are accepted.
    Map<String, List<String>> byFirst = new HashMap<>();
    for (String phrase : accepted) {
      String folded = plain(Words.fold(phrase));
      if (!folded.isEmpty()) {
        byFirst.computeIfAbsent(first(folded), word -> new ArrayList<>()).add(folded);
      }
    }
    String plain = plain(text);
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isLetterOrDigit(plain.charAt(i)) && boundary(plain, i)) {
        String word = plain.substring(i, wordEnd(plain, i));
        for (String phrase : byFirst.getOrDefault(word, List.of())) {
          int end = i + phrase.length();
          if (plain.startsWith(phrase, i) && boundary(plain, end)) {
            places.add(new Span(i, end));
          }
        }
      }
    }
  }

  /** Lower case, unit by unit so that positions stay, with straight apostrophes. */
  private static String plain(String text) {
    char[] plain = text.toCharArray();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain[i] == '’' ? '\'' : Character.toLowerCase(plain[i]);
    }
    return new String(plain);
  }

  private static String first(String phrase) {
    return phrase.substring(0, wordEnd(phrase, 0));
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(end, Math.min(text.length(), from + 1));
  }

  /** Whether no word runs across {@code at}. */
  private static boolean boundary(String text, int at) {
    return at <= 0
        || at >= text.length()
        || !Character.isLetterOrDigit(text.charAt(at))
        || !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
