package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.MarkFault;
import org.copydesk.fact.MarkFault.Kind;
import org.copydesk.text.Span;
import org.copydesk.text.Token;

/**
 * Finds quotation marks without a partner and such that face the wrong way.
 *
 * <p>Careful, since a wrong finding here is an error: a running quotation may end its paragraph
 * open if the next one opens again; one that is closed a few paragraphs on is taken for verse or a
 * quoted document; a block in which marks are missing on both sides is left alone.
 */
final class MarkFaults implements FactFinder {
  /** How many blocks on a quotation may still be closed. */
  private static final int FARTHEST_CLOSE = 20;

  /** So many lines at most make a paragraph of a quotation that the next paragraph goes on. */
  private static final int LINES = 8;

  /** So many make a part of a speech that is opened again behind words left out. */
  private static final int SPEECH = 20;

  @Override
  public void find(StoryText story, FactList facts) {
    String text = story.article().text().text();
    List<NumberedBlock> blocks = new ArrayList<>();
    List<Marks> marks = new ArrayList<>();
    boolean foreign = text.indexOf('„') >= 0 || text.indexOf('«') >= 0;
    for (NumberedBlock block : story.blocks()) {
      BlockKind kind = block.parsed().block().kind();
      if (kind.body() || kind.quoted() || kind == BlockKind.HEADLINE) {
        blocks.add(block);
        marks.add(Marks.of(block.parsed(), text));
      }
    }
    Pairs pairs = pairedFarther(marks);
    for (int i = 0; i < blocks.size(); i++) {
      NumberedBlock block = blocks.get(i);
      BlockKind kind = block.parsed().block().kind();
      if (kind.quoted() || kind == BlockKind.LIST_ITEM || marked(block, text)) {
        continue;
      }
      for (int token : foreign ? List.<Integer>of() : marks.get(i).reversed()) {
        put(story, facts, block, token, Kind.REVERSED);
      }
      boolean paired = pairs.open()[i] || pairs.closed()[i];
      if (!paired && !runsOn(story, blocks, marks, i) && !closedBelow(story, i, blocks)) {
        unpaired(story, facts, block, marks.get(i));
      }
    }
  }

  private static void unpaired(StoryText story, FactList facts, NumberedBlock block, Marks marks) {
    if (marks.open().isEmpty() == marks.closed().isEmpty()) {
      return;
    }
    if (marks.closed().isEmpty()) {
      put(story, facts, block, marks.open().get(0), Kind.UNCLOSED);
    } else if (!inches(block.parsed(), marks.closed().get(0))) {
      put(story, facts, block, marks.closed().get(0), Kind.UNOPENED);
    }
  }

  /** Whether the paragraph rightly ends open: the next one opens again, or is quoted as a whole. */
  private static boolean runsOn(
      StoryText story, List<NumberedBlock> blocks, List<Marks> marks, int i) {
    if (marks.get(i).open().size() != 1 || !marks.get(i).closed().isEmpty()) {
      return false;
    }
    for (int next = i + 1; next < blocks.size(); next++) {
      BlockKind kind = blocks.get(next).parsed().block().kind();
      boolean again = OpenQuotations.reopens(blocks.get(next).parsed());
      boolean near = next <= i + LINES;
      if (again
          || near && (kind.quoted() || kind == BlockKind.LIST_ITEM || marks.get(next).opens())) {
        return true;
      }
      boolean gap = blocks.get(next).parsed().tokens().stream().noneMatch(Token::word);
      ParsedBlock before = blocks.get(next - 1).parsed();
      // A line of the same paragraph, in copy that has every sentence on a line of its own.
      boolean line =
          next < i + SPEECH
              && marks.get(next).balanced()
              && FileLines.next(story.article(), before, blocks.get(next).parsed());
      if (kind.body() && !gap && !line) {
        return false;
      }
    }
    return false;
  }

  /** Whether a mark stands alone, in a line that is no block for want of words. */
  private static boolean closedBelow(StoryText story, int i, List<NumberedBlock> blocks) {
    String text = story.article().text().text();
    int from = blocks.get(i).parsed().block().span().end();
    boolean last = i + 1 >= blocks.size();
    int to = last ? text.length() : blocks.get(i + 1).parsed().block().span().start();
    return text.substring(from, Math.max(from, to)).indexOf('”') >= 0;
  }

  /** Pairs what a block leaves open with what a later one closes, with none unpaired between. */
  private static Pairs pairedFarther(List<Marks> marks) {
    Pairs pairs = new Pairs(new boolean[marks.size()], new boolean[marks.size()]);
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).open().size() != 1) {
        continue;
      }
      for (int j = i + 1; j < Math.min(marks.size(), i + FARTHEST_CLOSE); j++) {
        List<Integer> closed = marks.get(j).closed();
        List<Integer> open = marks.get(j).open();
        // The line that closes one may open the next.
        if (closed.size() == 1 && (open.isEmpty() || open.get(0) > closed.get(0))) {
          pairs.open()[i] = true;
          pairs.closed()[j] = true;
        }
        // "the triad [the "terna"]": a pair of its own inside the quotation
        if (marks.get(j).opens() || !marks.get(j).balanced()) {
          break;
        }
      }
    }
    return pairs;
  }

  /**
   * Which blocks have their partner in another one.
   *
   * @param open for each block, whether what it leaves open is closed later
   * @param closed for each block, whether what it closes was opened earlier
   */
  private record Pairs(boolean[] open, boolean[] closed) {}

  /** Whether code or markup stands in the text, whose marks are no quotation marks. */
  private static boolean marked(NumberedBlock block, String text) {
    String words = block.parsed().block().span().in(text);
    return words.contains("=\"")
        || words.contains("\">")
        || words.contains("=“")
        || words.contains("=”");
  }

  /** <i>6'2"</i>: the mark says inches. */
  private static boolean inches(ParsedBlock block, int mark) {
    return mark > 0 && block.token(mark - 1).form().endsWith("'")
        || mark > 0 && Character.isDigit(block.token(mark - 1).form().codePointAt(0));
  }

  private static void put(
      StoryText story, FactList facts, NumberedBlock block, int mark, Kind kind) {
    ParsedBlock parsed = block.parsed();
    int from = mark;
    int to = mark + 1;
    if (from > 0 && parsed.token(from - 1).end() == parsed.token(from).start()) {
      from--;
      // The stop before a closing mark says nothing; the word before it does.
      boolean word = parsed.token(from).word() || from == 0;
      from -= word || parsed.token(from - 1).end() != parsed.token(from).start() ? 0 : 1;
    } else if (to < parsed.tokens().size()
        && parsed.token(to).start() == parsed.token(mark).end()) {
      to++;
    }
    Span span = parsed.span(from, to);
    facts.put(
        new MarkFault(
            facts.reserve(),
            span,
            story.context(block, new Range(mark, mark + 1)),
            kind,
            story.text(span)));
  }
}
