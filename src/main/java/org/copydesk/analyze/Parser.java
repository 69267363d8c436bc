package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Quote;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.BlockKind;
import org.copydesk.text.Token;

/**
 * Blocks to tokens, sentences and quotations: the ground that all other analyzers stand on.
 * Thread-safe.
 */
final class Parser {
  private final Tokenizer tokenizer;
  private final Sentences sentences;
  private final Tagger tagger;

  /**
   * A parser.
   *
   * @param verbs base forms that can be verbs
   * @param adjectives adjectives that no ending shows
   */
  Parser(Set<String> verbs, Set<String> adjectives) {
    WordTable abbreviations = WordTable.load("abbreviations");
    tokenizer = new Tokenizer(abbreviations);
    sentences = new Sentences(abbreviations);
    tagger = new Tagger(new WordShapes(verbs, adjectives));
  }

  /**
   * The blocks of {@code article} in order; furniture and code are left out, so indexes may jump.
   */
  List<ParsedBlock> parse(Article article) {
    List<Block> blocks = article.blocks();
    List<List<Token>> tokens = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      boolean read = block.kind() != BlockKind.FURNITURE && block.kind() != BlockKind.CODE;
      tokens.add(read ? tokenizer.tokens(article.text().text(), block.span()) : List.of());
    }
    Set<String> names = names(blocks, tokens);
    List<ParsedBlock> parsed = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      if (!tokens.get(i).isEmpty()) {
        parsed.add(parse(tokens.get(i), blocks.get(i), i, names));
      }
    }
    return PostLines.mark(article, OpenQuotations.carry(article, parsed));
  }

  /**
   * Words that the story writes with a capital inside sentences and never without: <i>Sanders</i>
   * at the start of a sentence is a name if it is one elsewhere.
   */
  private static Set<String> names(List<Block> blocks, List<List<Token>> tokens) {
    Set<String> names = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      BlockKind kind = blocks.get(i).kind();
      boolean prose = kind.body() || kind == BlockKind.BLOCKQUOTE;
      if (!prose || Tagger.titleCase(tokens.get(i))) {
        continue;
      }
      Token before = null;
      for (Token token : tokens.get(i)) {
        if (token.word() && !token.capitalized()) {
          words.add(token.key());
        } else if (token.word()
            && before != null
            && before.word()
            && !before.form().endsWith(".")) {
          names.add(token.form());
        }
        before = token;
      }
    }
    names.removeIf(name -> words.contains(Tokenizer.key(name)));
    return names;
  }

  /** One block on its own. */
  ParsedBlock parse(String text, Block block, int index) {
    return parse(tokenizer.tokens(text, block.span()), block, index, Set.of());
  }

  private ParsedBlock parse(List<Token> tokens, Block block, int index, Set<String> names) {
    List<Token> tagged = new ArrayList<>(tokens.size());
    List<Range> ranges = new ArrayList<>();
    for (List<Token> sentence : sentences.split(TokenRow.of(tokens))) {
      int from = tagged.size();
      tagged.addAll(tagger.tag(sentence, names));
      ranges.add(new Range(from, tagged.size()));
    }
    List<Quote> quotes = Quotes.find(tagged);
    return new ParsedBlock(index, block, tagged, ranges, quotes, Quotes.index(tagged, quotes));
  }
}
