package org.copydesk.analyze;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Quote;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.Attribution.CueClass;
import org.copydesk.fact.Attribution.Direction;
import org.copydesk.fact.Attribution.Form;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Attributions that stand on a mark: {@code ORRELL: We will stay.}, {@code Orrell: 'We will stay'}
 * in a headline, {@code — Dana Orrell} below a quotation, {@code Image: Lina Pohl}.
 */
final class MarkCues {
  private static final Set<String> CREDITS =
      Set.of(
          "image",
          "images",
          "photo",
          "photos",
          "photograph",
          "picture",
          "video",
          "audio",
          "graphic",
          "illustration",
          "credit",
          "source",
          "sources",
          "map",
          "chart");

  /** Longer names before a colon are sentences. */
  private static final int LONGEST_SPEAKER = 5;

  /** Shorter quotations behind a name and a colon are titles and terms. */
  private static final int FEWEST_WORDS = 4;

  private final Lexicons lexicons;

  MarkCues(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * Attributions that stand on a mark inside a sentence: {@code "We will stay." — Dana Orrell},
   * {@code More from Dana Orrell: "We will stay."}.
   */
  List<AttributionDraft> inside(ParsedBlock block, Range sentence) {
    List<AttributionDraft> found = new ArrayList<>();
    int verb = -1;
    int segment = sentence.from();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Token token = block.token(i);
      if (Scopes.dash(token) || token.form().equals("-")) {
        segment = i + 1;
      }
      if (token.tag().finite() && !block.quoted(i)) {
        verb = i;
      }
      AttributionDraft draft = null;
      if (Scopes.dash(token) && i > 0 && block.token(i - 1).tag() == Tag.CLOSE_QUOTE) {
        draft = signed(block, sentence, i);
      } else if (token.form().equals(":") && verb < segment && i > sentence.from() + 1) {
        draft = introduced(block, sentence, segment, i);
      }
      if (token.form().equals(":") && !block.quoted(i)) {
        segment = i + 1; // "Following is a transcript: Dana Orrell: “We will stay."
      }
      if (draft != null) {
        found.add(draft);
      }
    }
    return found;
  }

  private static @Nullable AttributionDraft signed(ParsedBlock block, Range sentence, int dash) {
    int end = dash + 1;
    while (end < sentence.to() && block.token(end).tag() == Tag.NAME && !block.quoted(end)) {
      end++;
    }
    int quote = block.quoteAt()[dash - 1];
    boolean last = end >= sentence.to() || !block.token(end).word() || block.key(end).equals("and");
    if (end == dash + 1 || quote < 0 || !last) {
      return null;
    }
    Quote signed = block.quotes().get(quote);
    return signed.words() < FEWEST_WORDS
        ? null
        : new AttributionDraft(
            new Range(dash, dash + 1),
            "—",
            CueClass.SPEECH,
            new Range(dash + 1, end),
            List.of(new Range(signed.open(), signed.to())),
            Direction.POST,
            Form.DIRECT);
  }

  private static @Nullable AttributionDraft introduced(
      ParsedBlock block, Range sentence, int segment, int colon) {
    int from = colon;
    while (from > segment && block.token(from - 1).tag() == Tag.NAME) {
      from--;
    }
    boolean quote = colon + 1 < sentence.to() && block.token(colon + 1).tag() == Tag.OPEN_QUOTE;
    if (from == colon || !quote || block.quoted(from) || block.quoteAt()[colon + 1] < 0) {
      return null;
    }
    Quote said = block.quotes().get(block.quoteAt()[colon + 1]);
    return said.words() < FEWEST_WORDS
        ? null
        : draft(
            new Range(colon, colon + 1),
            ":",
            CueClass.SPEECH,
            new Range(from, colon),
            List.of(new Range(said.open(), said.to())));
  }

  /** The attribution that opens a sentence, null if none does. */
  @Nullable AttributionDraft at(ParsedBlock block, Range sentence) {
    int from = sentence.from();
    if (block.token(from).tag() == Tag.OPEN_QUOTE && from + 1 < sentence.to()) {
      from++;
    }
    AttributionDraft credit = credit(block, sentence, from);
    if (credit != null) {
      return credit;
    }
    return Scopes.dash(block.token(from))
        ? signature(block, sentence, from)
        : speaker(block, sentence, from);
  }

