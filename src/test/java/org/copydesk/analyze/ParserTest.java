package org.copydesk.analyze;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.article.Block;
import org.copydesk.article.BlockKind;
import org.copydesk.text.Span;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;
import org.junit.jupiter.api.Test;

class ParserTest {
  private static final Set<String> VERBS =
      Set.of("claim", "report", "leak", "plan", "back", "say", "fund", "reopen", "run", "train");

  static ParsedBlock parse(String text) {
    Block block = new Block(BlockKind.PARAGRAPH, new Span(0, text.length()));
    return new Parser(VERBS, Set.of("moderate")).parse(text, block, 0);
  }

  private static String forms(String text) {
    return parse(text).tokens().stream().map(Token::form).collect(Collectors.joining("|"));
  }

  private static List<String> sentences(String text) {
    ParsedBlock block = parse(text);
    return block.sentences().stream().map(r -> block.span(r).in(text)).toList();
  }

  private static Tag tag(String text, String word) {
    return parse(text).tokens().stream()
        .filter(t -> t.form().equals(word))
        .findFirst()
        .orElseThrow()
        .tag();
  }

  @Test
  void wordsNumbersAndMarksAreCutApart() {
    assertEquals(
        "“|U.S.-backed|units|did|n’t|leave|the|ministry|’s|1,200|posts|,|”|he|said|.",
        forms("“U.S.-backed units didn’t leave the ministry’s 1,200 posts,” he said."));
    assertEquals("$|1.2|million|and|12.5|%", forms("$1.2 million and 12.5%"));
    assertEquals(
        "It|'s|9/11|at|03:35|,|not|No. 5",
        forms("It's 9/11 at 03:35, not No. 5").replace("No.|5", "No. 5"));
  }

  @Test
  void abbreviationsDoNotEndSentences() {
    assertEquals(
        List.of(
            "Col. Gen. Sergei Orrell told U.S. News on Sept. 8 that J. Marsh left.",
            "He moved to the U.S. in May."),
        sentences(
            "Col. Gen. Sergei Orrell told U.S. News on Sept. 8 that J. Marsh left. He moved to the"
                + " U.S. in May."));
    assertEquals(2, sentences("He moved to the U.S. In May he left.").size());
  }

  @Test
  void closingMarksStayWithTheirSentence() {
    assertEquals(
        List.of(
            "“We will stay.”",
            "“And fight,” he said.",
            "\"Why?\" Dana Orrell asked.",
            "It rained."),
        sentences("“We will stay.” “And fight,” he said. \"Why?\" Dana Orrell asked. It rained."));
    assertEquals(
        List.of("They meet “the army’s advances.“", "However, it rained."),
        sentences("They meet “the army’s advances.“ However, it rained."));
  }

  @Test
  void claimsIsANounOrAVerbByItsNeighbors() {
    assertEquals(Tag.NOUN, tag("The claims of the ministry were denied.", "claims"));
    assertEquals(Tag.VERB, tag("The ministry claims the dam leaks.", "claims"));
    assertEquals(Tag.VERB, tag("Officials claim that the dam leaks.", "claim"));
    assertEquals(Tag.INFINITIVE, tag("They plan to fund the dam.", "fund"));
    assertEquals(Tag.VERB, tag("Rebels seized the dam.", "seized"));
    assertEquals(Tag.PARTICIPLE, tag("The guns were seized by rebels.", "seized"));
    assertEquals(Tag.PARTICIPLE, tag("Guns seized in the raid were sold.", "seized"));
  }

  @Test
  void quotationMarksAreReadByTheirNeighbors() {
    String text = "He said \"the dam\" and ‘a lie’ met “the advances.“ Then it rained.";
    ParsedBlock block = parse(text);
    assertEquals(
        List.of("\"the dam\"", "‘a lie’", "“the advances.“"),
        block.quotes().stream().map(q -> block.span(q.open(), q.to()).in(text)).toList());
  }
}
