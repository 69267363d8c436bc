package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Attribution;
import org.copydesk.fact.Hyperlink;
import org.copydesk.fact.Relay;
import org.copydesk.fact.SourceKind;
import org.copydesk.fact.SourceMention;
import org.copydesk.fact.TermHit;
import org.copydesk.fact.Voice;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds information that has come through other hands: what another medium reported, and chains of
 * sources inside the content of sources.
 */
final class Relays implements FactFinder {
  /** Cues with which a medium reports; with <i>said</i> it may speak of itself. */
  private static final Set<String> REPORTING =
      Set.of("report", "write", "reveal", "disclose", "publish", "quote", "cite", "according to");

  /** Cues with which what was heard is handed on. */
  private static final Set<String> HANDING_ON = Set.of("say", "tell", "report", "hear", "claim");

  /** So far into the content its own source may begin: behind <i>that</i> and a date. */
  private static final int OPENING = 24;

  /**
   * So many characters behind a verb its object begins: <i>reported on an anonymous clerk's</i>.
   */
  private static final int NEAR = 8;

  /** Longer phrases for a voice are more likely misread than said. */
  private static final int LONGEST_VOICE = 60;

  private final Lexicons lexicons;
  private final Outlets outlets;
  private final SourceTyper typer;

  Relays(Lexicons lexicons) {
    this.lexicons = lexicons;
    outlets = new Outlets(lexicons);
    typer = new SourceTyper(lexicons);
  }

  /** A voice of a chain. */
  private record Speaker(Span span, boolean unnamed) {}

  /** Voices from the reader inwards, and what kind of medium the first is. */
  private record Chain(NumberedBlock block, List<Speaker> voices, Optional<String> outlet) {
    Span span() {
      Span span = voices.get(0).span();
      for (Speaker voice : voices) {
        span = span.to(voice.span());
      }
      return span;
    }
  }

  @Override
  public void find(StoryText story, FactList facts) {
    Map<Integer, List<Attribution>> all =
        facts.of(Attribution.class).stream()
            .collect(
                Collectors.groupingBy(Attribution::sentenceId, TreeMap::new, Collectors.toList()));
    Set<Integer> linked = new HashSet<>();
    facts.of(Hyperlink.class).forEach(link -> linked.add(link.paragraphId()));
    Map<Integer, List<TermHit>> veils =
        facts.of(TermHit.class).stream()
            .filter(hit -> hit.list().equals("anonymity-phrase"))
            .filter(hit -> hit.group().equals("source") || hit.group().equals("veil"))
            .collect(Collectors.groupingBy(TermHit::sentenceId));
    NavigableMap<Integer, Chain> found = new TreeMap<>();
    for (Attribution outer : facts.of(Attribution.class)) {
      List<Attribution> near = all.getOrDefault(outer.sentenceId(), List.of());
      add(
          chain(story, facts, near, outer, veils.getOrDefault(outer.sentenceId(), List.of())),
          found);
    }
    for (NumberedBlock block : story.blocks()) {
      if (block.parsed().block().kind().body()) {
        quotedBy(facts, block, all, found);
      }
    }
    for (Chain chain : found.values()) {
      facts.put(relay(story, facts, chain, linked));
    }
  }

  /** Adds a chain that shares no words with another. */
  private static void add(@Nullable Chain chain, NavigableMap<Integer, Chain> found) {
    if (chain != null) {
      // None overlaps another, so the last that begins before the end is the one that could.
      Map.Entry<Integer, Chain> before = found.lowerEntry(chain.span().end());
      if (before == null || !before.getValue().span().overlaps(chain.span())) {
        found.put(chain.span().start(), chain);
      }
    }
  }

