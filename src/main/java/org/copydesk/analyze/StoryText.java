package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.Article;
import org.copydesk.article.BlockKind;
import org.copydesk.article.Link;
import org.copydesk.fact.Context;
import org.copydesk.fact.Hyperlink;
import org.copydesk.fact.SourceBalance.Genre;
import org.copydesk.lexicon.HouseWords;
import org.copydesk.text.Span;
import org.copydesk.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The numbered blocks and links of one story: says of each mention {@linkplain #context where} it
 * stands.
 */
final class StoryText {
  private final Article article;
  private final HouseWords house;
  private final List<NumberedBlock> blocks = new ArrayList<>();
  private final Map<Integer, NumberedBlock> byId = new HashMap<>();
  private Genre genre = Genre.NEWS;
  private final TreeMap<Integer, Hyperlink> links = new TreeMap<>();

  /** Numbers {@code parsed} and the links of {@code article} in {@code facts}. */
  StoryText(Article article, List<ParsedBlock> parsed, HouseWords house, FactList facts) {
    this.article = article;
    this.house = house;
    int sentences = 0;
    int intro = 0;
    int section = 0;
    for (ParsedBlock block : parsed) {
      boolean listed = block.block().kind() == BlockKind.LIST_ITEM;
      blocks.add(new NumberedBlock(block, facts, sentences, listed ? intro : 0, section));
      NumberedBlock last = blocks.get(blocks.size() - 1);
      if (!listed || intro == 0) {
        intro = last.introduces() ? last.paragraphId() : 0;
      }
      section = block.block().kind() == BlockKind.SUBHEAD ? last.paragraphId() : section;
      byId.put(last.paragraphId(), last);
      NumberedBlock before = blocks.size() < 2 ? null : blocks.get(blocks.size() - 2);
      if (before != null && line(before.parsed()) && line(block) && nextLine(before, last)) {
        before.followedBy(last);
      }
      sentences += block.sentences().size();
    }
    for (Link link : article.links()) {
      int id = facts.reserve();
      Hyperlink fact = hyperlink(id, link);
      facts.put(fact);
      links.put(link.span().start(), fact);
    }
  }

  /** Whether it may be a line of a paragraph that has each sentence on a line of its own. */
  private static boolean line(ParsedBlock block) {
    return block.block().kind() == BlockKind.PARAGRAPH && block.sentences().size() <= 2;
  }

  private boolean nextLine(NumberedBlock before, NumberedBlock behind) {
    return FileLines.next(article, before.parsed(), behind.parsed());
  }

  private Hyperlink hyperlink(int id, Link link) {
    NumberedBlock block = blockAt(link.span().start());
    if (block == null || !block.parsed().block().span().contains(link.span())) {
      return new Hyperlink(id, link.span(), 0, 0, link.target());
    }
    int token = block.parsed().tokenAt(link.span().start());
    int sentence = block.sentenceId(block.parsed().sentenceIndexOf(token));
    return new Hyperlink(id, link.span(), sentence, block.paragraphId(), link.target());
  }

  /** The last block that begins at or before {@code offset}; null if none does. */
  private @Nullable NumberedBlock blockAt(int offset) {
    int low = -1;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).parsed().block().span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low < 0 ? null : blocks.get(low);
  }

  Article article() {
    return article;
  }

  /** What kind of piece it is; news until somebody has told. */
  Genre genre() {
    return genre;
  }

  void genre(Genre known) {
    genre = known;
  }

  /** The words that the desk does not use. */
  HouseWords house() {
    return house;
  }

  /** The blocks in reading order, furniture and code left out. */
  List<NumberedBlock> blocks() {
    return blocks;
  }

  /**
   * The block with this number.
   *
   * @throws IllegalArgumentException if it is not one of {@link #blocks}
   */
  NumberedBlock block(int paragraphId) {
    NumberedBlock block = byId.get(paragraphId);
    if (block == null) {
      throw new IllegalArgumentException("no block " + paragraphId);
    }
    return block;
  }

  /** The tokens of {@code span} in its block. */
  static Range range(NumberedBlock block, Span span) {
    ParsedBlock parsed = block.parsed();
    int from = parsed.tokenAt(span.start());
    return new Range(from, parsed.tokenAt(Math.max(span.start(), span.end() - 1)) + 1);
  }

  /** The words of {@code span}, white space folded. */
  String text(Span span) {
    String words = span.in(article.text().text());
    return (folded(words) ? words : words.replaceAll("\\s+", " ")).strip();
  }

  /** Whether white space is single blanks, as nearly everywhere. */
  private static boolean folded(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= '\t' && c <= '\r' || c == ' ' && i > 0 && words.charAt(i - 1) == ' ') {
        return false;
      }
    }
    return true;
  }

  /** Where the tokens of {@code range} stand; the voice is that of the first word. */
  Context context(NumberedBlock block, Range range) {
    ParsedBlock parsed = block.parsed();
    int at = range.from();
    int sentence = parsed.sentenceIndexOf(at);
    int quote = parsed.quoteAt()[at];
    ClauseFinder.Draft clause = block.clauseAt(at);
    return new Context(
        block.voices().at(at),
        parsed.block().kind(),
        block.paragraphId(),
        block.sentenceId(sentence),
        block.sentenceId(sentence - 1),
        block.sentenceId(sentence + 1),
        block.clauseIdAt(at),
        quote < 0 ? 0 : block.quotationId(quote),
        block.voices().attributionAt(at),
        linkAt(parsed.span(range)),
        linked(block, parsed.sentences().get(sentence)),
        clause.hypothetical(),
        clause.negated() && negated(parsed, clause.range().from(), at));
  }

  /**
   * Whether a negation governs the word at {@code at}: one in its own verb group, or before it in
   * the clause with no other verb between. <i>This is not the first time that it was caught</i>
   * does not deny that it was.
   */
  private static boolean negated(ParsedBlock block, int from, int at) {
    boolean outside = false;
    boolean complete = false;
    for (int i = at; i >= from; i--) {
      String key = block.key(i);
      Tag tag = block.token(i).tag();
      boolean not = key.equals("not") || key.equals("n't");
      // A verb group of its own is denied from inside, or by its subject: "no agency has been
      // linked".
      if (ClauseFinder.negation(key) && !(outside && complete && not)) {
        return true;
      }
      boolean verbal =
          tag.finite()
              || not
              || tag == Tag.ADVERB
              || tag == Tag.PARTICIPLE
              || tag == Tag.GERUND
              || tag == Tag.INFINITIVE
              || tag == Tag.TO;
      if (outside && tag.finite()) {
        return false;
      }
      outside |= !verbal && i < at;
      complete |= !outside && tag.finite();
    }
    return false;
  }

  /**
   * {@code span} up to the first link that ends inside it, so that no address stands between its
   * ends in the source.
   */
  Span upToLinkEnd(Span span) {
    Map.Entry<Integer, Hyperlink> before = links.lowerEntry(span.start());
    if (before != null && before.getValue().span().end() > span.start()) {
      return cut(span, before.getValue().span().end());
    }
    Map.Entry<Integer, Hyperlink> inside = links.ceilingEntry(span.start());
    return inside == null ? span : cut(span, inside.getValue().span().end());
  }

  private static Span cut(Span span, int end) {
    return end < span.end() ? new Span(span.start(), end) : span;
  }

  /** Whether a link stands in {@code range}. */
  boolean linked(NumberedBlock block, Range range) {
    return !links.isEmpty() && linkAt(block.parsed().span(range)) != 0;
  }

  private int linkAt(Span span) {
    if (links.isEmpty()) {
      return 0;
    }
    Map.Entry<Integer, Hyperlink> entry = links.lowerEntry(span.end());
    return entry != null && entry.getValue().span().overlaps(span) ? entry.getValue().id() : 0;
  }
}
