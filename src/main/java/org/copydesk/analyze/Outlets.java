package org.copydesk.analyze;

import java.util.Optional;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;

/**
 * Tells a medium from other bodies and people: <i>the Tarn Courier</i>, <i>a blog</i>,
 * <i>Reuters</i> are media; <i>a reporter for the Courier</i> and <i>the Courier's owner</i> are
 * not.
 */
final class Outlets {
  private static final String LIST = "media-outlet";

  /** A firm's own medium speaks for the firm. */
  private static final Set<String> OWNED =
      Set.of("his", "her", "its", "their", "our", "my", "your");

  private final Lexicons lexicons;

  Outlets(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * What kind of medium the noun phrase in {@code range} names: {@code agency}, {@code medium},
   * {@code masthead} or {@code name}.
   */
  Optional<String> kind(ParsedBlock block, Range range) {
    if (OWNED.contains(block.key(range.from()))) {
      return Optional.empty();
    }
    int to = range.from();
    while (to < range.to() && part(block, to)) {
      to++;
    }
    boolean whole = to == range.to() || block.token(to).form().equals(",");
    if (!whole || to == range.from()) {
      return Optional.empty();
    }
    int from = to;
    while (from > range.from() && name(block, from - 1)) {
      from--;
    }
    int names = to - from;
    if (names == 0) {
      return medium(block, range.from(), to);
    }
    if (block.key(range.from()).equals("a") || block.key(range.from()).equals("an")) {
      return Optional.empty(); // "a New York Times report", its noun left behind
    }
    Optional<String> known = known(block, from, to);
    if (known.isPresent()) {
      return known;
    }
    boolean masthead =
        names > 1
            && (group(block.key(to - 1)).equals("masthead")
                || group(block.key(from)).equals("masthead")
                    && block.token(to - 1).tag() == Tag.NUMBER);
    return masthead && !lexicons.has("given-name", block.key(from))
        ? Optional.of("masthead")
        : Optional.empty();
  }

  private Optional<String> known(ParsedBlock block, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      name.append(i == from ? "" : " ").append(block.key(i));
    }
    String group = group(name.toString());
    return group.equals("agency") || group.equals("name") ? Optional.of(group) : Optional.empty();
  }

  /** <i>the newspaper</i>, <i>a Russian newspaper</i>, <i>the state news agency</i>. */
  private Optional<String> medium(ParsedBlock block, int from, int to) {
    if (block.token(to - 1).tag() != Tag.NOUN) {
      return Optional.empty();
    }
    String last = block.key(to - 1);
    String two = to - from > 1 ? block.key(to - 2) + " " + last : "";
    return group(last).equals("medium") || group(two).equals("medium")
        ? Optional.of("medium")
        : Optional.empty();
  }

  private String group(String key) {
    return lexicons.group(LIST, key).orElse("");
  }

  private static boolean part(ParsedBlock block, int i) {
    Tag tag = block.token(i).tag();
    return tag == Tag.DETERMINER || tag == Tag.ADJECTIVE || tag == Tag.NOUN || name(block, i);
  }

  private static boolean name(ParsedBlock block, int i) {
    Tag tag = block.token(i).tag();
    // The first word of a sentence has its capital from there: "Radio 9 reported".
    boolean capital = tag == Tag.NOUN && block.token(i).capitalized();
    return (tag == Tag.NAME || capital) && !Phrases.time(block.token(i)) || tag == Tag.NUMBER;
  }
}
