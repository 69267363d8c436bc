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
    if (block.quoted(at) || at + 1 >= sentence.to() || !COMPLEMENTS.contains(block.key(at + 1))) {
      return null;
    }
    Verb verb = cues.adjective(block.key(at));
    Sense sense = verb == null ? null : verb.with("A");
    int link = at - 1;
    while (link > sentence.from()
        && (block.token(link).tag() == Tag.ADVERB || block.token(link).tag() == Tag.NEGATION)) {
      link--;
    }
    if (sense == null || link < sentence.from() || !LINKING.contains(block.key(link))) {
      return null;
    }
    Range source =
        Subjects.before(block, sentence, Phrases.groupStart(block, link, sentence.from()));
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
}
