package org.copydesk.analyze;

import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;

/**
 * Finds the word that says who a source is: {@code official} of <i>an official at the embassy, who
 * knew</i>.
 */
final class SourceHeads {
  private final Lexicons lexicons;

  SourceHeads(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** The phrase without apposition and relative: up to the first comma, dash or <i>who</i>. */
  static Range core(ParsedBlock block, Range range) {
    for (int i = range.from() + 1; i < range.to(); i++) {
      Tag tag = block.token(i).tag();
      if (block.token(i).form().equals(",")
          || tag == Tag.RELATIVE
          || Scopes.dash(block.token(i))
          || block.token(i).form().equals("(")) {
        return new Range(range.from(), i);
      }
    }
    return range;
  }

  /** The last nominal before the first preposition. */
  int head(ParsedBlock block, Range core) {
    int head = core.from();
    boolean found = false;
    for (int i = core.from(); i < core.to(); i++) {
      Tag tag = block.token(i).tag();
      boolean quantity =
          block.key(i + 1).equals("of")
              && (tag == Tag.PRONOUN
                  || tag == Tag.NUMBER
                  || tag == Tag.DETERMINER
                  || block.key(i).equals("number"));
      if (quantity) {
        i++;
      } else if (tag == Tag.PREPOSITION && found) {
        break;
      } else if (tag == Tag.NOUN
          || tag == Tag.NAME
          || tag == Tag.PRONOUN
          || tag == Tag.NUMBER && !found) {
        head = i;
        found = true;
      } else if (tag == Tag.CONJUNCTION && found && !qualifies(block, core, head)) {
        break;
      }
    }
    return head;
  }

  /**
   * Whether what a conjunction joins at {@code first} only tells whose people speak: <i>Labor and
   * Tory sources</i>, <i>a campaign and a ministry source</i>.
   */
  private boolean qualifies(ParsedBlock block, Range core, int first) {
    String key = block.key(first);
    boolean belongs =
        Demonyms.has(key)
            || lexicons.has("party-member", key)
            || lexicons.has("state-name", key)
            || lexicons.has("metonym", key)
            || block.token(core.from()).tag() == Tag.DETERMINER
                && lexicons.has("organization-noun", key);
    int last = core.to() - 1;
    return belongs
        && last > first + 2
        && !lexicons.has("source-role", key)
        && lexicons.has("source-role", block.key(last))
        && block.token(last).tag() == Tag.NOUN
        && block.token(last - 1).tag() != Tag.DETERMINER;
  }
}
