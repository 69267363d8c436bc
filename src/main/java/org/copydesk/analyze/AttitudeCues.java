package org.copydesk.analyze;

import java.util.List;
import java.util.Set;
import org.copydesk.analyze.CueTable.Sense;
import org.copydesk.analyze.CueTable.Verb;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Attribution.Direction;
import org.copydesk.fact.Attribution.Form;
import org.copydesk.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Attitudes that stand on an adjective: <i>the premier was eager to leave</i>, <i>residents are
 * afraid that</i>.
 */
final class AttitudeCues {
  private static final Set<String> LINKING =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "am",
          "'m",
          "'re",
          "be",
          "been",
          "being",
          "feel",
          "feels",
          "felt",
          "seem",
          "seems",
          "seemed",
          "remain",
          "remains",
          "remained",
          "became",
          "become",
          "sounded",
          "sounds",
          "appeared",
          "appears",
          "looked",
          "grew",
          "got");
  private static final Set<String> DEGREES = Set.of("so", "too", "as", "more", "most", "less");
  private static final Set<String> COMPLEMENTS =
      Set.of(
          "that", "about", "of", "to", "with", "by", "at", "over", "for", "on", "in", "whether",
          "how", "if", "when", "what");

  private final CueTable cues;
  private final Scopes scopes;

  AttitudeCues(CueTable cues, Scopes scopes) {
    this.cues = cues;
    this.scopes = scopes;
  }

  /** The attribution whose cue is the adjective at {@code at}, null if it is none. */
  @Nullable AttributionDraft at(ParsedBlock block, Range sentence, int at) {
    Verb verb = block.quoted(at) ? null : cues.adjective(block.key(at));
    Sense sense = verb == null ? null : verb.with("A");
    if (sense == null || !complemented(block, sentence, at)) {
      return null;
    }
    int link = at - 1;
    while (link > sentence.from() && degree(block, link)) {
      link--;
    }
    if (link < sentence.from()) {
      return null;
    }
    Range source;
    if (LINKING.contains(block.key(link))
        || block.key(link).equals("'s") && block.token(link).tag() == Tag.AUXILIARY) {
      source = Subjects.before(block, sentence, Phrases.groupStart(block, link, sentence.from()));
    } else if (block.token(link).form().equals(",")) {
      // ", eager to show that it can": the subject is that of the clause before.
      source = Subjects.shared(block, sentence, link);
    } else {
      return null;
    }
    if (source == null) {
      return null;
    }
    List<Range> content = scopes.forward(block, sentence, at + 1);
    return new AttributionDraft(
        new Range(at, at + 1),
        block.key(at),
        sense.cueClass(),
        source,
        content,
        Direction.PRE,
        Form.INDIRECT);
  }

  private static boolean degree(ParsedBlock block, int i) {
    Tag tag = block.token(i).tag();
    return tag == Tag.ADVERB || tag == Tag.NEGATION || DEGREES.contains(block.key(i));
  }

  /**
   * Whether it is followed by what it is about: <i>eager to</i>, <i>sure the dam would hold</i>.
   */
  private static boolean complemented(ParsedBlock block, Range sentence, int at) {
    if (at + 1 >= sentence.to()) {
      return false;
    }
    Tag next = block.token(at + 1).tag();
    if (COMPLEMENTS.contains(block.key(at + 1))) {
      return true;
    }
    boolean subject = next == Tag.NAME || next == Tag.PRONOUN || next == Tag.DETERMINER;
    return subject && Complement.after(block, sentence, at + 1).kind() == Complement.Kind.CLAUSE;
  }
}
