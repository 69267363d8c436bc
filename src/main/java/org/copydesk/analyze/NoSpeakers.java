package org.copydesk.analyze;

import java.util.Set;
import org.copydesk.analyze.AttributionFinder.Located;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.Attribution.Direction;
import org.copydesk.fact.Attribution.Form;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;

/**
 * Tells who stands before a cue and is no source: the answers of a poll (<i>62% of owners
 * said</i>), voices in a scene (<i>others could be heard calling</i>), readers (<i>add
 * yourself</i>), the role behind a name (<i>said Dana Orrell, a candidate, who said</i>), half of a
 * pair (<i>federal and state officials</i>).
 */
final class NoSpeakers {
  private static final Set<String> REFLEXIVE =
      Set.of(
          "myself",
          "yourself",
          "himself",
          "herself",
          "itself",
          "oneself",
          "ourselves",
          "yourselves",
          "themselves");

  /** What a share is told in: <i>half of the owners said</i>. */
  private static final Set<String> SHARES =
      Set.of("%", "percent", "half", "third", "thirds", "two-thirds", "quarter", "majority");

  /**
   * Before those to whom something goes or belongs; <i>in Harwick officials said</i> is another.
   */
  private static final Set<String> TOWARD = Set.of("to", "for", "with", "of", "from", "among");

  private static final Set<String> DECIDING =
      Set.of("decide", "determine", "consider", "judge", "rule");

  private static final Set<String> OVERHEARD = Set.of("heard", "overheard");
  private static final Set<String> KEPT = Set.of("keep", "keeps", "kept", "keeping");

  /** How a headline hails its readers before a colon: <i>Attention Developers:</i>. */
  private static final Set<String> HAILS = Set.of("attention", "dear", "calling", "hey", "hello");

  /** How far a share stands before whom it counts: <i>62% of all smartphone owners</i>. */
  private static final int REACH = 5;

  private NoSpeakers() {}

  /** Whether {@code one}, whose source is {@code source}, gives the word to nobody. */
  static boolean silent(Lexicons lexicons, Located one, Range source) {
    ParsedBlock block = one.block();
    AttributionDraft draft = one.draft();
    boolean told = draft.form() != Form.ACCORDING && draft.form() != Form.NOUN;
    return REFLEXIVE.contains(block.key(source.from()))
        || either(block, source)
        || share(block, source)
        || block.key(source.from() - 1).equals("whose")
        || block.key(source.from()).equals("your")
        || whenever(block, draft, source)
        || deciding(block, draft)
        || headline(lexicons, block, source)
        || told && (owner(block, source) || object(block, source) || half(block, source))
        || draft.direction() == Direction.PRE && apposed(block, draft, source)
        || overheard(block, draft, source);
  }

  /** <i>Would you vote for a man or woman who said so</i>: anybody. */
  private static boolean either(ParsedBlock block, Range source) {
    boolean or = block.key(source.from() - 1).equals("or");
    for (int i = source.from(); i < source.to(); i++) {
      or |= block.key(i).equals("or");
    }
    String last = block.key(source.to() - 1);
    return or && (last.equals("man") || last.equals("woman"));
  }

  /** <i>When officials claim so</i>: as they use to. <i>When officials said so</i> is one time. */
  private static boolean whenever(ParsedBlock block, AttributionDraft draft, Range source) {
    return block.key(source.from() - 1).equals("when")
        && !draft.cue().isEmpty()
        && block.key(draft.cue().to() - 1).equals(draft.lemma());
  }

  /** <i>Officials who will decide whether he may stay</i>: an office and no claim. */
  private static boolean deciding(ParsedBlock block, AttributionDraft draft) {
    return DECIDING.contains(draft.lemma()) && Complement.asks(block, draft.cue().to());
  }

  private static boolean share(ParsedBlock block, Range source) {
    int from = block.sentenceOf(source.from()).from();
    for (int i = source.to() - 1; i > Math.max(from, source.from() - REACH); i--) {
      String before = block.key(i - 1);
      if (block.key(i).equals("of") && (SHARES.contains(before) || before.endsWith("%"))) {
        return true;
      }
      if (i < source.from() && !block.token(i).word()) {
        return false;
      }
    }
    return false;
  }

