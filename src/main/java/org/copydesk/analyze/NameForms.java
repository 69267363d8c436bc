package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.BlockKind;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * The spellings of names in a story, each with its places and the names right beside it.
 *
 * <p>A form is one capitalized word: <i>Orrell</i>, <i>al-Tanf</i>; or two with a blank between,
 * kept apart under {@link #pairs}: <i>Al Tanf</i>.
 */
final class NameForms {
  private static final int SHORTEST = 4;

  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final Map<String, Form> pairs = new LinkedHashMap<>();
  private final Set<String> common = new HashSet<>();

  /** A place of a form: tokens {@code at} to {@code to} of a block. */
  record Place(NumberedBlock block, int at, int to, boolean quoted) {}

  /**
   * A spelling.
   *
   * @param text as written
   * @param places where it stands, in order
   * @param before the names written right before it
   * @param after the names written right after it
   */
  record Form(String text, List<Place> places, Set<String> before, Set<String> after) {
    Form(String text) {
      this(text, new ArrayList<>(), new HashSet<>(), new HashSet<>());
    }

    int count() {
      return places.size();
    }

    boolean onlyQuoted() {
      return places.stream().allMatch(Place::quoted);
    }
  }

  /** The forms of {@code story}. */
  static NameForms of(StoryText story) {
    NameForms found = new NameForms();
    for (NumberedBlock block : story.blocks()) {
      BlockKind kind = block.parsed().block().kind();
      if (kind.body() || kind == BlockKind.BLOCKQUOTE || kind == BlockKind.CAPTION) {
        found.read(block);
      }
    }
    return found;
  }

  private void read(NumberedBlock block) {
    ParsedBlock parsed = block.parsed();
    for (int i = 0; i < parsed.tokens().size(); i++) {
      Token token = parsed.token(i);
      if (token.word() && token.form().equals(token.key())) {
        common.add(token.key());
      }
      if (!parsed.name(i)) {
        continue;
      }
      boolean follows = adjacent(parsed, i);
      boolean precedes = i + 1 < parsed.tokens().size() && adjacent(parsed, i + 1);
      if (token.form().length() >= SHORTEST) {
        Form form = forms.computeIfAbsent(token.form(), Form::new);
        form.places().add(new Place(block, i, i + 1, parsed.quoted(i)));
        if (follows) {
          form.before().add(parsed.token(i - 1).form());
        }
        if (precedes) {
          form.after().add(parsed.token(i + 1).form());
        }
      }
      if (precedes) {
        String both = token.form() + " " + parsed.token(i + 1).form();
        pairs
            .computeIfAbsent(both, Form::new)
            .places()
            .add(new Place(block, i, i + 2, parsed.quoted(i)));
      }
    }
  }

  /** Whether token {@code i} is a name right behind another. */
  private static boolean adjacent(ParsedBlock block, int i) {
    return i > 0
        && block.name(i)
        && block.name(i - 1)
        && block.token(i).start() == block.token(i - 1).end() + 1;
  }

  /** Whether the word is written as a name, and not all in capitals. */
  static boolean name(Token token) {
    String form = token.form();
    boolean named = token.tag() == Tag.NAME || particle(form);
    if (!named || !token.word() || Phrases.time(token)) {
      return false;
    }
    boolean letters = true;
    int capitals = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      letters &= Character.isLetter(c) || c == '-' || c == '’' || c == '\'' || c == '‑';
      capitals += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters && capitals <= 2 && capitals < form.length() - 1;
  }

  /** <i>al-Tanf</i>, <i>er-Zor</i>: a name with a small article before its hyphen. */
  private static boolean particle(String form) {
    for (int hyphen = 0; hyphen <= 3 && hyphen + 2 < form.length(); hyphen++) {
      if (form.charAt(hyphen) == '-') {
        return hyphen > 0 && Character.isUpperCase(form.charAt(hyphen + 1));
      }
    }
    return false;
  }

  List<Form> all() {
    return List.copyOf(forms.values());
  }

  List<Form> pairs() {
    return List.copyOf(pairs.values());
  }

  /** Whether the story has the word in small letters too. */
  boolean common(String form) {
    return common.contains(Tokenizer.key(form));
  }

  /** <i>Ki-moon</i>: a given name behind its family name, two syllables with a small second one. */
  static boolean familyFirst(Token token) {
    String form = token.form();
    int hyphen = form.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < form.length()
        && Character.isLowerCase(form.charAt(hyphen + 1))
        && token.capitalized();
  }
}
