package org.copydesk.analyze;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Quote;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.Attribution;
import org.copydesk.fact.LoneQuotation;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Span;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/**
 * Finds quotations for which nobody speaks.
 *
 * <p>Two shapes are certain enough: words quoted inside a sentence that reports no speech at all,
 * and a paragraph that is nothing but a quotation between paragraphs in which nobody speaks. Words
 * that say what is quoted (<i>titled</i>, <i>a sign reading</i>, <i>the phrase</i>) name its
 * origin.
 */
final class LoneQuotations implements FactFinder {
  private static final int FEWEST_WORDS = 5;

  /** A shorter paragraph beside a quotation is a label that may say whose it is. */
  private static final int SHORTEST_PARAGRAPH = 10;

  private final Lexicons lexicons;

  LoneQuotations(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public void find(StoryText story, FactList facts) {
    Set<Integer> sentences = new HashSet<>();
    Set<Integer> paragraphs = new HashSet<>();
    for (Attribution attribution : facts.of(Attribution.class)) {
      sentences.add(attribution.sentenceId());
      paragraphs.add(attribution.paragraphId());
    }
    List<NumberedBlock> blocks = story.blocks();
    for (int b = 0; b < blocks.size(); b++) {
      NumberedBlock block = blocks.get(b);
      ParsedBlock parsed = block.parsed();
      if (parsed.block().kind() != BlockKind.PARAGRAPH) {
        continue;
      }
      for (Quote quote : parsed.quotes()) {
        Range words = new Range(quote.open(), quote.to());
        boolean candidate =
            quote.words() >= FEWEST_WORDS && quote.closed() && !QuotationKinds.title(parsed, quote);
        if (candidate
            && !said(block, quote, sentences)
            && (whole(parsed, quote)
                ? alone(blocks, b, paragraphs)
                : only(block, paragraphs) && embedded(parsed, quote) && !framed(parsed, quote))
            && story.context(block, words).linkId() == 0) {
          put(story, facts, block, quote);
        }
      }
    }
  }

  /** Whether the sentence of the quotation or one beside it says who speaks. */
  private static boolean said(NumberedBlock block, Quote quote, Set<Integer> sentences) {
    int first = block.parsed().sentenceIndexOf(quote.open());
    int last = block.parsed().sentenceIndexOf(quote.to() - 1);
    for (int s = first - 1; s <= last + 1; s++) {
      if (sentences.contains(block.sentenceId(s))) {
        return true;
      }
    }
    return false;
  }

  private static boolean whole(ParsedBlock block, Quote quote) {
    return block.quotes().size() == 1 && block.allQuoted(new Range(0, block.tokens().size()));
  }

  /** Whether the paragraphs before and behind leave the quotation without any speaker. */
  private static boolean alone(List<NumberedBlock> blocks, int b, Set<Integer> paragraphs) {
    if (b == 0 || b + 1 >= blocks.size()) {
      return false;
    }
    for (int near = b - 2; near <= b + 1; near++) {
      if (near < 0 || near == b) {
        continue;
      }
      ParsedBlock parsed = blocks.get(near).parsed();
      boolean speaks =
          paragraphs.contains(blocks.get(near).paragraphId())
              || !parsed.quotes().isEmpty()
              || parsed.block().kind() != BlockKind.PARAGRAPH
              || parsed.tokens().size() < SHORTEST_PARAGRAPH
              || parsed.token(parsed.tokens().size() - 1).form().equals(":");
      if (speaks) {
        return false;
      }
    }
    return true;
  }

  /** Whether nobody speaks and nothing else is quoted in the paragraph. */
  private static boolean only(NumberedBlock block, Set<Integer> paragraphs) {
    return block.parsed().quotes().size() == 1 && !paragraphs.contains(block.paragraphId());
  }

  /** Whether the quotation is part of a noun phrase in a sentence of the story's own. */
  private static boolean embedded(ParsedBlock block, Quote quote) {
    Range sentence = block.sentenceOf(quote.open());
    if (quote.open() == sentence.from() || quote.to() > sentence.to()) {
      return false;
    }
    Tag before = block.token(quote.open() - 1).tag();
    boolean phrase =
        before == Tag.DETERMINER
            || before == Tag.ADJECTIVE
            || before == Tag.POSSESSIVE
            || before == Tag.PREPOSITION;
    boolean cited = quote.to() < block.tokens().size() && block.key(quote.to()).equals("(");
    return phrase
        && !cited
        && quote.open() + 1 < quote.to()
        && !block.token(quote.open() + 1).capitalized();
  }

  /** Whether words around the quotation say where it comes from. */
  private boolean framed(ParsedBlock block, Quote quote) {
    Range sentence = block.sentenceOf(quote.open());
    List<Token> tokens = block.words(sentence);
    for (Lexicons.Hit hit : lexicons.match("quotation-frame", tokens)) {
      int at = sentence.from() + hit.from();
      if (at < quote.open() || at >= quote.to()) {
        return true;
      }
    }
    for (int i = sentence.from(); i < quote.open(); i++) {
      if (lexicons.has("document-noun", block.key(i)) || block.token(i).form().equals(":")) {
        return true;
      }
    }
    return false;
  }

  private static void put(StoryText story, FactList facts, NumberedBlock block, Quote quote) {
    Span span = block.parsed().span(quote.open(), quote.to());
    facts.put(
        new LoneQuotation(
            facts.reserve(),
            span,
            story.context(block, new Range(quote.open(), quote.to())),
            story.text(span),
            whole(block.parsed(), quote)));
  }
}
