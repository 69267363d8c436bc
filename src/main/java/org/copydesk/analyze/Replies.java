package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.analyze.RightOfReply.Extent;
import org.copydesk.fact.Attribution;
import org.copydesk.fact.Reply;
import org.copydesk.fact.Reply.Kind;
import org.copydesk.fact.SourceMention;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Span;
import org.copydesk.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Finds what accused parties answer, or that they were asked: <i>the army denied looting</i>,
 * <i>the landlord did not reply to two emails sent on Monday</i>.
 */
final class Replies {
  /** Words of any source, which answer a charge only where the party itself says them. */
  private static final Set<String> WEAK =
      Set.of(
          "acknowledge",
          "admit",
          "apologise",
          "apologize",
          "concede",
          "contest",
          "defend",
          "insist",
          "said in a statement",
          "said in response");

  /** When or by what means somebody was asked. "Immediately" tells of a story still moving. */
  private static final Set<String> TRACE =
      Set.of(
          "call",
          "calls",
          "phone",
          "telephone",
          "email",
          "emails",
          "e-mail",
          "e-mails",
          "e-mailed",
          "emailed",
          "called",
          "message",
          "messages",
          "letter",
          "letters",
          "text",
          "texts",
          "visit",
          "visited",
          "voicemail",
          "voicemails",
          "fax",
          "questions",
          "immediately",
          "deadline",
          "times",
          "a.m.",
          "p.m.",
          "noon",
          "midnight",
          "hours");

  private final Lexicons lexicons;
  private final PartyNames names;

  Replies(Lexicons lexicons, PartyNames names) {
    this.lexicons = lexicons;
    this.names = names;
  }

  /**
   * Puts the replies of {@code accused}.
   *
   * @param ids the numbers of these parties as facts, in the same order
   */
  void find(StoryText story, FactList facts, Accused accused, List<Integer> ids, Extent extent) {
    Map<Integer, List<Attribution>> attributions = byParagraph(facts);
    for (NumberedBlock block : story.blocks()) {
      ParsedBlock parsed = block.parsed();
      boolean copy = parsed.block().kind().copy() || parsed.block().kind().quoted();
      for (Range sentence : copy ? parsed.sentences() : List.<Range>of()) {
        for (Lexicons.Hit hit : lexicons.match("reply-marker", parsed.words(sentence))) {
          Range at = new Range(sentence.from() + hit.from(), sentence.from() + hit.to());
          List<Attribution> near = attributions.getOrDefault(block.paragraphId(), List.of());
          int known = accused.known(subject(story, facts, near, block, sentence, at));
          int party = known < 0 ? 0 : ids.get(known);
          if (party == 0 && WEAK.contains(hit.entry().term())) {
            continue;
          }
          Span span = parsed.span(at);
          facts.put(
              new Reply(
                  facts.reserve(),
                  span,
                  story.context(block, at),
                  party,
                  kind(hit.entry().group()),
                  story.text(span),
                  traceable(parsed, sentence),
                  extent.position(span)));
        }
      }
    }
  }

  private static Map<Integer, List<Attribution>> byParagraph(FactList facts) {
    Map<Integer, List<Attribution>> attributions = new HashMap<>();
    for (Attribution one : facts.of(Attribution.class)) {
      attributions.computeIfAbsent(one.paragraphId(), id -> new ArrayList<>()).add(one);
    }
    return attributions;
  }

  private static Kind kind(String group) {
    return switch (group) {
      case "refusal" -> Kind.REFUSAL;
      case "silence" -> Kind.SILENCE;
      case "asked" -> Kind.ASKED;
      case "past" -> Kind.OLD_DENIAL;
      default -> Kind.DENIAL;
    };
  }

  /** The words that whoever answers is known by; empty where the sentence does not tell. */
  private Set<String> subject(
      StoryText story,
      FactList facts,
      List<Attribution> attributions,
      NumberedBlock block,
      Range sentence,
      Range marker) {
    Span span = block.parsed().span(marker);
    for (Attribution attribution : attributions) {
      boolean cue = attribution.cue().stream().anyMatch(one -> one.overlaps(span));
      if (cue && attribution.sourced()) {
        return names.keys(story, (SourceMention) facts.get(attribution.sourceId()));
      }
    }
    Range subject = before(block.parsed(), sentence, marker.from());
    return subject == null ? Set.of() : names.keys(block.parsed(), subject);
  }

  private static @Nullable Range before(ParsedBlock block, Range sentence, int at) {
    return Subjects.before(
        block, sentence, Phrases.groupStart(block, Math.max(at, sentence.from()), sentence.from()));
  }

  private static boolean traceable(ParsedBlock block, Range sentence) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (TRACE.contains(block.key(i))
          || Phrases.time(block.token(i))
          || block.token(i).tag() == Tag.NUMBER) {
        return true;
      }
    }
    return false;
  }
}