  /** <i>Brandt's Son Says</i>, <i>Attention Developers:</i>: the story below tells who it is. */
  private static boolean headline(Lexicons lexicons, ParsedBlock block, Range source) {
    if (block.block().kind() != BlockKind.HEADLINE) {
      return false;
    }
    boolean owned = false;
    for (int i = source.from(); i < source.to(); i++) {
      owned |= block.token(i).tag() == Tag.POSSESSIVE;
    }
    String role = lexicons.group("source-role", block.key(source.to() - 1)).orElse("");
    return owned && role.equals("relation") || HAILS.contains(block.key(source.from()));
  }

  /** <i>A customer's perceived willingness</i>: something of theirs, and not they. */
  private static boolean owner(ParsedBlock block, Range source) {
    return block.token(source.to() - 1).tag() == Tag.POSSESSIVE
        || tag(block, source.to()) == Tag.POSSESSIVE;
  }

  /** <i>In a letter to Harwick colleagues</i>, <i>parents who lost their son</i>. */
  private static boolean object(ParsedBlock block, Range source) {
    int before = source.from() - 1;
    boolean lost = tag(block, before).finite() && tag(block, before - 1) == Tag.RELATIVE;
    int governor = tag(block, before) == Tag.NAME ? before - 1 : before;
    return lost || tag(block, governor) == Tag.PREPOSITION && TOWARD.contains(block.key(governor));
  }

  /**
   * <i>Federal and state officials said</i>: several bodies, and nobody in particular; <i>current
   * and former officials</i> are people.
   */
  private static boolean half(ParsedBlock block, Range source) {
    int before = source.from() - 1;
    int from = source.from();
    boolean both =
        source.to() - from > 3
            && tag(block, from) == Tag.ADJECTIVE
            && block.key(from + 1).equals("and")
            && tag(block, from + 2) == Tag.ADJECTIVE;
    if (both) {
      return !block.key(from).equals("current") && !block.key(from).equals("former");
    }
    return block.key(before).equals("and")
        && tag(block, before - 1) == Tag.ADJECTIVE
        && before - 1 >= block.sentenceOf(source.from()).from();
  }

  /**
   * <i>Dana Orrell, a candidate, who said</i>; <i>Dana Orrell, board member of the port,
   * replied</i>: the name in front speaks. In <i>Dana Orrell, officials said, left</i> it does not.
   */
  private static boolean apposed(ParsedBlock block, AttributionDraft draft, Range source) {
    int comma = source.from() - 1;
    int from = comma;
    while (tag(block, from - 1) == Tag.NAME) {
      from--;
    }
    boolean mark = comma > 0 && (block.key(comma).equals(",") || Scopes.dash(block.token(comma)));
    if (!mark || comma - from < 2 || tag(block, from - 1) == Tag.PREPOSITION) {
      return false;
    }
    int next = tag(block, source.to()) == Tag.RELATIVE ? source.to() : source.to() + 1;
    boolean who = tag(block, next) == Tag.RELATIVE && draft.cue().from() - next <= 2;
    return who || from == block.sentenceOf(source.from()).from();
  }

  /** <i>Others could be heard calling</i>, <i>keeps recruits and the public informed</i>. */
  private static boolean overheard(ParsedBlock block, AttributionDraft draft, Range source) {
    for (int i = source.to(); i < draft.cue().from(); i++) {
      if (OVERHEARD.contains(block.key(i)) && Phrases.passive(block, source.to(), i)) {
        return true;
      }
    }
    int first = block.sentenceOf(source.from()).from();
    for (int i = first; draft.lemma().equals("inform") && i < source.from(); i++) {
      if (KEPT.contains(block.key(i))) {
        return true;
      }
    }
    return false;
  }

  private static Tag tag(ParsedBlock block, int i) {
    return i < 0 || i >= block.tokens().size() ? Tag.MARK : block.token(i).tag();
  }
}
