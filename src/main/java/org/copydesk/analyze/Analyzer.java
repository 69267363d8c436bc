package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.analyze.AttributionFinder.Located;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.Article;
import org.copydesk.fact.Attribution;
import org.copydesk.fact.Facts;
import org.copydesk.fact.SourceMention;
import org.copydesk.lexicon.HouseWords;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Sees in a story all that rules may know: sentences, quotations, who says what, figures, words of
 * the lists.
 *
 * <p>Expensive to make, cheap to use; thread-safe.
 */
public final class Analyzer {
  private final Lexicons lexicons;
  private final Parser parser;
  private final AttributionFinder attributions;
  private final Reproductions reproductions;
  private final SourceTyper sources;
  private final Mentions mentions;
  private final List<FactFinder> finders;

  private Analyzer(Lexicons lexicons) {
    this.lexicons = lexicons;
    parser =
        new Parser(
            new HashSet<>(lexicons.terms("common-verb")),
            new HashSet<>(lexicons.terms("common-adjective")));
    VerbForms forms = new VerbForms();
    sources = new SourceTyper(lexicons);
    attributions = new AttributionFinder(new CueTable(forms), lexicons, sources);
    reproductions = new Reproductions(lexicons);
    mentions = new Mentions(lexicons);
    finders =
        List.of(
            new VoiceShares(),
            new QuotedTerms(lexicons),
            new Questions(),
            new TimeReferences(lexicons),
            new Relays(lexicons),
            new SourceLedger(lexicons),
            new RightOfReply(lexicons),
            new MarkFaults(),
            new QuotedEchoes(),
            new HeadlineFrames(lexicons),
            new HeadlineCharges(lexicons),
            new HeadlineQuotations(lexicons),
            new HeadlineFigures(),
            new HeadlineClaims(forms),
            new NameVariants(lexicons),
            new LoneQuotations(lexicons),
            new VoiceShifts(),
            new Introductions(lexicons),
            new Acronyms(lexicons),
            new Documents(lexicons, forms),
            new FigureClashes(),
            new LeadIns(),
            new OwnAccounts(),
            new SourceTraces(lexicons),
            new Disclosures(lexicons),
            new HouseTerms());
  }

  /** An analyzer with the word lists that Copydesk was built with. */
  public static Analyzer create() {
    return new Analyzer(Lexicons.load());
  }

  /** An analyzer with these word lists. */
  public static Analyzer create(Lexicons lexicons) {
    return new Analyzer(lexicons);
  }

  /** The facts of {@code article}; the same article always gives the same facts. */
  public Facts analyze(Article article) {
    return analyze(article, HouseWords.NONE);
  }

  /**
   * The facts of {@code article}, with hits of words that the desk does not use.
   *
   * @param house those words
   */
  public Facts analyze(Article article, HouseWords house) {
    FactList facts = new FactList();
    int storyId = facts.reserve();
    List<ParsedBlock> read = reproductions.mark(article, parser.parse(article), attributions);
    StoryText story = new StoryText(article, read, house, facts);
    facts.put(StoryFacts.story(storyId, story, lexicons));
    Map<ParsedBlock, NumberedBlock> numbered = new HashMap<>();
    List<ParsedBlock> parsed = new ArrayList<>();
    for (NumberedBlock block : story.blocks()) {
      numbered.put(block.parsed(), block);
      parsed.add(block.parsed());
    }
    List<Located> located = attributions.find(parsed, (a, b) -> FileLines.next(article, a, b));
    Map<Located, Integer> ids = new HashMap<>();
    for (Located one : located) {
      ids.put(one, facts.reserve());
    }
    voices(story, located, ids);
    Map<Located, Integer> sourceIds = sources(story, located, ids, numbered, facts);
    Map<ParsedBlock, int[]> speakers = new HashMap<>();
    Map<ParsedBlock, List<Located>> byBlock =
        located.stream().collect(Collectors.groupingBy(Located::block));
    Map<Located, Integer> depths = new HashMap<>();
    byBlock.values().forEach(near -> depths.putAll(Depths.of(near)));
    for (Located one : located) {
      int depth = depths.getOrDefault(one, 0);
      facts.put(attribution(numbered(numbered, one.block()), one, depth, ids, sourceIds, speakers));
    }
    quotations(story, speakers, facts);
    mentions.put(story, cues(located, ids), sourceTexts(story, located, ids), facts);
    for (FactFinder finder : finders) {
      finder.find(story, facts);
    }
    return facts.facts();
  }

  private static NumberedBlock numbered(
      Map<ParsedBlock, NumberedBlock> numbered, ParsedBlock block) {
    return java.util.Objects.requireNonNull(numbered.get(block));
  }

  private static void voices(StoryText story, List<Located> located, Map<Located, Integer> ids) {
    Map<ParsedBlock, List<Located>> byBlock = new HashMap<>();
    for (Located one : located) {
      byBlock.computeIfAbsent(one.block(), block -> new ArrayList<>()).add(one);
    }
    for (NumberedBlock block : story.blocks()) {
      List<Located> own = byBlock.getOrDefault(block.parsed(), List.of());
      block.voices(
          Voices.of(
              block.parsed(),
              own.stream().map(Located::draft).toList(),
              own.stream().map(one -> id(ids, one)).toList()));
    }
  }

