package org.copydesk.analyze;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.Attribution.CueClass;
import org.copydesk.fact.Attribution.Direction;
import org.copydesk.fact.Attribution.Form;
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

  private MarkCues() {}

  /** The attribution that opens a sentence, null if none does. */
  static @Nullable AttributionDraft at(ParsedBlock block, Range sentence) {
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

  private static @Nullable AttributionDraft speaker(ParsedBlock block, Range sentence, int from) {
    int colon = from;
    boolean capitals = true;
    while (colon < Math.min(sentence.to(), from + LONGEST_SPEAKER)
        && !block.token(colon).form().equals(":")) {
      Token token = block.token(colon);
      capitals &= token.form().equals(token.form().toUpperCase(Locale.ROOT));
      if (token.tag() != Tag.NAME && !(capitals && token.word())) {
        return null;
      }
      colon++;
    }
    boolean found =
        colon > from && colon + 1 < sentence.to() && block.token(colon).form().equals(":");
    if (!found) {
      return null;
    }
    BlockKind kind = block.block().kind();
    boolean quote = block.token(colon + 1).tag() == Tag.OPEN_QUOTE;
    boolean turn =
        kind == BlockKind.SPEAKER_TURN
            || kind == BlockKind.QUESTION
            || capitals && block.token(from).form().length() > 3;
    if (!turn && !quote && kind != BlockKind.HEADLINE) {
      return null;
    }
    return draft(
        new Range(colon, colon + 1),
        ":",
        CueClass.SPEECH,
        new Range(from, colon),
        List.of(new Range(colon + 1, turn ? block.tokens().size() : sentence.to())));
  }

  private static AttributionDraft draft(
      Range cue, String lemma, CueClass cueClass, Range source, List<Range> content) {
    return new AttributionDraft(cue, lemma, cueClass, source, content, Direction.PRE, Form.DIRECT);
  }
}
