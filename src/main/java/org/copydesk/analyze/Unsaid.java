package org.copydesk.analyze;

import java.util.Set;
import org.copydesk.analyze.CueTable.Sense;
import org.copydesk.analyze.CueTable.Verb;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Attribution.CueClass;
import org.copydesk.text.Tag;

/**
 * What has the words of a report and reports nothing: names, wishes of anybody, might-have-saids.
 */
final class Unsaid {
  private static final Set<String> NAMING = Set.of("call", "label", "dub", "name", "title", "tag");

  private static final Set<String> IMAGINED = Set.of("would", "could", "might", "should", "may");

  private Unsaid() {}

  /**
   * <i>a print called "Cowboys"</i>, <i>a stream called Miracle Run</i>: what stands before it has
   * the name.
   */
  static boolean naming(ParsedBlock block, Verb verb, int at) {
    if (!NAMING.contains(verb.lemma())
        || at + 1 >= block.tokens().size()
        || block.key(at).endsWith("ing")) {
      return false;
    }
    return block.token(at + 1).tag() == Tag.OPEN_QUOTE || named(block, at);
  }

  /** Whether nothing but a name follows: <i>called Orrell a liar</i> says more. */
  private static boolean named(ParsedBlock block, int at) {
    int end = at + 1;
    while (end < block.tokens().size() && block.token(end).tag() == Tag.NAME) {
      end++;
    }
    return end > at + 1
        && block.token(at - 1).tag() == Tag.NOUN
        && (end == block.tokens().size() || !block.token(end).word());
  }

  /** <i>If you want to avoid the crowds</i>: anybody, that is nobody. */
  static boolean generic(ParsedBlock block, Range source, Sense sense) {
    return sense.cueClass() != CueClass.SPEECH
        && source.to() - source.from() == 1
        && block.key(source.from()).equals("you");
  }

  /** <i>One has to ask</i>, <i>one might say</i>: anybody, as against <i>One said</i>. */
  static boolean anybody(ParsedBlock block, Range source, int group) {
    boolean one = source.to() - source.from() == 1 && block.key(source.from()).equals("one");
    return one
        && (block.token(group).tag() == Tag.MODAL
            || block.token(group).tag() == Tag.TO
            || block.key(source.to() + 1).equals("to"));
  }

  /**
   * <i>Critics would say that it leaks</i>: what somebody might say was not said. <i>Would not
   * say</i>, <i>would only say</i> and <i>would later say</i> report.
   */
  static boolean imagined(ParsedBlock block, Range sentence, int group, int at) {
    if (!IMAGINED.contains(block.key(group))) {
      return false;
    }
    for (int i = group + 1; i < Math.min(sentence.to(), at + 3); i++) {
      Tag tag = block.token(i).tag();
      if (tag == Tag.NEGATION || tag == Tag.ADVERB || tag == Tag.AUXILIARY) {
        return false;
      }
    }
    return true;
  }
}
