package org.copydesk.analyze;

import java.util.Locale;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * The name of a person in a phrase that says more than the name: behind a role ({@code veteran
 * analyst Dana Orrell}), behind an office with an <i>of</i> ({@code Secretary of State Dana
 * Orrell}), or set behind the phrase ({@code a minister who oversees water, Dana Orrell}).
 */
final class PersonNames {
  /** How far behind a phrase a name may be set, in tokens. */
  private static final int REACH = 8;

  /** Before a member who is named: <i>critics like Orrell</i>. */
  private static final Set<String> MEMBERS = Set.of("including", "like", "namely");

  /** Between a role and its body. */
  private static final Set<String> BODIES_ROLE = Set.of("to", "of", "at", "for", "with");

  private static final Set<String> HONORIFICS =
      Set.of("Mr", "Mrs", "Ms", "Miss", "Mx", "Dr", "Sir", "Dame", "Lord", "Lady");

  private final Lexicons lexicons;

  PersonNames(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * The name that closes {@code core}, empty if none does. A name that a preposition governs is
   * somebody else's: <i>a spokesman for Dana Orrell</i>.
   */
  String closing(ParsedBlock block, Range core) {
    int from = core.to();
    while (from > core.from() && block.token(from - 1).tag() == Tag.NAME) {
      from--;
    }
    if (core.to() - from < 2 || from == core.from()) {
      return "";
    }
    for (int i = from; i < core.to() - 1; i++) {
      boolean governed = i == from && block.token(i - 1).tag() == Tag.PREPOSITION;
      Tag before = block.token(i - 1).tag();
      boolean article = before == Tag.DETERMINER || before == Tag.POSSESSIVE;
      if (!governed && !article && given(block.key(i)) && !body(block, i, core.to())) {
        return words(block, i, core.to());
      }
    }
    Token last = block.token(from - 1);
    boolean role =
        !last.capitalized()
            && (lexicons.has("title-noun", last.key()) || lexicons.has("source-role", last.key()));
    return role && !body(block, from, core.to()) ? words(block, from, core.to()) : "";
  }

  private boolean body(ParsedBlock block, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicons.has("organization-noun", block.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code name} is that of a person by its first word: <i>Charlie Cook</i> is no cook. */
  boolean given(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return lexicons.has("given-name", key.endsWith(".") ? key.substring(0, key.length() - 1) : key);
  }

  /**
   * Whether the words of a name are those of a person: one before the last is a given name or an
   * honorific, as in <i>Mr Cook</i> and <i>Tarn Greens Norman Baker</i>.
   */
  boolean person(String[] parts) {
    for (int i = 0; i < parts.length; i++) {
      boolean before = i + 1 < parts.length && HONORIFICS.contains(parts[i].replace(".", ""));
      if (before || (i == 0 || i + 1 < parts.length) && given(parts[i])) {
        return true;
      }
    }
    return false;
  }

  /**
   * The name set behind a role and its comma, with a description or without: <i>his doctor, the
   * cardiologist Dana Orrell</i>.
   */
  String apposed(ParsedBlock block, Range range, Range core) {
    int limit = Math.min(block.sentenceOf(range.from()).to(), range.to() + REACH);
    int body = core.to() + 1;
    boolean role = BODIES_ROLE.contains(block.key(core.to()));
    if (role && acronym(block.token(body)) && block.token(body + 2).tag() == Tag.NAME) {
      return behind(block, body + 1, limit); // "adviser to HPA Dana Orrell"
    }
    for (int i = core.to(); i < limit; i++) {
      if (block.token(i).form().equals(",")) {
        String name = behind(block, i + 1, limit);
        if (!name.isEmpty()) {
          return name;
        }
      }
      if (i >= range.to() && block.token(i).tag().finite()) {
        break;
      }
    }
    return "";
  }

  private static boolean acronym(Token token) {
    String form = token.form();
    return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
  }

  private String behind(ParsedBlock block, int from, int limit) {
    for (int i = from; i < limit; i++) {
      Token token = block.token(i);
      if (token.tag() == Tag.NAME && !Phrases.time(token)) {
        int to = i + 1;
        while (to < block.tokens().size() && block.token(to).tag() == Tag.NAME) {
          to++;
        }
        // "According to a senior official, Orrell sold": the name begins what was told
        if (to < block.tokens().size() && block.token(to).tag().finite()) {
          return "";
        }
        boolean person = i == from;
        for (int j = i; j < to - 1; j++) {
          person |= given(block.key(j));
        }
        return person ? words(block, i, to) : "";
      }
      if (token.tag() != Tag.DETERMINER
          && token.tag() != Tag.ADJECTIVE
          && token.tag() != Tag.NOUN) {
        return "";
      }
    }
    return "";
  }

  /** Whether a member of the group is named with it: <i>supporters, including Mayor Orrell</i>. */
  static boolean member(ParsedBlock block, Range range) {
    int limit = Math.min(block.sentenceOf(range.from()).to(), range.to() + 2);
    for (int i = range.from() + 1; i + 1 < limit; i++) {
      boolean marked =
          MEMBERS.contains(block.key(i))
              || block.key(i).equals("as") && block.key(i - 1).equals("such");
      for (int j = i + 1; marked && j < Math.min(block.tokens().size(), i + 5); j++) {
        if (block.token(j).tag() == Tag.NAME) {
          return true;
        }
        if (!block.token(j).word()) {
          break;
        }
      }
    }
    return false;
  }

  private static String words(ParsedBlock block, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i == from ? "" : " ").append(block.token(i).form());
    }
    return words.toString();
  }
}
