package org.copydesk.analyze;

import java.util.List;
import java.util.Set;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.HeadlineFrame;
import org.copydesk.lexicon.Lexicons;
import org.copydesk.text.Span;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/** Sees how a headline speaks: attributed, hedged, with the law behind it, asking. */
final class HeadlineFrames implements FactFinder {
  /** Questions that a story explains, and does not leave open. */
  private static final Set<String> EXPLAINING =
      Set.of("what", "how", "where", "when", "which", "why", "whose", "can", "should");

  private static final Set<String> SERVICE =
      Set.of("quiz", "explained", "explainer", "q&a", "faq", "guide", "recipe", "review", "poll");

  private final Lexicons lexicons;

  HeadlineFrames(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  @Override
  public void find(StoryText story, FactList facts) {
    boolean interview = false;
    for (NumberedBlock block : story.blocks()) {
      interview |= block.parsed().block().kind() == BlockKind.QUESTION;
    }
    for (NumberedBlock block : story.blocks()) {
      if (block.parsed().block().kind() == BlockKind.HEADLINE) {
        put(story, facts, block, interview);
      }
    }
  }

  private void put(StoryText story, FactList facts, NumberedBlock block, boolean interview) {
    ParsedBlock parsed = block.parsed();
    List<Token> tokens = parsed.tokens();
    boolean attributed = false;
    boolean hedged = false;
    boolean legal = false;
    boolean service = interview;
    for (Lexicons.Hit hit : lexicons.match("headline-frame", tokens)) {
      String group = hit.entry().group();
      if (!parsed.quoted(hit.from())) {
        attributed |= group.equals("attribution");
        hedged |= group.equals("hedge");
        legal |= group.equals("legal");
      }
    }
    legal |= !lexicons.match("court-word", tokens).isEmpty();
    boolean violent =
        lexicons.match("accusation-verb", tokens).stream()
            .anyMatch(hit -> Violence.is(hit.entry().group()));
    for (Token token : tokens) {
      String form = token.form();
      attributed |=
          form.equals(":")
              || form.equals("–")
              || form.equals("—")
              || form.equals("--")
              || form.equals("-");
      service |= SERVICE.contains(token.key());
    }
    Span span = parsed.block().span();
    facts.put(
        new HeadlineFrame(
            facts.reserve(),
            span,
            story.context(block, new Range(0, tokens.size())),
            attributed,
            hedged,
            legal,
            violent,
            asks(parsed),
            service,
            story.text(span)));
  }

  /**
   * Whether the last sentence of the headline asks on the story's own behalf, yes or no, or who.
   */
  private static boolean asks(ParsedBlock block) {
    Range last = block.sentences().get(block.sentences().size() - 1);
    int mark = last.to() - 1;
    while (mark > last.from() && !block.token(mark).word() && !block.key(mark).equals("?")) {
      mark--;
    }
    if (!block.key(mark).equals("?") || block.quoted(mark)) {
      return false;
    }
    int first = last.from();
    for (int i = last.from(); i < mark; i++) {
      String form = block.token(i).form();
      if (form.equals(":")
          || form.equals("(")
          || form.equals("–")
          || form.equals("—")
          || form.equals(",") && i - first < 4) {
        first = i + 1;
      }
    }
    String word = block.key(first);
    boolean explains = EXPLAINING.contains(word);
    Tag tag = block.token(first).tag();
    return !explains || tag == Tag.NAME && block.token(first).form().length() < 2;
  }
}
