package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.fact.Question;
import org.copydesk.fact.Question.Form;
import org.copydesk.text.Span;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/** Finds questions outside quotation marks, and what their grammar gives away. */
final class Questions implements FactFinder {
  private static final Set<String> PERSONAL =
      Set.of("you", "your", "yours", "yourself", "we", "our", "ours", "us", "i", "me", "my", "let");
  private static final Set<String> WHO = Set.of("who", "whom", "whose");
  private static final Set<String> REPLIES =
      Set.of(
          "yes",
          "no",
          "not",
          "nope",
          "yep",
          "maybe",
          "perhaps",
          "probably",
          "possibly",
          "because",
          "neither",
          "both",
          "nobody",
          "none",
          "nothing",
          "never",
          "sure",
          "absolutely",
          "hardly");

  /** Forecasts and permissions are asked about, and hint at nothing. */
  private static final Set<String> OPEN_AUXILIARIES =
      Set.of("will", "can", "shall", "may", "should", "would", "wo", "ca");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "could", "would",
          "should", "might", "ai", "must");

  /** Between auxiliary and <i>not</i>, or <i>have</i>: a subject of so many words. */
  private static final int SUBJECT_REACH = 6;

  /**
   * A question before its neighbors are known.
   *
   * @param block where it stands
   * @param sentence its place among the sentences of the block
   */
  private record Draft(NumberedBlock block, int sentence, Form form, boolean personal) {
    /** Its words, to know it again. */
    String text() {
      Range range = block.parsed().sentences().get(sentence);
      return block.parsed().tokens().subList(range.from(), range.to()).stream()
          .map(Token::key)
          .collect(Collectors.joining(" "));
    }
  }

  @Override
  public void find(StoryText story, FactList facts) {
    List<Draft> drafts = new ArrayList<>();
    for (NumberedBlock block : story.blocks()) {
      if (block.parsed().block().kind().body()) {
        for (int s = 0; s < block.parsed().sentences().size(); s++) {
          if (asks(block.parsed(), block.parsed().sentences().get(s))) {
            drafts.add(draft(block, s));
          }
        }
      }
    }
    // A poll below a story asks the same thing again and again.
    Map<String, Long> asked =
        drafts.stream().collect(Collectors.groupingBy(Draft::text, Collectors.counting()));
    drafts.removeIf(draft -> asked.getOrDefault(draft.text(), 1L) > 1);
    Set<NumberedBlock> headings = headings(story, drafts);
    for (int d = 0; d < drafts.size(); d++) {
      Draft draft = drafts.get(d);
      if (headings.contains(draft.block())) {
        continue;
      }
      boolean before = d > 0 && adjacent(drafts.get(d - 1), draft);
      boolean behind = d + 1 < drafts.size() && adjacent(draft, drafts.get(d + 1));
      put(story, draft, before || behind, behind, facts);
    }
  }

  /**
   * Questions that are paragraphs of their own over others, two or more: headings of an explainer.
   */
  private static Set<NumberedBlock> headings(StoryText story, List<Draft> drafts) {
    Set<NumberedBlock> alone = new HashSet<>();
    drafts.forEach(draft -> alone.add(draft.block()));
    alone.removeIf(block -> block.parsed().sentences().size() > 1);
    List<NumberedBlock> blocks = story.blocks();
    for (int b = 0; b < blocks.size(); b++) {
      boolean over =
          b + 1 < blocks.size()
              && !alone.contains(blocks.get(b + 1))
              && blocks.get(b + 1).parsed().sentences().size() > 1;
      if (!over) {
        alone.remove(blocks.get(b));
      }
    }
    return alone.size() > 1 ? alone : Set.of();
  }

  private static boolean adjacent(Draft one, Draft next) {
    return one.block() == next.block()
        && one.sentence() + 1 == next.sentence()
        && !one.personal()
        && !next.personal()
        && accusing(one.form())
        && accusing(next.form());
  }

  /** Who did it, and why: asked twice in a row, they are meant. */
  private static boolean accusing(Form form) {
    return form == Form.WHO || form == Form.WHY;
  }

  private static void put(
      StoryText story, Draft draft, boolean series, boolean asksOn, FactList facts) {
    ParsedBlock parsed = draft.block().parsed();
    Range range = parsed.sentences().get(draft.sentence());
    Span span = parsed.span(range);
    facts.put(
        new Question(
            facts.reserve(),
            span,
            story.context(draft.block(), range),
            draft.form(),
            draft.personal(),
            !asksOn && answered(parsed, draft, series),
            series,
            suggestive(parsed, range),
            story.text(span)));
  }

  /** Whether the sentence ends in a question mark, and not one inside quotation marks. */
  private static boolean asks(ParsedBlock block, Range sentence) {
    int last = sentence.to() - 1;
    while (last > sentence.from() && block.token(last).form().equals(")")) {
      last--;
    }
    return block.token(last).form().endsWith("?") && !block.quoted(last);
  }

  private static Draft draft(NumberedBlock numbered, int s) {
    ParsedBlock block = numbered.parsed();
    Range sentence = block.sentences().get(s);
    boolean personal = false;
    for (int i = sentence.from(); i < sentence.to(); i++) {
      personal |= PERSONAL.contains(block.key(i)) && !block.quoted(i);
    }
    return new Draft(numbered, s, form(block, sentence), personal);
  }

  private static Form form(ParsedBlock block, Range sentence) {
    int at = opening(block, sentence);
    Token token = block.token(at);
    boolean bare = at + 3 > sentence.to();
    if (WHO.contains(token.key()) && !bare) {
      return Form.WHO;
    }
    if (token.key().equals("why") && !bare) {
      return Form.WHY;
    }
    // "Are there grandparents in the mix?" asks the reader.
    boolean inverted =
        AUXILIARIES.contains(token.key())
            && at + 3 < sentence.to()
            && !block.key(at + 1).equals("there")
            && !block.token(at + 1).tag().finite();
    boolean open = OPEN_AUXILIARIES.contains(token.key()) && !suggestive(block, sentence);
    return inverted && !open ? Form.POLAR : Form.OTHER;
  }

  /** The word that asks: behind <i>But</i>, <i>So,</i> and the like. */
  private static int opening(ParsedBlock block, Range sentence) {
    int at = sentence.from();
    while (at + 1 < sentence.to()
        && (block.token(at).tag() == Tag.CONJUNCTION
            || block.token(at).tag() == Tag.ADVERB && !block.key(at).equals("why")
            || block.key(at).equals("so")
            || block.key(at).equals("yet")
            || !block.token(at).word())) {
      at++;
    }
    return at;
  }

  /** <i>Could the mayor have known?</i>, <i>Didn't he sign?</i>, <i>Is it any wonder?</i> */
  private static boolean suggestive(ParsedBlock block, Range sentence) {
    int at = opening(block, sentence);
    Token first = block.token(at);
    if (first.tag() != Tag.AUXILIARY && first.tag() != Tag.MODAL) {
      return false;
    }
    for (int i = at + 1; i < Math.min(sentence.to() - 1, at + 1 + SUBJECT_REACH); i++) {
      String key = block.key(i);
      boolean perfect =
          first.tag() == Tag.MODAL
              && key.equals("have")
              && block.token(i + 1).tag() != Tag.DETERMINER;
      if (perfect || i <= at + 2 && (key.equals("not") || key.equals("n't"))) {
        return true;
      }
    }
    return block.key(at + 1).equals("it") && block.key(at + 2).equals("any");
  }

  /**
   * Whether the next sentence answers. A bare reply answers anything; a statement answers a
   * question for a person or a reason that stands alone, as in explainers.
   */
  private static boolean answered(ParsedBlock block, Draft draft, boolean series) {
    int next = draft.sentence() + 1;
    if (next >= block.sentences().size()) {
      return false;
    }
    Range sentence = block.sentences().get(next);
    int first = sentence.from();
    while (first + 1 < sentence.to() && !block.token(first).word()) {
      first++;
    }
    boolean replies = REPLIES.contains(block.key(first)) || block.key(first + 1).equals("depends");
    return replies || draft.form() != Form.POLAR && !series;
  }
}
