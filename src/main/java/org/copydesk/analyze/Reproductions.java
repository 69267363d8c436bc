package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.copydesk.analyze.AttributionFinder.Located;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.Article;
import org.copydesk.article.BlockKind;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;

/**
 * Finds texts of somebody else that a story reproduces without quotation marks, over several
 * paragraphs, and marks them as quoted: a statement between rules, a letter from <i>Dear</i> to
 * <i>Sincerely</i>, a testimony in the first person.
 *
 * <p>A colon alone opens none: the text must show itself as somebody else's, and it ends with what
 * shows that. A rule closes it, a note in brackets, a subhead, the name of its author.
 */
final class Reproductions {
  /** So many lines, of one paragraph or several, may stand between two in the first person. */
  private static final int GAP_LINES = 6;

  /** So many paragraphs may. */
  private static final int GAP_PARAGRAPHS = 2;

  /** An author who says "I" in more than one paragraph of so many is not absent. */
  private static final int ABSENT = 10;

  /** What an ellipsis on a line of its own opens needs less than that to be somebody else's. */
  private static final int SELDOM = 5;

  /** One line of an extract in so many speaks in the first person. */
  private static final int DENSITY = 3;

  /** A letter has so many paragraphs or lines at most. */
  private static final int LETTER = 80;

  /** Below a sign-off stand so many lines at most: a name, an office. */
  private static final int SIGNERS = 4;

  /** Longer lines, in tokens, are no signature. */
  private static final int SIGNATURE = 12;

  private static final Set<String> SELVES =
      WordSet.of(
          "we", "we're", "we've", "we'd", "we'll", "ourselves"); // "our capital" is anybody's

  /** What stands behind a story. */
  private static final Set<BlockKind> BEHIND =
      EnumSet.of(
          BlockKind.CREDIT,
          BlockKind.ABOUT,
          BlockKind.CORRECTION,
          BlockKind.DISCLAIMER,
          BlockKind.BYLINE);

  private final Lexicons lexicons;

