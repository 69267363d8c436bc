package org.copydesk.analyze;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Accusation;
import org.copydesk.fact.Assertion;
import org.copydesk.fact.Context;
import org.copydesk.fact.Figure;
import org.copydesk.fact.Restatement;
import org.copydesk.fact.TermHit;
import org.copydesk.fact.Voice;
import org.copydesk.lexicon.Entry;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.lexicon.PartOfSpeech;
import org.copydesk.text.Span;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Puts what rules can find fault with: words of the lists, accusations, assertions, claims
 * repeated.
 */
final class Mentions {
  /** Lists of words that judge whom or what they describe. */
  private static final Set<String> JUDGING = Set.of("loaded-modifier", "contested-label");

  /** Before a word for whoever it may fit: <i>any tyrant</i>. */
  private static final Set<String> ANY = Set.of("any", "every", "no");

  /** What may stand between <i>not</i> and a judgment. */
  private static final Set<String> DEGREE =
      Set.of("very", "so", "that", "too", "particularly", "exactly", "entirely", "really");

  /** <i>not only reckless but</i> affirms. */
  private static final Set<String> ONLY = Set.of("only", "just", "merely", "simply");

  /** How far before <i>to</i> somebody compares, in tokens. */
  private static final int COMPARED = 8;

  private static final Set<Tag> BEFORE_NAMES =
      EnumSet.of(Tag.DETERMINER, Tag.ADJECTIVE, Tag.ADVERB, Tag.NOUN);

  private static final Map<String, String> OBJECTS =
      Map.of("he", "him", "she", "her", "they", "them", "it", "it");

  /** Words that have a capital only because they open a sentence. */
  private static final Set<String> OPENERS =
      Set.of(
          "the", "a", "an", "his", "her", "their", "its", "this", "that", "these", "those", "he",
          "she", "they", "it", "we", "you");

  private final Lexicons lexicons;
  private final Accusations accusations;
  private final Assertions assertions;
  private final Figures figures;
  private final AssertedAmounts asserted = new AssertedAmounts();

  Mentions(Lexicons lexicons) {
    this.lexicons = lexicons;
    Parties parties = new Parties(lexicons);
    accusations = new Accusations(lexicons, parties);
    assertions = new Assertions(lexicons, parties);
    figures = new Figures(lexicons);
  }

  /**
   * Puts the mentions of a story.
   *
   * @param cueOf for each block the attribution whose cue a token is
   * @param sourceOf the words of the source of an attribution
   */
  void put(
      StoryText story,
      Map<ParsedBlock, Map<Integer, Integer>> cueOf,
      Map<Integer, String> sourceOf,
      FactList facts) {
    Restatements restatements = new Restatements();
    ContestedEvidence evidence = new ContestedEvidence(lexicons);
    SourcedFigures sourced = new SourcedFigures();
    for (NumberedBlock block : story.blocks()) {
      figures(story, block, sourced, facts);
      Map<Integer, Integer> cues = cueOf.getOrDefault(block.parsed(), Map.of());
      for (Range sentence : block.parsed().sentences()) {
        terms(story, block, sentence, cues, facts);
        for (Accusations.Draft draft : accusations.in(block, sentence)) {
          boolean said =
              draft.form() == Accusation.Form.FACTIVE && cues.containsKey(draft.range().from());
          if (!said) {
            accusation(story, block, draft, facts);
          }
        }
        for (Assertions.Draft draft : assertions.in(block, sentence)) {
          assertion(story, block, draft, facts);
        }
        for (Restatements.Draft draft : restatements.next(block, sentence)) {
          Span span = block.parsed().span(trimmed(block.parsed(), draft.range()));
          Span earlier = draft.earlierBlock().span(draft.earlier());
          String source = sourceOf.getOrDefault(draft.attributionId(), "a source");
          facts.put(
              new Restatement(
                  facts.reserve(),
                  span,
                  story.context(block, draft.range()),
                  source,
                  earlier,
                  story.text(span),
                  false));
        }
        shown(story, block, evidence.next(block, sentence), facts);
      }
    }
  }