  private static int id(Map<Located, Integer> ids, @Nullable Located one) {
    return one == null ? 0 : ids.getOrDefault(one, 0);
  }

  private Map<Located, Integer> sources(
      StoryText story,
      List<Located> located,
      Map<Located, Integer> ids,
      Map<ParsedBlock, NumberedBlock> numbered,
      FactList facts) {
    Map<Located, Integer> sourceIds = new HashMap<>();
    for (Sources.Typed typed : new Sources(sources, lexicons).type(located)) {
      Located one = typed.located();
      Range range = one.draft().source();
      // Whose words are only mentioned has told the story nothing.
      if (range == null || one.draft().form() == Attribution.Form.MENTION) {
        continue;
      }
      int id = facts.reserve();
      sourceIds.put(one, id);
      Span span = one.block().span(range);
      SourceDraft draft = typed.draft();
      facts.put(
          new SourceMention(
              id,
              span,
              story.context(numbered(numbered, one.block()), range),
              id(ids, one),
              draft.kind(),
              story.text(span),
              draft.head(),
              draft.name(),
              draft.plural(),
              draft.counted(),
              draft.described(),
              typed.namedNearby(),
              draft.official(),
              draft.sheltered()));
    }
    return sourceIds;
  }

  private static Attribution attribution(
      NumberedBlock block,
      Located one,
      int depth,
      Map<Located, Integer> ids,
      Map<Located, Integer> sourceIds,
      Map<ParsedBlock, int[]> speakers) {
    AttributionDraft draft = one.draft();
    ParsedBlock parsed = one.block();
    int sentence = parsed.sentenceIndexOf(Math.min(draft.cue().from(), parsed.tokens().size() - 1));
    Located root = one.carriedFrom() == null ? one : one.carriedFrom();
    List<Span> source = draft.source() == null ? List.of() : List.of(parsed.span(draft.source()));
    List<Span> cue = draft.cue().isEmpty() ? List.of() : List.of(parsed.span(draft.cue()));
    List<Span> content = draft.content().stream().map(parsed::span).toList();
    int id = id(ids, one);
    if (draft.cueClass().sourcing()) {
      speak(parsed, draft, id, speakers);
    }
    Span whole = (cue.isEmpty() ? content : cue).get(0);
    for (Span span : source) {
      whole = whole.to(span);
    }
    for (Span span : content) {
      whole = whole.to(span);
    }
    return new Attribution(
        id,
        whole,
        block.sentenceId(sentence),
        block.paragraphId(),
        sourceIds.getOrDefault(root, 0),
        source,
        cue,
        content,
        draft.lemma(),
        draft.cueClass(),
        draft.direction(),
        draft.form(),
        depth,
        false);
  }

  /** Gives the quotations in the content of an attribution their speaker. */
  private static void speak(
      ParsedBlock block, AttributionDraft draft, int id, Map<ParsedBlock, int[]> speakers) {
    int[] own = speakers.computeIfAbsent(block, b -> new int[b.quotes().size()]);
    for (Range range : draft.content()) {
      for (int i = range.from(); i < range.to(); i++) {
        int quote = block.quoteAt()[i];
        if (quote >= 0 && own[quote] == 0) {
          own[quote] = id;
        }
      }
    }
  }

  private static void quotations(
      StoryText story, Map<ParsedBlock, int[]> speakers, FactList facts) {
    for (NumberedBlock block : story.blocks()) {
      ParsedBlock parsed = block.parsed();
      int[] own = speakers.getOrDefault(parsed, new int[parsed.quotes().size()]);
      for (int q = 0; q < parsed.quotes().size(); q++) {
        facts.put(QuotationKinds.quotation(block, q, own[q]));
      }
    }
  }

  /** For each block the attribution whose cue a token is. */
  private static Map<ParsedBlock, Map<Integer, Integer>> cues(
      List<Located> located, Map<Located, Integer> ids) {
    Map<ParsedBlock, Map<Integer, Integer>> cues = new HashMap<>();
    for (Located one : located) {
      Range cue = one.draft().cue();
      for (int i = cue.from(); i < cue.to(); i++) {
        cues.computeIfAbsent(one.block(), block -> new HashMap<>()).put(i, id(ids, one));
      }
    }
    return cues;
  }

  private static Map<Integer, String> sourceTexts(
      StoryText story, List<Located> located, Map<Located, Integer> ids) {
    Map<Integer, String> texts = new HashMap<>();
    for (Located one : located) {
      Located root = one.carriedFrom() == null ? one : one.carriedFrom();
      Range source = root.draft().source();
      if (source != null) {
        texts.put(id(ids, one), story.text(root.block().span(source)));
      }
    }
    return texts;
  }
}
