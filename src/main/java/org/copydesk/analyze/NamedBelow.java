package org.copydesk.analyze;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.analyze.AttributionFinder.Located;
import org.copydesk.analyze.ParsedBlock.Quote;
import org.copydesk.analyze.ParsedBlock.Range;
import org.copydesk.analyze.Sources.Typed;
import org.copydesk.article.BlockKind;
import org.copydesk.fact.Attribution;
import org.copydesk.fact.SourceKind;
import org.copydesk.text.Tag;

/**
 * Tells officials whom the story names further down from those whom it does not: <i>officials
 * said</i> in a lead sums up what a spokesman with a name says below.
 */
final class NamedBelow {
  /** So far below the lead those stand whom it sums up, in paragraphs. */
  private static final int BELOW = 5;

  /** The lead is one of the first so many blocks. */
  private static final int LEAD = 3;

  /** So many sources further on a quoted word may be told again. */
  private static final int FARTHEST = 40;

  /** A longer quotation is no word that is told again, in words. */
  private static final int MOST_ECHOED = 6;

  /** Shorter words are said by many, in characters. */
  private static final int SHORTEST_ECHO = 5;

  private final SourceTyper typer;

  NamedBelow(SourceTyper typer) {
    this.typer = typer;
  }

  /**
   * Whether the paragraph behind that of {@code typed[i]} opens with a quotation of somebody named:
   * what the officials say is put into the words of one of them.
   */
  boolean spokenFor(List<Typed> typed, int i) {
    ParsedBlock block = typed.get(i).located().block();
    for (int j = i + 1; j < typed.size(); j++) {
      Typed next = typed.get(j);
      ParsedBlock behind = next.located().block();
      if (behind.index() - block.index() > 1) {
        return false;
      }
      if (behind != block && !behind.quoted(next.located().draft().cue().from())) {
        return next.draft().kind().named() && opens(behind, next) && quoted(next);
      }
    }
    return false;
  }

  /**
   * Whether {@code typed[i]} stands in the lead, which sums up what officials with names say below:
   * the same number stands in the sentence of one of them.
   */
  boolean summed(List<Typed> typed, int i) {
    ParsedBlock lead = typed.get(i).located().block();
    if (lead.index() > LEAD || lead.block().kind() != BlockKind.PARAGRAPH) {
      return false;
    }
    for (int j = i + 1; j < typed.size(); j++) {
      Located next = typed.get(j).located();
      Range source = next.draft().source();
      if (next.block().index() - lead.index() > BELOW) {
        return false;
      }
      boolean named =
          source != null
              && typed.get(j).draft().kind() == SourceKind.NAMED_PERSON
              && next.draft().cueClass().sourcing()
              && !next.block().quoted(next.draft().cue().from());
      if (named
          && source != null
          && typer.titled(next.block(), source)
          && number(lead, typed.get(i).located(), next)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether somebody named says below, in the same quoted words, what {@code typed[i]} is quoted
   * with: a lead gives a word of a speaker who is named further down.
   */
  boolean echoed(List<Typed> typed, int i) {
    Located one = typed.get(i).located();
    String words = one.draft().form() == Attribution.Form.DIRECT ? fragment(one) : "";
    for (int j = i + 1; !words.isEmpty() && j < Math.min(typed.size(), i + FARTHEST); j++) {
      Located next = typed.get(j).located();
      boolean named =
          typed.get(j).draft().kind() == SourceKind.NAMED_PERSON
              && next.draft().cueClass().sourcing()
              && next.draft().form() == Attribution.Form.DIRECT
              && next.block() != one.block();
      if (named && quotes(next.block(), words)) {
        return true;
      }
    }
    return false;
  }

  /** The only short quotation in the sentence of {@code one}; empty if there is none. */
  private static String fragment(Located one) {
    ParsedBlock block = one.block();
    Range sentence = block.sentenceOf(one.draft().cue().from());
    String words = "";
    for (Quote quote : block.quotes()) {
      if (quote.open() >= sentence.from() && quote.to() <= sentence.to()) {
        if (!words.isEmpty() || !quote.closed() || quote.words() > MOST_ECHOED) {
          return "";
        }
        words = words(block, quote);
      }
    }
    return words.length() < SHORTEST_ECHO ? "" : words;
  }

  private static boolean quotes(ParsedBlock block, String words) {
    for (Quote quote : block.quotes()) {
      if (words(block, quote).contains(words)) {
        return true;
      }
    }
    return false;
  }

  private static String words(ParsedBlock block, Quote quote) {
    StringBuilder words = new StringBuilder();
    for (int i = quote.open(); i < quote.to(); i++) {
      words.append(block.token(i).word() ? block.key(i) + " " : "");
    }
    return words.toString();
  }

  /** Whether a number stands in the sentences of both. */
  private static boolean number(ParsedBlock lead, Located one, Located other) {
    Set<String> numbers = new HashSet<>();
    Range first = lead.sentenceOf(one.draft().cue().from());
    for (int i = first.from(); i < first.to(); i++) {
      if (lead.token(i).tag() == Tag.NUMBER) {
        numbers.add(lead.key(i));
      }
    }
    Range second = other.block().sentenceOf(other.draft().cue().from());
    for (int i = second.from(); i < second.to(); i++) {
      if (numbers.contains(other.block().key(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but a quotation stands in {@code block} before the sentence of its speaker. */
  private static boolean opens(ParsedBlock block, Typed speaker) {
    int last = block.sentenceIndexOf(speaker.located().draft().cue().from());
    for (int i = 0; i < last; i++) {
      Range sentence = block.sentences().get(i);
      if (!block.quoted(sentence.from()) || !block.quoted(sentence.to() - 1)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a quotation opens the next paragraph, its speaker behind it: one of the group. */
  static boolean quoted(Typed next) {
    AttributionDraft draft = next.located().draft();
    return draft.form() == Attribution.Form.DIRECT
        && draft.direction() != Attribution.Direction.PRE
        && next.located()
            .block()
            .quoted(next.located().block().sentenceOf(draft.cue().from()).from());
  }
}