  private static void shown(
      StoryText story, NumberedBlock block, List<ContestedEvidence.Draft> drafts, FactList facts) {
    for (ContestedEvidence.Draft draft : drafts) {
      Span span = block.parsed().span(trimmed(block.parsed(), draft.range()));
      ParsedBlock above = draft.earlierBlock();
      Range source = draft.source();
      facts.put(
          new Restatement(
              facts.reserve(),
              span,
              story.context(block, draft.range()),
              source == null ? "a source" : story.text(above.span(source)),
              above.span(draft.earlier()),
              story.text(span),
              true));
    }
  }

  private void terms(
      StoryText story,
      NumberedBlock block,
      Range sentence,
      Map<Integer, Integer> cues,
      FactList facts) {
    List<Token> tokens = block.parsed().words(sentence);
    for (Lexicons.Hit hit : lexicons.match(tokens)) {
      Range range = new Range(sentence.from() + hit.from(), sentence.from() + hit.to());
      Span span = block.parsed().span(range);
      Entry entry = hit.entry();
      boolean names = entry.list().equals("emotive-predicate") && entry.part() == PartOfSpeech.NOUN;
      if ((names || JUDGING.contains(entry.list()))
          && (denied(block.parsed(), sentence, range.from())
              || block.voices().at(range.from()) == Voice.NARRATOR
                  && given(block.parsed(), sentence, range.from())
              || ANY.contains(block.parsed().key(range.from() - 1)))) {
        continue;
      }
      facts.put(
          new TermHit(
              facts.reserve(),
              span,
              story.context(block, range),
              entry.list(),
              entry.group(),
              entry.term(),
              story.text(span),
              entry.swap(),
              entry.mild()
                  || entry.list().equals("contested-label") && generic(block.parsed(), range),
              cues.getOrDefault(range.from(), 0)));
    }
  }

  /**
   * Whether the word is what somebody gets called, or compared to: <i>whoever leaves is branded a
   * traitor</i>.
   */
  private boolean given(ParsedBlock block, Range sentence, int at) {
    int i = at - 1;
    while (i > sentence.from()
        && (BEFORE_NAMES.contains(block.token(i).tag()) || block.key(i).equals("as"))) {
      i--;
    }
    if (i <= sentence.from()) {
      return false;
    }
    if (block.key(i).equals("to") || block.key(i).equals("with")) {
      for (int k = i - 1; k >= Math.max(sentence.from(), i - COMPARED); k--) {
        if (labeling(block.key(k), "comparing")) {
          return true;
        }
      }
    }
    return labeling(block.key(i), "naming") && block.token(i - 1).tag() == Tag.AUXILIARY;
  }

  /** Whether the label is for any people of a kind: <i>efforts to stop terrorists</i>. */
  private boolean generic(ParsedBlock block, Range range) {
    int before = range.from() - 1;
    boolean met =
        block.key(before).equals("against")
            || block.key(before - 1).equals("to")
                && lexicons.has("opposing-verb", block.key(before));
    boolean hypothetical =
        block.key(range.to()).equals("to") && block.key(range.to() + 1).equals("be");
    return block.key(range.to() - 1).endsWith("s") && (met || hypothetical);
  }

  private boolean labeling(String key, String group) {
    return lexicons.group("labeling-verb", key).filter(group::equals).isPresent();
  }

  /**
   * Whether the word is what somebody is said not to be: <i>eccentric but not very stupid</i>,
   * <i>people, not dogs or vermin</i>.
   */
  private static boolean denied(ParsedBlock block, Range sentence, int at) {
    int i = at - 1;
    if (i - 2 > sentence.from()
        && block.key(i).equals("or")
        && block.token(i - 1).word()
        && block.token(i - 2).tag() == Tag.NEGATION) {
      return true;
    }
    while (i > sentence.from()
        && (block.token(i).tag() == Tag.DETERMINER || DEGREE.contains(block.key(i)))) {
      i--;
    }
    return i >= sentence.from()
        && (block.token(i).tag() == Tag.NEGATION || block.key(i).equals("hardly"))
        && !ONLY.contains(block.key(i + 1));
  }

