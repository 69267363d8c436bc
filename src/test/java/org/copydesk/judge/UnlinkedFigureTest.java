package org.copydesk.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.article.BlockKind;
import org.copydesk.article.LinkLayer;
import org.copydesk.config.Config;
import org.copydesk.fact.Attribution;
import org.copydesk.fact.Attribution.CueClass;
import org.copydesk.fact.Attribution.Direction;
import org.copydesk.fact.Attribution.Form;
import org.copydesk.fact.Context;
import org.copydesk.fact.Fact;
import org.copydesk.fact.Facts;
import org.copydesk.fact.Figure;
import org.copydesk.fact.Figure.Kind;
import org.copydesk.fact.Hyperlink;
import org.copydesk.fact.Paragraph;
import org.copydesk.fact.Policy;
import org.copydesk.fact.SourceKind;
import org.copydesk.fact.SourceMention;
import org.copydesk.fact.SourceTrace;
import org.copydesk.fact.Story;
import org.copydesk.fact.TermHit;
import org.copydesk.fact.Voice;
import org.copydesk.finding.Flag;
import org.copydesk.lint.Policies;
import org.copydesk.rule.Severity;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

/** The rules of the family on hand-made facts; the fixtures try them on copy. */
class UnlinkedFigureTest {
  private static final RuleBase BASE = RuleBase.load();
  private static final List<Policy> USUAL = Policies.of(Config.EMPTY);
  private static final int PARAGRAPH = 90;
  private static final int SENTENCE = 91;

  private final List<Fact> facts = new ArrayList<>();
  private Voice voice = Voice.NARRATOR;
  private BlockKind block = BlockKind.PARAGRAPH;
  private int attribution;

  private Context context() {
    return new Context(
        voice, block, PARAGRAPH, SENTENCE, 0, 92, 0, 0, attribution, 0, false, false, false);
  }

  private UnlinkedFigureTest figure(Kind kind, String text, boolean sensitive, boolean based) {
    int id = facts.size() + 1;
    String measure = kind == Kind.PERCENT ? "percent" : kind == Kind.RATIO ? "times" : "";
    facts.add(
        new Figure(
            id,
            new Span(10 * id, 10 * id + 5),
            context(),
            kind,
            40,
            measure,
            kind == Kind.COUNT ? "people" : "",
            text,
            sensitive,
            true,
            false,
            based,
            true));
    return this;
  }

  private void attribute(SourceKind kind) {
    List<Span> none = List.of();
    List<Span> cue = List.of(new Span(1, 2));
    int id = facts.size() + 1;
    facts.add(
        new Attribution(
            id,
            new Span(0, 60),
            SENTENCE,
            PARAGRAPH,
            id + 1,
            none,
            cue,
            none,
            "say",
            CueClass.SPEECH,
            Direction.POST,
            Form.INDIRECT,
            0,
            false));
    facts.add(
        new SourceMention(
            id + 1,
            new Span(3, 4),
            context(),
            id,
            kind,
            "the agency",
            "agency",
            "",
            false,
            true,
            false,
            false,
            false,
            false));
    facts.add(new SourceTrace(id + 2, new Span(3, 4), id + 1, false, "the agency"));
    attribution = id;
    voice = Voice.ATTRIBUTED;
  }

  private void term(String list, String group) {
    int id = facts.size() + 1;
    facts.add(
        new TermHit(id, new Span(id, id + 1), context(), list, group, group, group, "", false, 0));
  }

  private List<Flag> flags() {
    List<Fact> all = new ArrayList<>(facts);
    all.add(new Paragraph(PARAGRAPH, new Span(0, 60), block, 0, 0, 0));
    return new Judge(BASE).judge(new Facts(all), USUAL, Set.of(), null);
  }

  private Set<String> rules() {
    Set<String> names = new TreeSet<>();
    flags().forEach(flag -> names.add(flag.rule()));
    return names;
  }

  @Test
  void aBareFigureNeedsASource() {
    assertEquals(Set.of("unsourced-figure"), figure(Kind.PERCENT, "12%", false, true).rules());
  }

