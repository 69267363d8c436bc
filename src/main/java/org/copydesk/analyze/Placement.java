package org.copydesk.analyze;

import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/** Where content stands: before its source, behind it, or on both sides (scope rules A2 to A4). */
final class Placement {
  /** A subject, a verb and a comma: less before a closing source is no statement. */
  private static final int FEWEST_CONTENT = 5;

  private Placement() {}

  /** Whether content stands before the source: {@code C, X said} and {@code C, said X}. */
  static boolean contentBefore(
      ParsedBlock block, Range sentence, @Nullable Range source, int group, boolean inverted) {
    int from = inverted || source == null ? group : source.from();
    if (from <= sentence.from() || source != null && !inverted && source.to() > group) {
      return false;
    }
    Token last = block.token(from - 1);
    if (last.tag() == Tag.CLOSE_QUOTE) {
      return true;
    }
    if (!last.form().equals(",") && !Scopes.dash(last)) {
      return false;
    }
    return from >= sentence.from() + 2 && block.quoted(from - 2)
        || finiteBetween(block, sentence.from(), from - 1)
        || closes(block, sentence, source, group)
        || set(block, sentence, source, group);
  }

  /**
   * <i>The dam, Orrell said, is safe</i>: source and cue are set into the content between commas.
   */
  private static boolean set(ParsedBlock block, Range sentence, @Nullable Range source, int group) {
    if (source == null) {
      return false;
    }
    for (int i = group; i < Math.min(sentence.to() - 1, group + 8); i++) {
      if (block.token(i).form().equals(",")) {
        return block.token(i + 1).tag().finite()
            || i == group + 1 && goesOn(block, sentence, i + 1);
      }
    }
    return false;
  }

  /** <i>In 2010, she argued, the board paid twice</i>: a clause of its own follows the comma. */
  private static boolean goesOn(ParsedBlock block, Range sentence, int from) {
    Tag tag = block.token(from).tag();
    boolean subject =
        tag == Tag.DETERMINER
            || tag == Tag.NAME
            || tag == Tag.PRONOUN
            || block.key(from).equals("there");
    return subject && verbSoon(block, sentence, from);
  }

  /**
   * <i>No sign of the crew, Orrell said.</i>: nothing follows that could be content, and a phrase
   * that is no adverbial stands before.
   */
  private static boolean closes(
      ParsedBlock block, Range sentence, @Nullable Range source, int group) {
    int verb = group;
    while (verb < sentence.to() && block.token(verb).tag().verbal()) {
      verb++;
    }
    Tag first = block.token(sentence.from()).tag();
    return source != null
        && verb > group
        && verb == sentence.to() - 1
        && source.from() - sentence.from() > 4
        && first != Tag.PREPOSITION
        && first != Tag.SUBORDINATOR
        && first != Tag.ADVERB;
  }

  /**
   * <i>C, the auditor, Pia Lunde, wrote.</i>: source and cue close the sentence, and what stands
   * before their comma is long enough for a statement, though no verb was made out in it.
   */
  static boolean closesStatement(ParsedBlock block, Range sentence, @Nullable Range source) {
    if (source == null || source.from() < sentence.from() + FEWEST_CONTENT) {
      return false;
    }
    Tag first = block.token(sentence.from()).tag();
    return block.token(source.from() - 1).form().equals(",")
        && (first == Tag.DETERMINER || first == Tag.NAME || first == Tag.NOUN);
  }

  /**
   * Whether a clause stands there that is no adverbial: <i>the dam was safe</i>, <i>As the vote
   * nears, a fight is likely</i>, not <i>When asked</i>.
   */
  static boolean finiteBetween(ParsedBlock block, int from, int to) {
    boolean adverbial = from < to && block.token(from).tag() == Tag.SUBORDINATOR;
    for (int i = from; i < to; i++) {
      if (block.token(i).tag().finite() && !adverbial) {
        return true;
      }
      adverbial &= i < from + 2 || !block.token(i).form().equals(",");
    }
    return false;
  }

  /** Where content goes on behind {@code , he said,} (A4); 0 if it does not. */
  static int resumes(ParsedBlock block, Range sentence, int after) {
    for (int i = after; i < Math.min(sentence.to(), after + 12); i++) {
      if (block.quoted(i)) {
        return i;
      }
      if (block.token(i).form().equals(",")) {
        Token next = i + 1 < sentence.to() ? block.token(i + 1) : block.token(i);
        boolean tail =
            next.tag() == Tag.GERUND
                || next.tag() == Tag.CONJUNCTION
                || next.tag() == Tag.SUBORDINATOR
                || next.tag() == Tag.RELATIVE
                || next.tag() == Tag.PREPOSITION
                || next.tag() == Tag.NUMBER
                || next.tag() == Tag.DETERMINER
                    && !block.quoted(i + 1)
                    && !verbSoon(block, sentence, i + 1);
        return tail ? 0 : i + 1;
      }
    }
    return 0;
  }

  private static boolean verbSoon(ParsedBlock block, Range sentence, int from) {
    for (int i = from; i < Math.min(sentence.to(), from + 8); i++) {
      if (block.token(i).tag().finite()) {
        return true;
      }
      if (block.token(i).form().equals(",")) {
        return false;
      }
    }
    return false;
  }
}