  /**
   * Puts the figures of a block; {@code sourced} remembers those that had a source or a link, for
   * repeats.
   */
  private void figures(
      StoryText story, NumberedBlock block, SourcedFigures sourced, FactList facts) {
    for (Figures.Draft draft : figures.in(block.parsed())) {
      Range range = new Range(draft.from(), draft.to());
      Span span = block.parsed().span(range);
      Context context = story.context(block, range);
      boolean before = sourced.has(draft);
      facts.put(
          new Figure(
              facts.reserve(),
              span,
              context,
              draft.kind(),
              draft.value(),
              draft.measure(),
              draft.noun(),
              story.text(span),
              draft.sensitive(),
              draft.checkable(),
              before,
              draft.based(),
              asserted.asserted(block, draft)));
      boolean known = context.voice() != Voice.NARRATOR || context.linkId() != 0;
      if (known && draft.checkable() && !before) {
        sourced.add(draft);
      }
    }
  }

  private static void accusation(
      StoryText story, NumberedBlock block, Accusations.Draft draft, FactList facts) {
    Span span = story.upToLinkEnd(block.parsed().span(draft.range()));
    String agent =
        draft.agent() == null ? "" : inSentence(story.text(block.parsed().span(draft.agent())));
    facts.put(
        new Accusation(
            facts.reserve(),
            span,
            draft.omission()
                ? affirmed(story.context(block, draft.range()))
                : story.context(block, draft.range()),
            draft.form(),
            draft.predicate(),
            agent,
            story.text(span),
            draft.identifiable(),
            draft.settled(),
            draft.mild()));
  }

  private static void assertion(
      StoryText story, NumberedBlock block, Assertions.Draft draft, FactList facts) {
    Span span = block.parsed().span(draft.range());
    String subject =
        draft.subject() == null ? "" : lowered(story.text(block.parsed().span(draft.subject())));
    facts.put(
        new Assertion(
            facts.reserve(),
            span,
            story.context(block, draft.range()),
            draft.kind(),
            draft.trigger(),
            subject,
            story.text(span)));
  }

  /** The context of a charge of not acting, whose negation is part of the charge. */
  private static Context affirmed(Context c) {
    return new Context(
        c.voice(),
        c.block(),
        c.paragraphId(),
        c.sentenceId(),
        c.previousSentenceId(),
        c.nextSentenceId(),
        c.clauseId(),
        c.quotationId(),
        c.attributionId(),
        c.linkId(),
        c.linked(),
        c.hypothetical(),
        false);
  }

  /** <i>The port authority</i> as it reads inside a message; <i>he</i> as an object. */
  private static String inSentence(String phrase) {
    String object = OBJECTS.getOrDefault(phrase.toLowerCase(Locale.ROOT), phrase);
    if (!object.equals(phrase)) {
      return object;
    }
    return phrase.startsWith("The ") ? "the " + phrase.substring(4) : phrase;
  }

  /** <i>The port authority</i>, <i>They</i> as they read inside a message. */
  private static String lowered(String phrase) {
    int space = phrase.indexOf(' ');
    String first = space < 0 ? phrase : phrase.substring(0, space);
    String small = first.toLowerCase(Locale.ROOT);
    return OPENERS.contains(small) ? small + phrase.substring(first.length()) : phrase;
  }

  private static Range trimmed(ParsedBlock block, Range range) {
    int to = range.to();
    while (to > range.from() + 1 && !block.token(to - 1).word()) {
      to--;
    }
    return new Range(range.from(), to);
  }
}
