package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.analyze.Accused.Party;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Accusation;
import org.copydesk.fact.AccusedParty;
import org.copydesk.fact.Attribution;
import org.copydesk.fact.Context;
import org.copydesk.fact.SourceKind;
import org.copydesk.fact.SourceMention;
import org.copydesk.fact.Story;
import org.copydesk.fact.Voice;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Span;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a story charges with wrongdoing and who is a source of it; {@link Replies} finds what
 * they answer.
 *
 * <p>Names are compared generously: where a source may be the party, it counts as the party. A
 * reply overlooked would be a reproach without ground.
 */
final class RightOfReply implements FactFinder {
  /** Beyond the end: a party that is no source. */
  private static final int NOWHERE = 101;

  /** Verbs whose object is charged: <i>accused the firm of fraud</i>. */
  private static final Set<String> CHARGING = Set.of("accuse");

  /** So many words may stand between a subject and its second verb. */
  private static final int NEAR = 2;

  /** Paragraphs of more sentences hold more than one matter. */
  private static final int LONGEST_PARAGRAPH = 6;

  /** So many words before the party a frame stands that leaves open whether it did it. */
  private static final int FRAME = 6;

  private static final Set<String> OPEN =
      Set.of("whether", "if", "until", "unless", "proof", "evidence", "suspicion", "suspicions");

  /** Sides that nobody can ring up. */
  private static final Set<String> NOBODY =
      Set.of("west", "east", "left", "right", "north", "south");

  /** Nouns that may stand for any body that the story names. */
  private static final Set<String> GENERIC =
      Set.of(
          "company",
          "firm",
          "group",
          "agency",
          "organization",
          "organisation",
          "body",
          "board",
          "business",
          "department",
          "office",
          "government",
          "administration",
          "authority",
          "team");

  private final Lexicons lexicons;
  private final Parties parties;
  private final PartyNames names;
  private final Replies replies;

  RightOfReply(Lexicons lexicons) {
    this.lexicons = lexicons;
    parties = new Parties(lexicons);
    names = new PartyNames(lexicons);
    replies = new Replies(lexicons, names);
  }

  @Override
  public void find(StoryText story, FactList facts) {
    Accused accused = new Accused();
    for (Attribution attribution : facts.of(Attribution.class)) {
      if (CHARGING.contains(attribution.lemma()) && !attribution.cue().isEmpty()) {
        object(story, attribution, accused);
      }
    }
    for (Accusation accusation : facts.of(Accusation.class)) {
      charge(story, facts, accusation, accused);
    }
    List<Integer> ids = new ArrayList<>();
    Extent extent = Extent.of(facts.of(Story.class).get(0), story);
    Cited cited = cited(story, facts, extent);
    for (Party party : accused.inOrder()) {
      int id = facts.reserve();
      ids.add(id);
      boolean generic = GENERIC.containsAll(party.keys());
      facts.put(
          new AccusedParty(
              id,
              party.span(),
              party.context(),
              party.text(),
              party.charges(),
              Math.min(cited.first(party.keys()), generic ? cited.body : NOWHERE),
              party.answerable(),
              extent.position(party.span())));
    }
    replies.find(story, facts, accused, ids, extent);
  }

  /** How deep in the story its sources are first met. */
  private static final class Cited {
    /** By each word that one is known by. */
    private final Map<String, Integer> byKey = new HashMap<>();

    /** The first that speaks for a body, which may be any that the story speaks of. */
    private int body = NOWHERE;

    int first(Set<String> keys) {
      int first = NOWHERE;
      for (String key : keys) {
        first = Math.min(first, byKey.getOrDefault(key, NOWHERE));
      }
      return first;
    }
  }

  private Cited cited(StoryText story, FactList facts, Extent extent) {
    Cited cited = new Cited();
    for (SourceMention source : facts.of(SourceMention.class)) {
      if (source.attributionId() != 0) {
        int position = extent.position(source.span());
        for (String key : names.keys(story, source)) {
          cited.byKey.merge(key, position, Math::min);
        }
        if (source.official() || source.kind() == SourceKind.AFFILIATED) {
          cited.body = Math.min(cited.body, position);
        }
      }
    }
    return cited;
  }

