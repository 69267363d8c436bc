package org.copydesk.analyze;

import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;

/**
 * Tells a source that has no name in its phrase and is known all the same from one that is not.
 *
 * <p>Known is whoever the phrase points back at (<i>the Democrat</i>, <i>the officer</i>), the
 * holder of an office or of a tie that only one person has (<i>the foreign minister</i>, <i>her
 * mother</i>), and a group of which the sentence names a member (<i>critics like Orrell</i>). Not
 * known is whoever the phrase picks out of several: <i>the guard who found the gate open</i>.
 */
final class KnownPersons {
  private static final Set<String> DEICTIC = Set.of("the", "this", "that", "same");
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "my", "our");

  /** Nobody is picked out of the whole, or out of one's own people. */
  private static final Set<String> WHOLE = Set.of("all", "every", "few", "no", "our", "my");

  /** Before somebody who is only thought up: <i>if a guard says so</i>. */
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whenever");

  /** Before somebody who is brought to say or know something: <i>helps users know</i>. */
  private static final Set<String> MADE =
      Set.of("help", "helps", "helped", "let", "lets", "make", "makes", "made");

  /** Heads that stand for one person, however bare: <i>sources say</i>. */
  private static final Set<String> ONES = Set.of("source", "insider", "informant", "tipster");

  /** What picks one out of several behind the head, when it is no office. */
  private static final Set<String> PICKING =
      Set.of("familiar", "close", "with", "at", "from", "in");

  private final Lexicons lexicons;

  KnownPersons(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Whether the reader knows who {@code draft} is, whose head is the token at {@code head}. */
  boolean known(ParsedBlock block, Range range, int head, SourceDraft draft) {
    String before = block.key(range.from() - 1);
    if (CONDITIONS.contains(before) || MADE.contains(before) || PersonNames.member(block, range)) {
      return true;
    }
    int from = range.from();
    while (from < head
        && (block.token(from).tag() == Tag.ADVERB || block.key(from).equals("only"))) {
      from++;
    }
    String first = block.key(from);
    if (WHOLE.contains(first) || draft.plural() && listed(block, range)) {
      return true;
    }
    boolean office = lexicons.has("title-noun", draft.head());
    if (DEICTIC.contains(first)) {
      return !picked(block, head, office);
    }
    String group = lexicons.group("source-role", draft.head()).orElse("");
    if (OWNERS.contains(first) || owned(block, range, head)) {
      return office && !group.equals("official") || former(block, range, head);
    }
    // "someone says", "telling people what to do": anybody, and nobody in particular.
    boolean anybody = group.equals("bare") && !ONES.contains(draft.head()) && !draft.described();
    return anybody || !draft.plural() && headlinese(block, range, head, group);
  }

  /** Whether their names follow behind a colon. */
  private static boolean listed(ParsedBlock block, Range range) {
    for (int i = range.to(); i + 1 < block.sentenceOf(range.from()).to(); i++) {
      if (block.token(i).form().equals(":")) {
        return !block.quoted(i) && block.token(i + 1).tag() == Tag.NAME;
      }
    }
    return false;
  }

  private static boolean picked(ParsedBlock block, int head, boolean office) {
    if (head + 1 >= block.tokens().size()) {
      return false;
    }
    Tag next = block.token(head + 1).tag();
    return next == Tag.RELATIVE
        || next == Tag.PARTICIPLE
        || !office && PICKING.contains(block.key(head + 1));
  }

  private static boolean owned(ParsedBlock block, Range range, int head) {
    for (int i = range.from(); i < head; i++) {
      if (block.token(i).tag() == Tag.POSSESSIVE) {
        return true;
      }
    }
    return false;
  }

  private static boolean former(ParsedBlock block, Range range, int head) {
    for (int i = range.from(); i < head; i++) {
      if (block.key(i).equals("former")) {
        return true;
      }
    }
    return false;
  }

  /**
   * <i>Senator from the north says</i>: a headline leaves out the name, and the article, that the
   * story gives. <i>Source says</i> leaves out nothing.
   */
  private static boolean headlinese(ParsedBlock block, Range range, int head, String group) {
    return head == range.from()
        && (block.sentenceOf(head).from() == head
            || block.token(head - 1).form().equals(",")
            || block.key(head - 1).equals("as"))
        && block.token(head).tag() == Tag.NOUN
        && !group.isEmpty()
        && !group.equals("bare");
  }
}
