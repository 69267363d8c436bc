package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.Attribution.CueClass;
import org.copydesk.fact.Attribution.Direction;
import org.copydesk.fact.Attribution.Form;
import org.copydesk.fact.SourceKind;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what in a story: by verbs, by other cues, and carried over to sentences and
 * paragraphs that only go on (scope rule A7). Thread-safe.
 */
final class AttributionFinder {
  private static final Set<String> CONTRAST =
      Set.of("but", "however", "in", "yet", "still", "meanwhile", "indeed", "though");

  private final VerbCues verbs;
  private final FixedCues fixed;
  private final NounCues nouns;
  private final AttitudeCues attitudes;
  private final PhraseCues phrases;
  private final MarkCues marks;

  /** Pronouns of what has no voice. */
  private static final Set<String> THINGS =
      Set.of("nothing", "anything", "everything", "something");

  /** What programs and prices do as well as people: <i>the scheme encourages schools to</i>. */
  private static final Set<String> NUDGES = Set.of("encourage", "challenge", "invite", "command");

  private final Lexicons lexicons;
  private final SourceTyper sources;

  AttributionFinder(CueTable cues, Lexicons lexicons, SourceTyper sources) {
    this.lexicons = lexicons;
    this.sources = sources;
    Scopes scopes = new Scopes(cues);
    verbs = new VerbCues(cues, scopes);
    fixed = new FixedCues(scopes);
    nouns = new NounCues(cues, scopes);
    attitudes = new AttitudeCues(cues, scopes);
    phrases = new PhraseCues(cues, scopes);
    marks = new MarkCues(lexicons);
  }

  /**
   * An attribution in its block.
   *
   * @param block the block
   * @param draft the attribution
   * @param carriedFrom the one it goes on from, null if it stands on its own
   */
  record Located(ParsedBlock block, AttributionDraft draft, @Nullable Located carriedFrom) {
    /** One is equal to itself alone: comparing all its words at each look-up is what costs. */
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /**
   * All attributions of a story, by position.
   *
   * @param nextLine whether a block stands on the very next line of the file behind another
   */
  List<Located> find(List<ParsedBlock> blocks, BiPredicate<ParsedBlock, ParsedBlock> nextLine) {
    List<Located> all = new ArrayList<>();
    Located speaker = null;
    Located announcer = null;
    int lines = 0;
    ParsedBlock previous = null;
    ParsedBlock dated = Datelines.first(blocks, lexicons);
    for (ParsedBlock block : blocks) {
      if (block.block().kind().quoted()) {
        AttributionDraft turn = marks.at(block, block.sentences().get(0));
        if (turn != null) {
          all.add(new Located(block, turn, null));
        }
        previous = block;
        continue;
      }
      if (speaker == null && carries(previous, block) && Reproductions.reproduced(block)) {
        speaker = Announcements.presenter(previous, lexicons);
        all.addAll(speaker == null ? List.of() : List.of(speaker));
      }
      List<Located> found = in(block, carries(previous, block) ? speaker : null);
      if (block == dated) {
        found.removeIf(one -> one.draft().lemma().equals(":"));
      }
      boolean carries = previous != null && carries(previous, block);
      if (speaker != null
          && carries
          && Announcements.leads(previous, speaker, nextLine.test(previous, block))) {
        announcer = speaker;
        lines = 0;
      } else if (announcer != null
          && (previous == null
              || !carries
              || !Announcements.goesOn(
                  previous, block, announcer, lines, nextLine.test(previous, block), lexicons))) {
        announcer = null;
      }
      if (announcer != null) {
        Announcements.carry(block, announcer, found);
        lines++;
      }
      all.addAll(found);
      speaker = lastSpeaker(found, carries(previous, block) ? speaker : null);
      if (block.block().kind().body()) {
        previous = block;
      }
    }
    headlines(blocks, all);
    return all;
  }