  /**
   * How far the copy reaches, to say how deep in it something stands.
   *
   * @param start of the first body block
   * @param end of the last
   */
  record Extent(int start, int end) {
    static Extent of(Story story, StoryText text) {
      int start = -1;
      int end = story.span().end();
      for (NumberedBlock block : text.blocks()) {
        if (block.parsed().block().kind().body() || block.parsed().block().kind().quoted()) {
          start = start < 0 ? block.parsed().block().span().start() : start;
          end = block.parsed().block().span().end();
        }
      }
      return new Extent(Math.max(0, start), Math.max(end, start + 1));
    }

    int position(Span span) {
      return Math.max(0, Math.min(100, 100 * (span.start() - start) / Math.max(1, end - start)));
    }
  }

  /** <i>accused the firm of fraud</i>: the firm. */
  private void object(StoryText story, Attribution attribution, Accused accused) {
    NumberedBlock block = story.block(attribution.paragraphId());
    ParsedBlock parsed = block.parsed();
    Range cue = StoryText.range(block, attribution.cue().get(0));
    Range sentence = parsed.sentenceOf(cue.from());
    if (!parsed.block().kind().body() || parsed.quoted(cue.from())) {
      return;
    }
    int start = Phrases.groupStart(parsed, cue.from(), sentence.from());
    if (Phrases.passive(parsed, start, cue.from())
        || parsed.token(cue.from()).tag() == Tag.PARTICIPLE && start == cue.from()) {
      return;
    }
    Range object = Phrases.after(parsed, cue.to(), sentence.to());
    int of = object == null ? -1 : of(parsed, object, sentence.to());
    if (object == null || of < 0) {
      return;
    }
    Range party = new Range(object.from(), Math.min(object.to(), of));
    Span span = parsed.span(cue.from(), party.to());
    add(story, block, party, span, story.context(block, cue), accused);
  }

  /** Where the charge begins: <i>of</i> or <i>for</i> before an act. */
  private static int of(ParsedBlock block, Range object, int end) {
    for (int i = object.from() + 1; i < Math.min(end - 1, object.to() + 3); i++) {
      boolean name = block.token(i + 1).tag() == Tag.NAME;
      if ((block.key(i).equals("of") || block.key(i).equals("for")) && !name) {
        return i;
      }
    }
    return -1;
  }

  private void charge(StoryText story, FactList facts, Accusation charge, Accused accused) {
    Context context = charge.context();
    boolean heard =
        context.block().body()
            && context.voice() != Voice.QUOTED
            && context.voice() != Voice.NONE
            && charge.asserted()
            && charge.identifiable()
            && !charge.agent().isEmpty()
            && grave(charge);
    if (!heard) {
      return;
    }
    if (context.attributionId() != 0) {
      Attribution by = (Attribution) facts.get(context.attributionId());
      // "accused the firm of hiding": its object is charged, and was found with the verb.
      if (CHARGING.contains(by.lemma())) {
        return;
      }
    }
    NumberedBlock block = story.block(context.paragraphId());
    Range agent = agent(block, charge);
    if (agent != null && told(block, agent, charge)) {
      add(story, block, agent, charge.span(), context, accused);
    }
  }

  /**
   * Whether a verb of the sentence makes the charge, near its subject: <i>released hacked
   * emails</i> and <i>wounded while helping</i> do not tell who did it.
   */
  private static boolean told(NumberedBlock block, Range agent, Accusation charge) {
    if (charge.form() == Accusation.Form.NOMINAL) {
      return true;
    }
    ParsedBlock parsed = block.parsed();
    int verb = StoryText.range(block, charge.span()).from();
    for (int i = Math.max(parsed.sentenceOf(verb).from(), agent.from() - FRAME);
        i < agent.from();
        i++) {
      if (OPEN.contains(parsed.key(i))) {
        return false;
      }
    }
    int group = Phrases.groupStart(parsed, verb, parsed.sentenceOf(verb).from());
    Tag tag = parsed.token(verb).tag();
    boolean bare = (tag == Tag.PARTICIPLE || tag == Tag.GERUND) && group == verb;
    int gap = group - core(parsed, agent).to();
    return !bare && gap >= 0 && gap <= NEAR;
  }

