package org.copydesk.analyze;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.SourceMention;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * By which words a party is known again: surnames, the names of bodies, one name for all that stand
 * for a state. <i>Pentagon officials</i> and <i>Washington</i> both go by <i>United States</i>.
 */
final class PartyNames {
  private final Lexicons lexicons;

  PartyNames(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * The words that a party may be known by again, in order: names without titles and first names,
   * states, and the nouns for bodies. Two phrases that share one may mean the same party.
   */
  Set<String> keys(ParsedBlock block, Range range) {
    Set<String> keys = new LinkedHashSet<>();
    for (int i = range.from(); i < range.to(); i++) {
      Token token = block.token(i);
      state(block, i, range.to()).ifPresent(keys::add);
      if (named(token) && !firstName(block, i)) {
        keys.add(bare(token.key()));
      } else if (token.tag() == Tag.NOUN
          && (lexicons.has("organization-noun", token.key())
              || lexicons.has("title-noun", token.key()))) {
        keys.add(singular(token.key()));
      }
    }
    return keys;
  }

  /** The words that a source may be known by again: those of its phrase and of its full name. */
  Set<String> keys(StoryText story, SourceMention source) {
    NumberedBlock home = story.block(source.paragraphId());
    Set<String> keys = keys(home.parsed(), StoryText.range(home, source.span()));
    keys.addAll(List.of(source.name().toLowerCase(Locale.ROOT).split(" ", -1)));
    return keys;
  }

  /** The state that the name at {@code i}, of up to three words, stands for. */
  Optional<String> state(ParsedBlock block, int i, int to) {
    StringBuilder name = new StringBuilder();
    for (int j = i; j < Math.min(to, i + 3); j++) {
      name.append(j == i ? "" : " ").append(block.key(j));
      Optional<String> state = lexicons.group("state-name", name.toString());
      if (state.isPresent() && block.token(i).capitalized()) {
        return state.map(it -> it.toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  private boolean named(Token token) {
    return token.tag() == Tag.NAME
        && !Phrases.time(token)
        && !lexicons.has("title-noun", token.key())
        && token.form().length() > 1;
  }

  private boolean firstName(ParsedBlock block, int i) {
    return lexicons.has("given-name", block.key(i))
        && i + 1 < block.tokens().size()
        && block.token(i + 1).tag() == Tag.NAME;
  }

  static String bare(String key) {
    return key.endsWith(".") && key.length() > 3 ? key.substring(0, key.length() - 1) : key;
  }

  static String singular(String key) {
    return key.endsWith("s") && !key.endsWith("ss") && key.length() > 3
        ? key.substring(0, key.length() - 1)
        : key;
  }
}