  private @Nullable Chain chain(
      StoryText story,
      FactList facts,
      List<Attribution> all,
      Attribution outer,
      List<TermHit> veils) {
    if (!outer.sourced() || outer.form() == Attribution.Form.CARRIED || !outer.sourcing()) {
      return null;
    }
    SourceMention source = (SourceMention) facts.get(outer.sourceId());
    if (source.voice() != Voice.NARRATOR || !source.context().block().copy()) {
      return null;
    }
    NumberedBlock block = story.block(source.paragraphId());
    Range range = StoryText.range(block, source.span());
    Optional<String> kind = outlets.kind(block.parsed(), range);
    if (kind.isEmpty() && source.kind().named() && outer.lemma().equals("report")) {
      // An outlet that no list knows: "Harborwatch reported on an anonymous clerk's claims".
      boolean veiled = veils.stream().anyMatch(veil -> veils(veil, outer, source, all));
      kind = veiled ? Optional.of("name") : kind;
    }
    List<Speaker> chain = new ArrayList<>();
    chain.add(new Speaker(source.span(), false));
    inner(facts, all, outer, chain);
    heardFrom(block, outer, chain);
    for (TermHit veil : veils) {
      if (chain.size() == 1 && kind.isPresent() && veils(veil, outer, source, all)) {
        chain.add(new Speaker(veil.span(), true));
      }
    }
    boolean reports =
        kind.isPresent()
            && outer.form() != Attribution.Form.NOUN
            && REPORTING.contains(outer.lemma());
    boolean unnamed = kind.isPresent() && chain.get(chain.size() - 1).unnamed();
    boolean deep =
        chain.size() > 2
            && (HANDING_ON.contains(outer.lemma()) || reports)
            && source.kind() != SourceKind.OTHER
            && distinct(story, chain);
    if (!deep && !unnamed) {
      // Whoever speaks to the medium by name is heard; it is the medium that the story rests on.
      return reports ? new Chain(block, chain.subList(0, 1), kind) : null;
    }
    return new Chain(block, chain, kind);
  }

