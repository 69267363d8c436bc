package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.copydesk.analyze.AttributionFinder.Located;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.Attribution.CueClass;
import org.copydesk.fact.Attribution.Direction;
import org.copydesk.fact.Attribution.Form;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Words of somebody else that a story sets below a colon or a comma without marks: <i>The board
 * writes:</i>, <i>The Tarn Times has more:</i>, <i>As Ines Roca wrote,</i>. What is announced is
 * the next paragraph, or the list there. Copy that has every sentence on a line of its own has lost
 * where a paragraph ends: there an extract goes on until the story speaks of its source again.
 */
final class Announcements {
  /** Longer paragraphs than this, in tokens, tell more than what comes. */
  private static final int LONGEST = 30;

  /** An extract that nothing ends has so many lines at most. */
  private static final int LINES = 8;

  /** So many paragraphs are taken for what another medium is quoted with, if nothing tells. */
  private static final int PARAGRAPHS = 3;

  /** A shorter paragraph, in tokens, is what the writer makes of it. */
  private static final int SHORT = 12;

  /** How far before the colon the text is named, in tokens. */
  private static final int NEAR = 5;

  private static final Set<String> VIA = Set.of("from", "via", "per");

  private static final Set<String> OWNING = Set.of("of", "by", "from");

  private Announcements() {}

  /**
   * The attribution of a paragraph that announces a text and has no cue for it: <i>From the Tarn
   * Times:</i>, <i>Following is a transcript:</i>; null if it is none.
   */
  static @Nullable AttributionDraft at(ParsedBlock block, Lexicons lexicons) {
    int last = block.tokens().size() - 1;
    boolean colon =
        block.block().kind() == BlockKind.PARAGRAPH && last > 1 && block.key(last).equals(":");
    if (!colon || last - block.sentenceOf(last).from() >= LONGEST) {
      return null;
    }
    Range sentence = block.sentenceOf(last);
    int from = sentence.from();
    for (int i = last - 1; i >= from && named(block, i + 1); i--) {
      boolean presented = block.key(i).equals("is") && block.key(i - 1).equals("this");
      if ((VIA.contains(block.key(i)) || presented) && names(block, i + 1, last)) {
        return draft(new Range(i, i + 1), new Range(i + 1, last), Direction.POST);
      }
    }
    int verb = from;
    while (verb < last && !lexicons.has("announcing-verb", block.key(verb))) {
      verb++;
    }
    for (int i = Math.max(from, last - NEAR); i < last && verb < last; i++) {
      boolean given =
          i > verb
              && owner(block, from, verb) != null
              && lexicons.has("further-report", block.key(i));
      boolean text = lexicons.has("conveyed-text", block.key(i)) && !block.quoted(i);
      if (given || text) {
        int start = i > from && block.token(i - 1).tag() == Tag.DETERMINER ? i - 1 : i;
        Range owner = i > verb ? owner(block, from, verb) : null;
        Range source = owner == null ? new Range(start, i + 1) : owner;
        return draft(new Range(verb, verb + 1), source, Direction.PRE);
      }
    }
    return null;
  }

  /**
   * Whose text {@code block} presents in its last sentence: <i>Below is the full statement of Dana
   * Orrell</i>, <i>Here Orrell's testimony sheds light:</i>; null if it speaks of none.
   */
  static @Nullable Located presenter(@Nullable ParsedBlock block, Lexicons lexicons) {
    if (block == null
        || block.block().kind() != BlockKind.PARAGRAPH
        || block.quoted(block.tokens().size() - 1)) {
      return null;
    }
    Range sentence = block.sentenceOf(block.tokens().size() - 1);
    for (int i = sentence.to() - 1; i > sentence.from(); i--) {
      if (lexicons.has("conveyed-text", block.key(i)) && !block.quoted(i)) {
        Range source = text(block, sentence, i);
        return new Located(block, draft(new Range(i, i + 1), source, Direction.PRE), null);
      }
    }
    return null;
  }

  /**
   * The text at {@code noun} with whose it is: <i>Orrell's testimony</i>, <i>letter by Orrell</i>.
   */
  private static Range text(ParsedBlock block, Range sentence, int noun) {
    int from = noun;
    while (from > sentence.from()
        && (block.token(from - 1).tag() == Tag.NAME
            || block.token(from - 1).tag() == Tag.POSSESSIVE
            || block.token(from - 1).tag() == Tag.ADJECTIVE
            || block.token(from - 1).tag() == Tag.DETERMINER)) {
      from--;
    }
    int to = noun + 1;
    if (OWNING.contains(block.key(to))) {
      int name = to + 1;
      while (name < sentence.to()
          && (block.token(name).tag() == Tag.NAME || block.token(name).tag() == Tag.DETERMINER)) {
        name++;
      }
      to = name > to + 1 ? name : to;
    }
    return new Range(from, to);
  }

  private static AttributionDraft draft(Range cue, Range source, Direction direction) {
    return new AttributionDraft(
        cue, "announce", CueClass.SPEECH, source, List.of(), direction, Form.INDIRECT);
  }

  /** The name before an apposition that ends at {@code comma}: <i>Ines Roca, a writer,</i> */
  private static @Nullable Range subject(ParsedBlock block, int from, int comma) {
    int end = comma - 1;
    while (end > from && !block.key(end).equals(",")) {
      end--;
    }
    int start = end;
    while (start > from && block.token(start - 1).tag() == Tag.NAME) {
      start--;
    }
    return start == end ? null : new Range(start, end);
  }

