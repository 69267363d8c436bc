package org.copydesk.analyze;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.Hyperlink;
import org.copydesk.fact.OwnAccount;
import org.copydesk.fact.SourceKind;
import org.copydesk.fact.SourceMention;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Finds sentences in which the body that a piece comes from or is about tells of its own doings.
 * <i>We had great results! * Wrote 46 articles</i>: the item takes its subject from the line above.
 * <i>The [Harwick Tool Library](...) turns five. ... The library has 900 members</i> does so only
 * by the name in the headline.
 */
final class OwnAccounts implements FactFinder {
  /** How many paragraphs are the lead. */
  private static final int LEAD = 3;

  /** From so many people heard on a piece is a report. */
  private static final int OTHERS = 3;

  private static final Set<String> FIRST = WordSet.of("we", "our", "us", "i", "my");

  @Override
  public void find(StoryText story, FactList facts) {
    Set<String> title = reported(facts) ? Set.of() : names(story, BlockKind.HEADLINE);
    Set<String> linked = linkedInLead(story, facts, title);
    List<NumberedBlock> blocks = story.blocks();
    int last = lastParagraph(blocks);
    boolean links = !facts.of(Hyperlink.class).isEmpty();
    boolean ours = false;
    for (int b = 0; b < blocks.size(); b++) {
      NumberedBlock block = blocks.get(b);
      boolean item = block.parsed().block().kind() == BlockKind.LIST_ITEM;
      if (!item) {
        ours = ours(block.parsed());
      }
      boolean told = item && ours && subjectless(block.parsed());
      // a closing paragraph about the body of the headline is its boilerplate
      boolean closing = b == last && links && about(block, 0, title);
      for (int s = 0; s < block.parsed().sentences().size(); s++) {
        if (told || closing || !linked.isEmpty() && about(block, s, linked)) {
          Range sentence = block.parsed().sentences().get(s);
          facts.put(
              new OwnAccount(facts.reserve(), block.parsed().span(sentence), block.sentenceId(s)));
        }
      }
    }
  }

  /**
   * Whether several others have their say: reporters tell of a body, it does not tell of itself.
   */
  static boolean reported(FactList facts) {
    return facts.of(SourceMention.class).stream()
            .filter(told -> told.kind() == SourceKind.NAMED_PERSON && told.attributionId() != 0)
            .count()
        >= OTHERS;
  }

  /** Whether the last sentence of a paragraph speaks of us: <i>We have come far!</i> */
  private static boolean ours(ParsedBlock block) {
    if (block.block().kind() != BlockKind.PARAGRAPH) {
      return false;
    }
    Range sentence = block.sentences().get(block.sentences().size() - 1);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (FIRST.contains(block.key(i)) && !block.quoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** <i>Wrote 46 articles</i>: begins with a verb in the past. */
  private static boolean subjectless(ParsedBlock block) {
    Token first = block.token(0);
    return first.tag() == Tag.VERB
        || first.tag() == Tag.PARTICIPLE
        || first.tag() == Tag.INFINITIVE;
  }

  private static int lastParagraph(List<NumberedBlock> blocks) {
    for (int b = blocks.size() - 1; b > LEAD; b--) {
      if (blocks.get(b).parsed().block().kind() == BlockKind.PARAGRAPH) {
        return b;
      }
    }
    return -1;
  }

  /** Whether the subject of the sentence is named by these words alone: <i>the DAP</i>. */
  private static boolean about(NumberedBlock block, int s, Set<String> names) {
    ParsedBlock parsed = block.parsed();
    for (ClauseFinder.Draft clause : block.clauses(parsed.sentences().get(s))) {
      if (clause.subject().isEmpty()) {
        continue;
      }
      boolean named = false;
      for (int i = clause.subject().from(); i < clause.subject().to(); i++) {
        Token token = parsed.token(i);
        if (token.tag() == Tag.NAME && !names.contains(token.form())) {
          return false;
        }
        named |= token.tag() == Tag.NAME;
        if (token.tag() == Tag.NOUN) {
          return false;
        }
      }
      return named;
    }
    return false;
  }

  private static Set<String> names(StoryText story, BlockKind kind) {
    Set<String> names = new HashSet<>();
    for (NumberedBlock block : story.blocks()) {
      if (block.parsed().block().kind() == kind) {
        for (Token token : block.parsed().tokens()) {
          if (token.word() && token.capitalized()) {
            names.add(token.form());
          }
        }
      }
    }
    return names;
  }

  /** The words of the headline that a link in the lead has too. */
  private static Set<String> linkedInLead(StoryText story, FactList facts, Set<String> title) {
    Set<Integer> lead = new HashSet<>();
    for (NumberedBlock block : story.blocks()) {
      if (block.parsed().block().kind() == BlockKind.PARAGRAPH && lead.size() < LEAD) {
        lead.add(block.paragraphId());
      }
    }
    Set<String> linked = new HashSet<>();
    for (Hyperlink link : facts.of(Hyperlink.class)) {
      if (lead.contains(link.paragraphId())) {
        ParsedBlock block = story.block(link.paragraphId()).parsed();
        Range range = StoryText.range(story.block(link.paragraphId()), link.span());
        for (int i = range.from(); i < range.to(); i++) {
          if (title.contains(block.token(i).form())) {
            linked.add(block.token(i).form());
          }
        }
      }
    }
    return linked;
  }
}