  /** Adds those of headlines, which are understood from the names of the story. */
  private void headlines(List<ParsedBlock> blocks, List<Located> all) {
    Set<String> speakers = new HashSet<>();
    for (Located located : all) {
      Range source = located.draft().source();
      if (located.draft().cueClass() == CueClass.SPEECH
          && source != null
          && located.block().block().kind().body()) {
        for (int i = source.from(); i < source.to(); i++) {
          if (located.block().token(i).tag() == Tag.NAME) {
            speakers.add(located.block().token(i).form());
          }
        }
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      ParsedBlock block = blocks.get(i);
      boolean open =
          (block.block().kind() == BlockKind.HEADLINE || i == 0 && line(block))
              && all.stream()
                  .noneMatch(l -> l.block() == block && l.draft().cueClass() == CueClass.SPEECH);
      AttributionDraft draft = open ? marks.headline(block, speakers) : null;
      if (draft != null) {
        all.add(first(all, blocks, i), new Located(block, draft, null));
      }
    }
  }

  /** Whether it may be a headline that nothing marks as one: one sentence above the story. */
  private static boolean line(ParsedBlock block) {
    return block.block().kind() == BlockKind.PARAGRAPH && block.sentences().size() == 1;
  }

  /** Where an attribution of block {@code index} belongs in {@code all}. */
  private static int first(List<Located> all, List<ParsedBlock> blocks, int index) {
    Set<ParsedBlock> before = new HashSet<>(blocks.subList(0, index));
    int at = 0;
    while (at < all.size() && before.contains(all.get(at).block())) {
      at++;
    }
    return at;
  }

  /**
   * A paragraph of nothing but a quotation goes on from the one before, and so may the one behind
   * it.
   */
  private static boolean carries(@Nullable ParsedBlock previous, ParsedBlock block) {
    return previous != null
        && (previous.block().kind().body() || previous.block().kind() == BlockKind.BLOCKQUOTE)
        && block.block().kind().body();
  }

  /** What {@code block} attributes by itself, with whom it announces below a colon. */
  List<Located> alone(ParsedBlock block) {
    return in(block, null);
  }

  private List<Located> in(ParsedBlock block, @Nullable Located before) {
    List<Located> found = inBlock(block, before);
    AttributionDraft announcing =
        lastSpeaker(found, null) == null ? Announcements.at(block, lexicons) : null;
    if (announcing != null) {
      found.add(new Located(block, announcing, null));
    }
    return found;
  }

  private List<Located> inBlock(ParsedBlock block, @Nullable Located before) {
    List<Located> found = new ArrayList<>();
    Located last = null;
    for (int s = 0; s < block.sentences().size(); s++) {
      Range sentence = block.sentences().get(s);
      List<Located> own = inSentence(block, sentence);
      boolean covered =
          own.stream().anyMatch(l -> l.draft().cueClass().sourcing()) || coveredBy(found, sentence);
      if (!covered) {
        Located from = s == 0 ? before : last;
        boolean goesOn =
            from != null
                && (block.allQuoted(sentence) || s > 0 && continues(block, sentence, from));
        if (goesOn && from != null) {
          own.add(0, carried(block, sentence, from));
        }
      }
      found.addAll(own);
      last =
          coveredBy(own, sentence) || !own.isEmpty()
              ? lastSpeaker(own, last)
              : block.allQuoted(sentence) ? last : null;
      if (s == 0 && last == null && before != null && block.allQuoted(sentence)) {
        last = before;
      }
    }
    return found;
  }

  private List<Located> inSentence(ParsedBlock block, Range sentence) {
    List<Located> own = new ArrayList<>();
    Set<Integer> impersonal = impersonal(block, sentence);
    AttributionDraft marked = marks.at(block, sentence);
    if (marked != null) {
      own.add(new Located(block, marked, null));
    }
    for (AttributionDraft draft : marks.inside(block, sentence)) {
      if (marked == null || !marked.cue().equals(draft.cue())) {
        own.add(new Located(block, draft, null));
      }
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      AttributionDraft draft = verbs.at(block, sentence, i);
      if (draft == null) {
        draft = fixed.at(block, sentence, i);
      }
      if (draft == null && block.token(i).tag() == Tag.NOUN && !block.quoted(i)) {
        draft = nouns.at(block, sentence, i);
      }
      if (draft == null) {
        draft = attitudes.at(block, sentence, i);
      }
      if (draft == null) {
        draft = phrases.at(block, sentence, i);
      }
      if (draft != null && plausible(block, draft)) {
        own.add(
            new Located(
                block, impersonal.contains(i) && !agent(draft) ? nobodys(draft) : draft, null));
      }
    }
    return own;
  }

  /** Whether the source is somebody who can think and want; wares and finals cannot. */
  private boolean plausible(ParsedBlock block, AttributionDraft draft) {
    boolean mind =
        draft.cueClass() == CueClass.BELIEF
            || draft.cueClass() == CueClass.INTENTION
            || draft.cueClass() == CueClass.STANCE
            || NUDGES.contains(draft.lemma());
    Range source = draft.source();
    if (draft.cueClass() == CueClass.EVIDENCE && source != null && !found(block, draft)) {
      return false;
    }
    Range object = draft.content().isEmpty() ? null : draft.content().get(0);
    if (source != null && Unsaid.deed(block, lexicons, draft.lemma(), source, object)) {
      return false;
    }
    if (source != null && THINGS.contains(block.key(source.from()))) {
      return false;
    }
    boolean who = source != null && block.key(source.to()).equals("who");
    boolean many = draft.form() == Form.ACCORDING; // "to many", "in the view of many"
    return !mind || source == null || who || many || sources.mind(block, source);
  }

  /**
   * Whether something was found out: <i>people find time</i> is none, <i>people find that</i> is.
   */
  private boolean found(ParsedBlock block, AttributionDraft draft) {
    int cue = draft.cue().from();
    Range source = draft.source();
    Complement.Kind next = Complement.after(block, block.sentenceOf(cue), cue + 1).kind();
    boolean thing = next == Complement.Kind.NOUN || next == Complement.Kind.PERSON_TO;
    if (!thing || source == null) {
      return true;
    }
    SourceKind kind = sources.type(block, source).kind();
    return kind.named() || kind == SourceKind.DOCUMENT;
  }

  /**
   * The tokens of <i>it appears</i>, <i>the broader picture suggests</i>: cues without anybody
   * behind them.
   */
  private Set<Integer> impersonal(ParsedBlock block, Range sentence) {
    List<Token> tokens = block.words(sentence);
    List<Lexicons.Hit> hits = lexicons.match("impersonal-evidential", tokens);
    if (hits.isEmpty()) {
      return Set.of();
    }
    Set<Integer> found = new HashSet<>();
    for (Lexicons.Hit hit : hits) {
      for (int i = hit.from(); i < hit.to(); i++) {
        found.add(sentence.from() + i);
      }
    }
    return found;
  }

  /** Whether somebody stands behind it after all: <i>has been called a crook by his rivals</i>. */
  private static boolean agent(AttributionDraft draft) {
    return draft.source() != null && draft.source().from() > draft.cue().from();
  }

  private static AttributionDraft nobodys(AttributionDraft draft) {
    return new AttributionDraft(
        draft.cue(),
        draft.lemma(),
        CueClass.HEARSAY,
        null,
        draft.content(),
        draft.direction(),
        draft.form());
  }

  static boolean coveredBy(List<Located> found, Range sentence) {
    for (Located located : found) {
      if (!located.draft().cueClass().sourcing()) {
        continue;
      }
      for (Range content : located.draft().content()) {
        if (content.from() < sentence.to() && sentence.from() < content.to()) {
          return true;
        }
      }
    }
    return false;
  }

  static @Nullable Located lastSpeaker(List<Located> found, @Nullable Located otherwise) {
    Located last = otherwise;
    for (Located located : found) {
      boolean speech =
          located.draft().cueClass() == CueClass.SPEECH
              || located.draft().cueClass() == CueClass.ACCUSATION;
      if (speech && (located.draft().source() != null || located.carriedFrom() != null)) {
        last = located;
      }
    }
    return last;
  }

  /** Backshifted tense after indirect speech, without a word that turns away from it. */
  private static boolean continues(ParsedBlock block, Range sentence, Located from) {
    if (from.draft().form() != Form.INDIRECT || CONTRAST.contains(block.key(sentence.from()))) {
      return false;
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (block.token(i).tag().finite() && !block.quoted(i)) {
        boolean perfect =
            block.key(i).equals("had")
                && i + 1 < sentence.to()
                && block.token(i + 1).tag() == Tag.PARTICIPLE;
        return block.key(i).equals("would") || perfect;
      }
    }
    return false;
  }

  static Located carried(ParsedBlock block, Range sentence, Located from) {
    Located root = from.carriedFrom() == null ? from : from.carriedFrom();
    AttributionDraft draft =
        new AttributionDraft(
            new Range(sentence.from(), sentence.from()),
            root.draft().lemma(),
            root.draft().cueClass(),
            null,
            List.of(sentence),
            Direction.PRE,
            Form.CARRIED);
    return new Located(block, draft, root);
  }
}