  Reproductions(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /** Whether the block was marked as part of one. */
  static boolean reproduced(ParsedBlock block) {
    return block.quotes().size() == 1
        && block.quotes().get(0).open() == 0
        && !block.quotes().get(0).closed()
        && block.token(0).tag() != Tag.OPEN_QUOTE
        && block.quotes().get(0).to() == block.tokens().size();
  }

  /** Whether the block is a note about the text above it: <i>[Emphasis in original]</i>. */
  static boolean note(ParsedBlock block) {
    return block.key(0).equals("[") && block.key(block.tokens().size() - 1).equals("]");
  }

  /** The same blocks, those of reproduced texts marked as quoted. */
  List<ParsedBlock> mark(Article article, List<ParsedBlock> blocks, AttributionFinder finder) {
    List<ParsedBlock> marked = new ArrayList<>(blocks);
    Author author = new Author();
    for (int i = 0; i + 1 < blocks.size(); i++) {
      author.reads(marked, i);
      int end = end(article, marked, i, finder, author);
      for (int j = i + 1; j <= end; j++) {
        if (blocks.get(j).block().kind().body()) {
          marked.set(j, OpenQuotations.whole(blocks.get(j)));
        }
      }
      i = Math.max(i, end - 1); // the last line may announce the next
    }
    return marked;
  }

  /** The last block of the text that block {@code i} announces; -1 if it announces none. */
  private int end(
      Article article, List<ParsedBlock> blocks, int i, AttributionFinder finder, Author author) {
    ParsedBlock block = blocks.get(i);
    ParsedBlock next = blocks.get(i + 1);
    boolean paragraphs =
        block.block().kind() == BlockKind.PARAGRAPH
            && next.block().kind() == BlockKind.PARAGRAPH
            && next.token(0).tag() != Tag.OPEN_QUOTE
            && !reproduced(block);
    boolean colon = block.key(block.tokens().size() - 1).equals(":");
    Located presenter = paragraphs ? Announcements.presenter(block, lexicons) : null;
    boolean presents = presenter != null && presents(block);
    if (!paragraphs || !colon && !presents) {
      return -1;
    }
    Located announcer = colon ? AttributionFinder.lastSpeaker(finder.alone(block), null) : null;
    announcer =
        announcer != null && Announcements.announced(block, announcer, ":") ? announcer : presenter;
    if (announcer == null || own(announcer)) {
      return -1;
    }
    if (presents && FileLines.ruled(article, block, next)) {
      return ruled(article, blocks, i, announcer, finder);
    }
    int letter = next.key(0).equals("dear") ? letter(blocks, i) : -1;
    return letter > 0 || !colon && !next.key(0).equals("dear")
        ? letter
        : personal(article, blocks, i, announcer, author);
  }

  /** Whether the last sentence says that a text stands below. */
  private boolean presents(ParsedBlock block) {
    Range sentence = block.sentenceOf(block.tokens().size() - 1);
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (lexicons.has("presenting-word", block.key(i)) && !block.quoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the author announces words of his own. */
  private static boolean own(Located announcer) {
    Range source = announcer.draft().source();
    String key = source == null ? "" : announcer.block().key(source.from());
    return OwnVoice.SINGULAR.contains(key) || SELVES.contains(key);
  }

  /** What stands below a rule: it ends with the next, or when the story cites its author again. */
  private static int ruled(
      Article article,
      List<ParsedBlock> blocks,
      int from,
      Located announcer,
      AttributionFinder finder) {
    int end = from + 1;
    while (end + 1 < blocks.size()) {
      ParsedBlock block = blocks.get(end + 1);
      boolean closed =
          BEHIND.contains(block.block().kind())
              || FileLines.ruled(article, blocks.get(end), block)
              || cites(block, announcer, finder);
      if (closed) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** Whether {@code block} says what the author of the text said. */
  private static boolean cites(ParsedBlock block, Located announcer, AttributionFinder finder) {
    if (!Announcements.speaksOf(block, announcer)) {
      return false;
    }
    return finder.alone(block).stream()
        .filter(said -> said.draft().cueClass().sourcing() && said.draft().source() != null)
        .anyMatch(said -> Announcements.same(said, announcer));
  }

  /** The end of a letter that its sign-off and its signatures show; -1 if nothing does. */
  private int letter(List<ParsedBlock> blocks, int from) {
    for (int i = from + 2; i < Math.min(blocks.size(), from + LETTER); i++) {
      ParsedBlock block = blocks.get(i);
      if (BEHIND.contains(block.block().kind())) {
        return -1;
      }
      if (block.tokens().size() <= SIGNATURE && signsOff(block)) {
        int end = i;
        while (end + 1 < Math.min(blocks.size(), i + 1 + SIGNERS)
            && signature(blocks.get(end + 1))) {
          end++;
        }
        return end;
      }
    }
    return -1;
  }

  private boolean signsOff(ParsedBlock block) {
    boolean comma = block.key(block.tokens().size() - 1).equals(",");
    for (int i = 0; i < block.tokens().size(); i++) {
      if (lexicons.has("sign-off", block.key(i))) {
        return i == 0 || comma;
      }
    }
    return false;
  }

  private static boolean signature(ParsedBlock block) {
    return block.block().kind().body()
        && block.tokens().size() <= SIGNATURE
        && block.token(0).capitalized()
        && block.tokens().stream().noneMatch(token -> token.tag().finite())
        && !".:!?".contains(block.key(block.tokens().size() - 1));
  }

  /** A text in the first person, in a story whose author does not speak of himself. */
  private static int personal(
      Article article, List<ParsedBlock> blocks, int from, Located announcer, Author author) {
    Set<String> who = who(blocks, from);
    boolean cut = FileLines.omission(article, blocks.get(from), blocks.get(from + 1));
    if (who.isEmpty() || !author.absent(who, cut ? SELDOM : ABSENT)) {
      return -1;
    }
    int last = -1;
    int own = 0;
    int gap = GAP_PARAGRAPHS;
    for (int i = from + 1; i < blocks.size(); i++) {
      ParsedBlock block = blocks.get(i);
      boolean line = FileLines.near(article, blocks.get(i - 1), block);
      gap = line && i > from + 1 ? GAP_LINES : gap;
      boolean near = i - 1 - Math.max(last, from) <= gap;
      if (last > 0 && near && noted(article, blocks, i)) {
        return note(block) ? i : i - 1;
      }
      boolean ends =
          !near
              || !block.block().kind().body()
              || Announcements.speaksOf(block, announcer)
              || block.token(0).tag() == Tag.OPEN_QUOTE
              || block.key(block.tokens().size() - 1).equals(":");
      if (ends) {
        return last;
      }
      if (speaks(block, OwnVoice.SINGULAR) || speaks(block, who)) {
        own++;
        last = own * DENSITY >= i - from ? i : last;
      }
    }
    return last;
  }

  /** Whether a note, a rule or an omission right above block {@code i} ends the text. */
  private static boolean noted(Article article, List<ParsedBlock> blocks, int i) {
    return note(blocks.get(i)) || FileLines.ruled(article, blocks.get(i - 1), blocks.get(i));
  }

  /** The pronouns in which one of the first two blocks below {@code from} speaks of itself. */
  private static Set<String> who(List<ParsedBlock> blocks, int from) {
    for (Set<String> who : List.of(OwnVoice.SINGULAR, SELVES)) {
      for (int i = from + 1; i < Math.min(blocks.size(), from + 3); i++) {
        if (blocks.get(i).block().kind().body() && speaks(blocks.get(i), who)) {
          return who;
        }
      }
    }
    return Set.of();
  }

  /** How often the author of the story speaks of himself, as far as it is read. */
  private static final class Author {
    private int read;
    private int all;
    private int self;
    private int selves;

    /** Reads on to block {@code to}; what is reproduced above it is known by now. */
    void reads(List<ParsedBlock> blocks, int to) {
      for (; read <= to; read++) {
        if (blocks.get(read).block().kind().body()) {
          all++;
          self += speaks(blocks.get(read), OwnVoice.SINGULAR) ? 1 : 0;
          selves += speaks(blocks.get(read), SELVES) ? 1 : 0;
        }
      }
    }

    /** Whether he does in less than one block in {@code most}; a "we" must be nobody else's. */
    boolean absent(Set<String> who, int most) {
      return who.equals(OwnVoice.SINGULAR) ? self * most <= all : selves == 0;
    }
  }

  private static boolean speaks(ParsedBlock block, Set<String> who) {
    for (int i = 0; i < block.tokens().size(); i++) {
      boolean numeral = i > 0 && block.token(i - 1).tag() == Tag.NAME; // "World War I"
      if (who.contains(block.key(i)) && !block.quoted(i) && !numeral) {
        return true;
      }
    }
    return false;
  }
}
