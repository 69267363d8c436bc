package org.copydesk.analyze;

import org.copydesk.analyze.ParsedBlock.Quote;
import org.copydesk.fact.Quotation;
import org.copydesk.fact.Quotation.Kind;
import org.copydesk.text.Span;
import org.copydesk.text.Tag;
import org.copydesk.text.Token;

/** Tells what quotation marks are for: a sentence, part of one, a term, a title. */
final class QuotationKinds {
  /** Longer ones are no terms (editorial standard, SCQ001). */
  private static final int MOST_TERM_WORDS = 4;

  private QuotationKinds() {}

  /** The fact about quotation {@code q} of {@code block}. */
  static Quotation quotation(NumberedBlock block, int q, int speakerId) {
    ParsedBlock parsed = block.parsed();
    Quote quote = parsed.quotes().get(q);
    Span span = parsed.span(quote.open(), quote.to());
    // One that goes on from the paragraph before has no mark of its own.
    boolean marked = parsed.token(quote.open()).tag() == Tag.OPEN_QUOTE;
    int first = quote.open() + (marked ? 1 : 0);
    Span inner =
        quote.innerEnd() > first
            ? parsed.span(first, quote.innerEnd())
            : new Span(span.start(), span.start());
    boolean running = !quote.closed() && quote.to() == parsed.tokens().size();
    return new Quotation(
        block.quotationId(q),
        span,
        inner,
        block.sentenceId(parsed.sentenceIndexOf(quote.open())),
        block.paragraphId(),
        running ? Kind.RUNNING : kind(parsed, quote, speakerId),
        quote.words(),
        quote.closed() || running,
        speakerId);
  }

  private static Kind kind(ParsedBlock parsed, Quote quote, int speakerId) {
    if (title(parsed, quote) && speakerId == 0) {
      return Kind.TITLE;
    }
    if (quote.words() <= MOST_TERM_WORDS && speakerId == 0) {
      return Kind.TERM;
    }
    boolean capital = quote.open() + 1 < quote.to() && parsed.token(quote.open() + 1).capitalized();
    return capital && quote.words() > 2 ? Kind.FULL : Kind.PARTIAL;
  }

  /** Whether every long word of two or more begins with a capital. */
  static boolean title(ParsedBlock parsed, Quote quote) {
    if (quote.words() < 2 || quote.words() > 12) {
      return false;
    }
    for (int i = quote.open(); i < quote.to(); i++) {
      Token token = parsed.token(i);
      if (token.word() && !token.capitalized() && token.form().length() > 3) {
        return false;
      }
    }
    return true;
  }
}