  private static @Nullable AttributionDraft credit(ParsedBlock block, Range sentence, int from) {
    String mark = block.key(from + 1);
    boolean credits =
        CREDITS.contains(block.key(from))
            && (mark.equals(":") || mark.equals("via") || mark.equals("by"));
    if (!credits || from + 2 >= sentence.to()) {
      return null;
    }
    return draft(
        new Range(from, from + 2),
        block.key(from),
        CueClass.EVIDENCE,
        new Range(from + 2, sentence.to()),
        List.of());
  }

  private static @Nullable AttributionDraft signature(ParsedBlock block, Range sentence, int dash) {
    boolean name = dash == 0 && dash + 1 < sentence.to() && block.token(dash + 1).tag() == Tag.NAME;
    if (!name || sentence.to() - dash > 14) {
      return null;
    }
    return draft(
        new Range(dash, dash + 1),
        "—",
        CueClass.SPEECH,
        new Range(dash + 1, sentence.to()),
        List.of());
  }

  private @Nullable AttributionDraft speaker(ParsedBlock block, Range sentence, int from) {
    BlockKind kind = block.block().kind();
    int colon = from;
    boolean capitals = true;
    while (colon < Math.min(sentence.to(), from + LONGEST_SPEAKER)
        && !block.token(colon).form().equals(":")) {
      Token token = block.token(colon);
      capitals &= token.form().equals(token.form().toUpperCase(Locale.ROOT));
      boolean headline = kind == BlockKind.HEADLINE && (token.capitalized() || colon > from);
      if (token.tag() != Tag.NAME && !(capitals && token.word()) && !(headline && token.word())) {
        return null;
      }
      colon++;
    }
    boolean found =
        colon > from && colon + 1 < sentence.to() && block.token(colon).form().equals(":");
    if (!found) {
      return null;
    }
    boolean quote = block.token(colon + 1).tag() == Tag.OPEN_QUOTE;
    boolean turn =
        kind == BlockKind.SPEAKER_TURN
            || kind == BlockKind.QUESTION
            || capitals && block.token(from).form().length() > 3;
    if (!turn && !quote && !(kind == BlockKind.HEADLINE && voice(block, from, colon))) {
      return null;
    }
    return draft(
        new Range(colon, colon + 1),
        ":",
        CueClass.SPEECH,
        new Range(from, colon),
        List.of(new Range(colon + 1, turn ? block.tokens().size() : sentence.to())));
  }

  /** Whether a headline names somebody before its colon, and not a topic. */
  private boolean voice(ParsedBlock block, int from, int colon) {
    if (colon - from > 1 && lexicons.has("given-name", block.key(from))) {
      return true;
    }
    String head = block.key(colon - 1);
    return lexicons.has("document-noun", head)
        || colon - from > 1 && lexicons.has("title-noun", block.key(from))
        || lexicons.has("source-role", head)
        || lexicons.has("vague-group", head)
        || head.equals("police");
  }

  /**
   * The attribution of a headline that opens with the last name of somebody who speaks in the
   * story: <i>Orrell: Dam will hold</i>; null if it does not.
   *
   * @param speakers last words of the names of those who speak
   */
  @Nullable AttributionDraft headline(ParsedBlock block, Set<String> speakers) {
    Range sentence = block.sentences().get(0);
    int colon = sentence.from();
    while (colon < Math.min(sentence.to(), sentence.from() + LONGEST_SPEAKER)
        && !block.token(colon).form().equals(":")) {
      colon++;
    }
    boolean found =
        colon > sentence.from()
            && colon + 1 < sentence.to()
            && block.token(colon).form().equals(":")
            && (speakers.contains(block.token(colon - 1).form())
                || voice(block, sentence.from(), colon));
    return !found
        ? null
        : draft(
            new Range(colon, colon + 1),
            ":",
            CueClass.SPEECH,
            new Range(sentence.from(), colon),
            List.of(new Range(colon + 1, sentence.to())));
  }

  private static AttributionDraft draft(
      Range cue, String lemma, CueClass cueClass, Range source, List<Range> content) {
    return new AttributionDraft(cue, lemma, cueClass, source, content, Direction.PRE, Form.DIRECT);
  }
}