  /** Whether the voices differ: somebody who is quoted twice in a sentence hands on nothing. */
  private static boolean distinct(StoryText story, List<Speaker> chain) {
    Set<String> lasts = new HashSet<>();
    for (Speaker voice : chain) {
      String text = story.text(voice.span());
      if (voice.span().length() > LONGEST_VOICE
          || !lasts.add(text.substring(text.lastIndexOf(' ') + 1))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words are about the source of {@code outer}: <i>reported a clerk's claims</i>. */
  private static boolean veils(
      TermHit veil, Attribution outer, SourceMention source, List<Attribution> all) {
    boolean beside =
        veil.group().equals("source")
            || !outer.cue().isEmpty()
                && veil.span().start() >= outer.cue().get(0).end()
                && veil.span().start() - outer.cue().get(0).end() < NEAR;
    return beside
        && veil.sentenceId() == outer.sentenceId()
        && veil.voice() != Voice.QUOTED
        && !veil.span().overlaps(source.span())
        && !speaks(veil, all, outer);
  }

  /**
   * Whether the words speak for themselves beside {@code outer}: <i>a source told us, though</i>.
   */
  private static boolean speaks(TermHit hit, List<Attribution> all, Attribution outer) {
    return all.stream()
        .filter(other -> other.id() != outer.id() && other.sourcing() && other.sourced())
        .anyMatch(
            other ->
                !other.cue().isEmpty()
                    && other.cue().get(0).overlaps(hit.span())
                    && !holds(outer, hit.span()));
  }

  /** Sources whose cue stands in the content of {@code outer}, each inside the one before. */
  private static void inner(
      FactList facts, List<Attribution> all, Attribution outer, List<Speaker> chain) {
    Attribution around = outer;
    for (Attribution next : all) {
      if (next.id() != around.id()
          && next.sourcing()
          && next.sourced()
          && !next.cue().isEmpty()
          && holds(around, next.cue().get(0))) {
        SourceMention source = (SourceMention) facts.get(next.sourceId());
        boolean other =
            chain.stream().noneMatch(voice -> voice.span().overlaps(source.span()))
                && !source.pronoun()
                && source.kind() != SourceKind.OTHER
                && source.span().length() <= LONGEST_VOICE
                && HANDING_ON.contains(next.lemma())
                && next.direction() == Attribution.Direction.PRE
                && opens(around, source.span())
                && source.voice() == Voice.ATTRIBUTED;
        if (other) {
          chain.add(new Speaker(source.span(), unnamed(source)));
          around = next;
        }
      }
    }
  }

  /** Whether the source begins what {@code around} says: <i>said that managers ...</i>. */
  private static boolean opens(Attribution around, Span source) {
    int start = around.content().get(0).start();
    return source.start() >= start && source.start() - start < OPENING;
  }

  private static boolean holds(Attribution outer, Span cue) {
    return outer.content().stream().anyMatch(span -> span.contains(cue));
  }

  private static boolean unnamed(SourceMention source) {
    boolean one = source.kind() == SourceKind.VAGUE && !source.plural() && !source.namedNearby();
    return (source.unnamed() || one) && !source.official() && !source.definite();
  }

  /** <i>had heard from managers</i> inside what is said: one more voice. */
  private void heardFrom(NumberedBlock block, Attribution outer, List<Speaker> chain) {
    ParsedBlock parsed = block.parsed();
    Range sentence = sentence(block, outer.sentenceId());
    for (Lexicons.Hit hit : hits(parsed, sentence, "relayed-word")) {
      int from = sentence.from() + hit.from();
      int to = sentence.from() + hit.to();
      boolean inside =
          hit.entry().group().equals("from")
              && !parsed.quoted(from)
              && holds(outer, parsed.token(from).span());
      Range who = inside ? Phrases.after(parsed, to, sentence.to()) : null;
      if (who == null) {
        continue;
      }
      // Who heard is a voice too where it is not the one who speaks.
      Range hearer =
          Subjects.before(parsed, sentence, Phrases.groupStart(parsed, from, sentence.from()));
      if (hearer != null && (hearer.to() - hearer.from() > 1 || !pronoun(parsed, hearer))) {
        add(parsed, hearer, chain);
      }
      add(parsed, who, chain);
    }
  }

  private static boolean pronoun(ParsedBlock block, Range range) {
    return block.token(range.from()).tag() == org.copydesk.text.Tag.PRONOUN;
  }

  private void add(ParsedBlock block, Range who, List<Speaker> chain) {
    Span span = block.span(who);
    if (chain.stream().noneMatch(voice -> voice.span().overlaps(span))) {
      SourceDraft draft = typer.type(block, who);
      if (draft.kind() != SourceKind.OTHER || draft.plural()) {
        chain.add(new Speaker(span, draft.kind().unnamed() && !draft.official()));
      }
    }
  }

  /** <i>officials quoted by the agency as saying</i>: the speaker first, then the relay. */
  private void quotedBy(
      FactList facts,
      NumberedBlock block,
      Map<Integer, List<Attribution>> all,
      NavigableMap<Integer, Chain> found) {
    ParsedBlock parsed = block.parsed();
    for (Range sentence : parsed.sentences()) {
      for (Lexicons.Hit hit : hits(parsed, sentence, "relayed-word")) {
        int from = sentence.from() + hit.from();
        if (!hit.entry().group().equals("through")
            || block.voices().at(from) == Voice.QUOTED
            || block.voices().at(from) == Voice.NONE) {
          continue;
        }
        Range relayer = Phrases.after(parsed, sentence.from() + hit.to(), sentence.to());
        Range speaker = Phrases.before(parsed, from, sentence.from());
        if (relayer == null || speaker == null) {
          continue;
        }
        Optional<String> kind = outlets.kind(parsed, relayer);
        List<Speaker> chain = new ArrayList<>();
        chain.add(new Speaker(parsed.span(relayer), false));
        add(parsed, speaker, chain);
        int sentenceId = block.sentenceId(parsed.sentenceIndexOf(from));
        for (Attribution next : all.getOrDefault(sentenceId, List.of())) {
          if (next.sourced()
              && next.cueClass() != Attribution.CueClass.STANCE
              && next.span().start() > chain.get(0).span().end()) {
            add(parsed, StoryText.range(block, facts.get(next.sourceId()).span()), chain);
          }
        }
        if (kind.isPresent() || chain.size() > 2) {
          add(new Chain(block, chain, kind), found);
        }
      }
    }
  }

  private Relay relay(StoryText story, FactList facts, Chain chain, Set<Integer> linked) {
    NumberedBlock block = chain.block();
    ParsedBlock parsed = block.parsed();
    Span first = chain.voices().get(0).span();
    List<String> words = chain.voices().stream().map(voice -> story.text(voice.span())).toList();
    Range range = StoryText.range(block, first);
    return new Relay(
        facts.reserve(),
        chain.span(),
        story.context(block, range),
        chain.outlet().isPresent() ? words.get(0) : "",
        String.join(" → ", words),
        words.size(),
        chain.voices().get(words.size() - 1).unnamed(),
        chain.outlet().map("agency"::equals).orElse(false),
        linked.contains(block.paragraphId()),
        checked(story, block),
        !hits(parsed, parsed.sentenceOf(range.from()), "court-word").isEmpty());
  }

  private boolean checked(StoryText story, NumberedBlock block) {
    int at = story.blocks().indexOf(block);
    for (int i = at; i < Math.min(at + 2, story.blocks().size()); i++) {
      if (!lexicons.match("verification", story.blocks().get(i).parsed().tokens()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private List<Lexicons.Hit> hits(ParsedBlock block, Range sentence, String list) {
    return lexicons.match(list, block.words(sentence));
  }

  private static Range sentence(NumberedBlock block, int sentenceId) {
    List<Range> sentences = block.parsed().sentences();
    for (int s = 0; s < sentences.size(); s++) {
      if (block.sentenceId(s) == sentenceId) {
        return sentences.get(s);
      }
    }
    return sentences.get(0);
  }
}
