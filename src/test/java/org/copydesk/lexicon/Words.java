package org.copydesk.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Sentences for tests, tagged by hand: {@code "The fuel/VERB prices"}; NOUN where nothing is said.
 */
final class Words {
  private Words() {}

  static List<Token> of(String tagged) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : tagged.split(" ")) {
      int slash = word.lastIndexOf('/');
      String form = slash > 0 ? word.substring(0, slash) : word;
      Tag tag = slash > 0 ? Tag.valueOf(word.substring(slash + 1)) : tag(form);
      tokens.add(new Token(start, start + form.length(), form, form.toLowerCase(Locale.ROOT), tag));
      start += form.length() + 1;
    }
    return tokens;
  }

  private static Tag tag(String form) {
    if (Character.isDigit(form.charAt(0))) {
      return Tag.NUMBER;
    }
    return Character.isLetter(form.charAt(0)) ? Tag.NOUN : Tag.MARK;
  }
}