  /** Whether it charges an act that somebody would answer for, and is no event with a name. */
  private boolean grave(Accusation charge) {
    return switch (charge.form()) {
      case VERB -> {
        String group = lexicons.group("accusation-verb", charge.predicate()).orElse("");
        yield !Violence.is(group) && !group.equals("escalation");
      }
      case PASSIVE -> true;
      case NOMINAL -> charge.text().contains("\u2019s ") || charge.text().contains("'s ");
      case FACTIVE -> false;
    };
  }

  /** The phrase that the charge names, nearest before or in its words. */
  private static @Nullable Range agent(NumberedBlock block, Accusation charge) {
    ParsedBlock parsed = block.parsed();
    Range at = StoryText.range(block, charge.span());
    Range sentence = parsed.sentenceOf(at.from());
    String[] words = charge.agent().split(" ", -1);
    String last = words[words.length - 1];
    for (int i = at.to() - 1; i >= sentence.from(); i--) {
      if (parsed.token(i).form().equals(last)) {
        return new Range(Math.max(sentence.from(), i - words.length + 1), i + 1);
      }
    }
    return null;
  }

  private void add(
      StoryText story,
      NumberedBlock block,
      Range range,
      Span span,
      Context context,
      Accused accused) {
    ParsedBlock parsed = block.parsed();
    Range core = core(parsed, range);
    Set<String> keys = names.keys(parsed, core);
    if (keys.isEmpty() || !plain(parsed, core) || !parties.identifiable(parsed, core)) {
      return;
    }
    int known = accused.known(keys);
    if (known >= 0) {
      accused.charge(known, keys);
      return;
    }
    String text = story.text(parsed.span(range.from(), core.to()));
    accused.add(new Party(keys, text, span, context, answerable(parsed, range)));
  }

  /** The phrase up to its first preposition or comma. */
  private static Range core(ParsedBlock block, Range range) {
    int to = range.from();
    while (to < range.to()
        && block.token(to).tag() != Tag.PREPOSITION
        && !block.token(to).form().equals(",")) {
      to++;
    }
    return new Range(range.from(), to);
  }

  /** Whether the phrase is a name or a noun for a body, and nothing that was misread for one. */
  private boolean plain(ParsedBlock block, Range core) {
    if (core.isEmpty() || block.token(core.from()).tag() == Tag.PRONOUN) {
      return false;
    }
    Token last = block.token(core.to() - 1);
    boolean group = lexicons.has("vague-group", last.key());
    boolean body = lexicons.has("organization-noun", last.key());
    boolean people =
        core.to() - core.from() == 1
            && last.tag() == Tag.NAME
            && last.key().endsWith("s")
            && names.state(block, core.from(), core.to()).isEmpty();
    return (!group || body)
        && !people
        && !NOBODY.contains(last.key())
        && (last.tag() == Tag.NAME || body || lexicons.has("title-noun", last.key()))
        && !block.key(core.to()).equals("-");
  }

  /** Whether a reply can be asked for: of the living, outside the courts, and of no armed group. */
  private boolean answerable(ParsedBlock block, Range range) {
    Range sentence = block.sentenceOf(range.from());
    List<Token> party = block.words(range);
    boolean armed = !lexicons.match("hostile-object", party).isEmpty();
    boolean dead = block.key(range.from() - 1).equals("late");
    for (int i = sentence.from(); i < sentence.to(); i++) {
      String key = block.key(i);
      dead |= key.length() == 4 && key.compareTo("1500") > 0 && key.compareTo("2000") < 0;
    }
    // A hard-wrapped story may be one paragraph; there only the sentence counts.
    boolean whole = block.sentences().size() <= LONGEST_PARAGRAPH;
    List<Token> around = whole ? block.tokens() : block.words(sentence);
    return !armed && !dead && lexicons.match("court-word", around).isEmpty();
  }
}
