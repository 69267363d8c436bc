package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.Attribution;
import org.copydesk.fact.Hyperlink;
import org.copydesk.fact.LeadIn;
import org.copydesk.text.Span;

/**
 * Finds what lists and excerpts rest on: the line above a list, the paragraph before that line if
 * the line itself cites nothing, the line above the list before if this one goes on with
 * <i>and</i>, the linked headline of an excerpt.
 */
final class LeadIns implements FactFinder {
  /** How many blocks an excerpt below a linked headline may have. */
  private static final int EXCERPT = 6;

  private static final Set<String> ANNOUNCING = Set.of(":", ";");
  private static final Set<String> CONTINUING =
      Set.of("and", "also", "plus", "additionally", "moreover", "furthermore", "other", "others");

  @Override
  public void find(StoryText story, FactList facts) {
    Set<Integer> cited = new HashSet<>();
    for (Attribution said : facts.of(Attribution.class)) {
      if (said.sourcing() && said.sourced()) {
        cited.add(said.paragraphId());
      }
    }
    List<Hyperlink> links = facts.of(Hyperlink.class);
    links.forEach(link -> cited.add(link.paragraphId()));
    Set<Integer> headlines = linkLines(story, links);
    List<NumberedBlock> blocks = story.blocks();
    List<Integer> above = List.of();
    int headline = 0;
    int since = 0;
    for (int b = 0; b < blocks.size(); b++) {
      NumberedBlock block = blocks.get(b);
      BlockKind kind = block.parsed().block().kind();
      boolean item = kind == BlockKind.LIST_ITEM;
      if (item && b > 0 && blocks.get(b - 1).parsed().block().kind() != kind) {
        above = above(blocks, b, cited, above);
      }
      if (item) {
        above.forEach(id -> put(facts, block, id));
      }
      if (headlines.contains(block.paragraphId()) || kind == BlockKind.SUBHEAD) {
        headline = headlines.contains(block.paragraphId()) ? block.paragraphId() : 0;
        since = 0;
      } else if (headline > 0 && since++ < EXCERPT) {
        put(facts, block, headline);
      }
    }
  }

  private static void put(FactList facts, NumberedBlock block, int above) {
    facts.put(
        new LeadIn(facts.reserve(), block.parsed().block().span(), block.paragraphId(), above));
  }

  /**
   * What the list rests on that begins at {@code b}.
   *
   * @param before what the list before it rests on
   */
  private static List<Integer> above(
      List<NumberedBlock> blocks, int b, Set<Integer> cited, List<Integer> before) {
    NumberedBlock intro = blocks.get(b - 1);
    ParsedBlock parsed = intro.parsed();
    boolean announces = ANNOUNCING.contains(parsed.key(parsed.tokens().size() - 1));
    if (!announces || parsed.block().kind() != BlockKind.PARAGRAPH) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>(List.of(intro.paragraphId()));
    if (b < 2 || cited.contains(intro.paragraphId())) {
      return found;
    }
    NumberedBlock earlier = blocks.get(b - 2);
    BlockKind kind = earlier.parsed().block().kind();
    if (kind == BlockKind.PARAGRAPH && parsed.sentences().size() == 1) {
      found.add(earlier.paragraphId());
    } else if (kind == BlockKind.LIST_ITEM && CONTINUING.contains(parsed.key(0))) {
      found.addAll(before);
    }
    return found;
  }

  /** The paragraphs that are one link and nothing else: the headlines of a digest. */
  private static Set<Integer> linkLines(StoryText story, List<Hyperlink> links) {
    Set<Integer> found = new HashSet<>();
    for (Hyperlink link : links) {
      if (link.paragraphId() == 0) {
        continue;
      }
      ParsedBlock block = story.block(link.paragraphId()).parsed();
      BlockKind kind = block.block().kind();
      boolean most = 2 * length(link.span()) > length(block.block().span());
      boolean alone =
          most
              && block.tokens().stream()
                  .allMatch(token -> !token.word() || link.span().contains(token.span()));
      if (alone && kind != BlockKind.LIST_ITEM && kind != BlockKind.TABLE_ROW) {
        found.add(link.paragraphId());
      }
    }
    return found;
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }
}