  /** The name right before {@code verb}, null if there is none. */
  private static @Nullable Range owner(ParsedBlock block, int from, int verb) {
    int start = verb;
    while (start > from && block.token(start - 1).tag() == Tag.NAME) {
      start--;
    }
    if (start == verb && start > from && block.key(start - 1).equals(",")) {
      return subject(block, from, start - 1);
    }
    boolean article = start > from && block.token(start - 1).tag() == Tag.DETERMINER;
    return start == verb ? null : new Range(article ? start - 1 : start, verb);
  }

  private static boolean named(ParsedBlock block, int i) {
    Tag tag = block.token(i).tag();
    return tag == Tag.NAME
        || tag == Tag.DETERMINER
        || tag == Tag.ADJECTIVE
        || block.key(i).equals(":")
        || block.key(i).equals("of");
  }

  /** Whether the words are somebody's name: <i>the Tarn Times</i>, <i>Ines Roca</i>. */
  private static boolean names(ParsedBlock block, int from, int to) {
    boolean name = false;
    for (int i = from; i < to; i++) {
      Tag tag = block.token(i).tag();
      name |= tag == Tag.NAME;
      if (!named(block, i)) {
        return false;
      }
    }
    return name;
  }

  /** Whether it is an item of a list, which goes on with what the first of them began. */
  private static boolean item(ParsedBlock block) {
    return block.block().kind() == BlockKind.LIST_ITEM
        || block.token(0).form().equals("-") && block.tokens().size() > 1;
  }

  /**
   * Whether the paragraph of the speaker ends on their words and {@code mark}, a colon or a comma:
   * what follows was said.
   */
  static boolean announced(@Nullable ParsedBlock previous, Located speaker, String mark) {
    if (previous == null || speaker.block() != previous || speaker.draft().cue().isEmpty()) {
      return false;
    }
    int last = previous.tokens().size() - 1;
    return previous.key(last).equals(mark)
        && previous.block().kind() == BlockKind.PARAGRAPH
        && previous.sentenceOf(last).contains(speaker.draft().cue().from());
  }

  /** Whether a colon, or a comma at the end of a line, leads to what {@code speaker} said. */
  static boolean leads(@Nullable ParsedBlock previous, Located speaker, boolean nextLine) {
    return announced(previous, speaker, ":") || nextLine && announced(previous, speaker, ",");
  }

  /**
   * Whether {@code block}, behind {@code previous}, which {@code speaker} is known to have said,
   * was said as well.
   *
   * @param lines how many lines are known to be theirs
   * @param nextLine whether the block stands on the next line of the file
   */
  static boolean goesOn(
      ParsedBlock previous,
      ParsedBlock block,
      Located speaker,
      int lines,
      boolean nextLine,
      Lexicons lexicons) {
    if (item(previous) && item(block)) {
      return true;
    }
    boolean line = nextLine && lines < LINES && block.sentences().size() <= 2;
    return previous.block().kind() == BlockKind.PARAGRAPH
        && block.block().kind() == BlockKind.PARAGRAPH
        && (line || lines < PARAGRAPHS && extract(block, speaker, lexicons))
        && (lines > 1
            || Reproductions.reproduced(previous)
            || previous.quotes().stream().noneMatch(quote -> quote.open() == 0))
        && !Reproductions.note(previous)
        && !previous.key(previous.tokens().size() - 1).equals(":")
        && !speaksOf(block, speaker);
  }

  /**
   * Whether a paragraph may be more of what another medium is quoted with: <i>From the Tarn
   * Times:</i> in copy that has lost its indents. Where the writer speaks of himself it is not.
   */
  private static boolean extract(ParsedBlock block, Located speaker, Lexicons lexicons) {
    Range source = speaker.draft().source();
    int last = block.tokens().size() - 1;
    return source != null
        && new Outlets(lexicons).kind(speaker.block(), source).isPresent()
        && !block.key(last).equals(":")
        && block.tokens().size() > SHORT
        && block.tokens().stream().noneMatch(token -> OwnVoice.SINGULAR.contains(token.key()));
  }

  /** Whether the story speaks of {@code speaker} by name. */
  static boolean speaksOf(ParsedBlock block, Located speaker) {
    return names(block, new Range(0, block.tokens().size()), speaker);
  }

  /** Whether both have a source of the same name. */
  static boolean same(Located one, Located other) {
    Range source = one.draft().source();
    return source != null && names(one.block(), source, other);
  }

  /** Whether {@code range} has a name of {@code speaker}, outside quotations. */
  private static boolean names(ParsedBlock block, Range range, Located speaker) {
    Range source = speaker.draft().source();
    for (int i = range.from(); i < range.to(); i++) {
      if (block.token(i).tag() == Tag.NAME && !block.quoted(i) && source != null) {
        String key = block.key(i);
        for (int k = source.from(); k < source.to(); k++) {
          boolean name = speaker.block().token(k).tag() == Tag.NAME;
          if (name && speaker.block().key(k).equals(key)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Gives the sentences of the paragraph behind <i>The board writes:</i> to its speaker. Items of a
   * list keep the sources that they name. What an extract attributes in its turn is still the
   * extract's, quotations excepted.
   */
  static void carry(ParsedBlock block, Located speaker, List<Located> found) {
    boolean extract = !item(block);
    List<Located> carried = new ArrayList<>();
    for (Range sentence : block.sentences()) {
      boolean own =
          found.stream()
                  .map(Located::draft)
                  .anyMatch(d -> d.cueClass().sourcing() && sentence.contains(d.cue().from()))
              || AttributionFinder.coveredBy(found, sentence);
      if (!own || extract && !block.allQuoted(sentence)) {
        carried.add(AttributionFinder.carried(block, sentence, speaker));
      }
    }
    found.addAll(carried);
    found.sort(Comparator.comparingInt(l -> l.draft().cue().from()));
  }
}