  @Test
  void aSensitiveFigureNeedsItMore() {
    figure(Kind.COUNT, "40", true, true);
    assertEquals(Set.of("unsourced-figure", "unsourced-sensitive-figure"), rules());
    Flag flag =
        flags().stream().filter(f -> f.rule().startsWith("unsourced-sens")).findFirst().get();
    assertEquals("40 people", flag.values().get("figure"));
  }

  @Test
  void aLinkInTheParagraphIsASource() {
    facts.add(new Hyperlink(1, new Span(0, 4), 77, PARAGRAPH, "https://example.org"));
    figure(Kind.COUNT, "40", true, true).figure(Kind.RATIO, "ten times", false, false);
    assertEquals(Set.of(), rules());
  }

  @Test
  void aSourceAnywhereInTheSentenceKeepsTheNarratorQuiet() {
    attribute(SourceKind.NAMED_PERSON);
    voice = Voice.NARRATOR;
    assertEquals(Set.of(), figure(Kind.COUNT, "40", true, true).rules());
  }

  @Test
  void onlyTheFirstOfAMeasureIsShown() {
    figure(Kind.PERCENT, "12%", false, true).figure(Kind.PERCENT, "14%", false, true);
    assertEquals(1, flags().size());
  }

  @Test
  void inAListItIsASuggestion() {
    block = BlockKind.LIST_ITEM;
    figure(Kind.PERCENT, "12%", false, true);
    assertEquals(Severity.SUGGESTION, flags().get(0).severity());
  }

  @Test
  void aFigureOfABodyWantsALinkWhereLinksShow() {
    facts.add(new Story(1, new Span(0, 1), LinkLayer.PRESENT, 9, true, true, false));
    attribute(SourceKind.NAMED_ORGANIZATION);
    assertEquals(
        Set.of("attributed-figure-not-linked"), figure(Kind.PERCENT, "12%", false, true).rules());
  }

  @Test
  void aFigureOfAPersonOrWithoutALinkLayerDoesNot() {
    facts.add(new Story(1, new Span(0, 1), LinkLayer.PRESENT, 9, true, true, false));
    attribute(SourceKind.NAMED_PERSON);
    assertEquals(Set.of(), figure(Kind.PERCENT, "12%", false, true).rules());
    facts.clear();
    facts.add(new Story(1, new Span(0, 1), LinkLayer.UNKNOWN, 9, true, true, false));
    attribute(SourceKind.NAMED_ORGANIZATION);
    assertEquals(Set.of(), figure(Kind.PERCENT, "12%", false, true).rules());
  }

  @Test
  void aMultipleWithoutItsBaseIsAskedForIt() {
    figure(Kind.RATIO, "ten times", false, false);
    assertEquals(Set.of("ratio-without-base", "unsourced-figure"), rules());
    facts.clear();
    attribute(SourceKind.NAMED_PERSON);
    figure(Kind.RATIO, "ten times", false, false);
    assertEquals(List.of(Severity.SUGGESTION), flags().stream().map(Flag::severity).toList());
  }

  @Test
  void aPollNeedsThreeElementsOfItsMethod() {
    attribute(SourceKind.DOCUMENT);
    term("poll", "");
    term("poll-method", "sample");
    term("poll-method", "sample");
    term("poll-method", "margin");
    figure(Kind.PERCENT, "70%", false, true);
    assertEquals(Set.of("poll-without-method"), rules());
    term("poll-population", "population");
    assertEquals(Set.of(), rules());
  }

  @Test
  void aVagueAmountIsAskedForTheNumberUnlessItFollows() {
    assertEquals(
        Set.of("vague-quantity"), figure(Kind.VAGUE, "a large number", false, true).rules());
    Context next =
        new Context(
            Voice.NARRATOR, block, PARAGRAPH, 92, SENTENCE, 0, 0, 0, 0, 0, false, false, false);
    facts.add(
        new Figure(
            2,
            new Span(70, 72),
            next,
            Kind.COUNT,
            14,
            "",
            "",
            "14",
            false,
            false,
            false,
            true,
            true));
    assertEquals(Set.of(), rules());
  }
}
